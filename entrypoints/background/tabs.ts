/** Pages that were open before us: their content script is put in now, so that marks come without a reload. */
import type { Browser, Tabs } from 'webextension-polyfill';

export async function enterOpenTabs(browser: Browser): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script) return;
  const tabs = await browser.tabs.query({ url: script.matches, discarded: false });
  // A page that the browser closes to extensions refuses; the others are entered all the same.
  await Promise.allSettled(tabs.map((tab) => enter(browser, tab, script)));
}

async function enter(browser: Browser, { id }: Tabs.Tab, script: { js?: string[]; css?: string[] }) {
  if (id === undefined) return;
  const target = { tabId: id, allFrames: true };
  if (script.css) await browser.scripting.insertCSS({ target, files: script.css });
  if (script.js) await browser.scripting.executeScript({ target, files: script.js });
}

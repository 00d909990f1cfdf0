/** Putting our content scripts into pages that were open before us: marks come without a reload. */
import type { Browser } from 'webextension-polyfill';

/** Enters all tabs that we may read. */
export async function enterOpenTabs(browser: Browser): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  // A page that the browser closes to extensions refuses; the others are entered all the same.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && enterTab(browser, id)));
}

/** Starts in every frame of a tab what its next load would start by itself. Rejects where the browser keeps us out. */
async function enterTab({ runtime, scripting }: Browser, tab: number): Promise<void> {
  const target = { tabId: tab, allFrames: true };
  // Firefox gives null for what the manifest does not name, so a default would not do.
  for (const { css, js } of runtime.getManifest().content_scripts ?? []) {
    if (css?.length) await scripting.insertCSS({ target, files: css });
    if (js?.length) await scripting.executeScript({ target, files: js });
  }
}

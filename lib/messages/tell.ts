/** Telling every open page what changed: all frames of all tabs, and our own pages. */
import type { Browser } from 'webextension-polyfill';
import type { Tidings } from './tidings';

/** Resolves when the tidings are on their way; a page that does not listen is no error. */
export async function tell(browser: Browser, tidings: Tidings): Promise<void> {
  const tabs = await browser.tabs.query({});
  const sent = tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, tidings)]));
  await Promise.allSettled([...sent, browser.runtime.sendMessage(tidings)]);
}

/** The same to the top document of one tab. */
export async function tellTab(browser: Browser, tab: number, tidings: Tidings): Promise<void> {
  await Promise.allSettled([browser.tabs.sendMessage(tab, tidings, { frameId: 0 })]);
}

/** Tells the tabs that we may not read, or not any more, to leave: only of those is no address known. */
export async function tellClosedTabs(browser: Browser): Promise<void> {
  const tabs = await browser.tabs.query({});
  const closed = tabs.flatMap(({ id, url }) => (id === undefined || url !== undefined ? [] : [id]));
  await Promise.allSettled(
    closed.map((id) => browser.tabs.sendMessage(id, { tell: 'leave' } satisfies Tidings)),
  );
}

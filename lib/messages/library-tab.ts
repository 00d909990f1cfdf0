import type { Browser, Tabs } from 'webextension-polyfill';

/** Shows a place of the library: in its tab where one is open, else in a new one beside the asker's. */
export async function showLibrary(
  browser: Browser,
  place: URLSearchParams,
  asker: Tabs.Tab | undefined,
): Promise<void> {
  const library = browser.runtime.getURL('library.html');
  const url = `${library}#${place}`;
  // Not `tabs.query`: Chromium tells an address of our own no more than any other, without the permission for tabs.
  const ours = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const open = ours.find(({ documentUrl }) => documentUrl?.startsWith(library));
  if (!open) {
    await browser.tabs.create({ url, ...beside(asker) });
    return;
  }
  await browser.tabs.update(open.tabId, { url, active: true });
  await browser.windows.update(open.windowId, { focused: true });
}

const beside = (tab: Tabs.Tab | undefined) =>
  tab ? { index: tab.index + 1, ...(tab.windowId === undefined ? {} : { windowId: tab.windowId }) } : {};

import browser from 'webextension-polyfill';

/**
 * Asks the browser for these sites, then starts in the open tab what its next load would start by itself. False where
 * the reader says no. Call it within the click, before anything is awaited.
 */
export async function allow(tab: number, origins: string[]): Promise<boolean> {
  if (!(await browser.permissions.request({ origins }))) return false;
  for (const { js = [], css = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    const target = { tabId: tab, allFrames: true };
    if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
    if (js.length > 0) await browser.scripting.executeScript({ target, files: js });
  }
  return true;
}

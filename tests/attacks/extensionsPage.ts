/** Chromium's own page of extensions: what a reader can do to us there. */
import type { Page } from 'playwright';
import type { ChromiumReader } from '../e2e/chromium';

/** Evaluated in that page. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: HostAccess }): Promise<void>;
  };
};
type HostAccess = 'ON_CLICK' | 'ON_ALL_SITES';

/** Without it an unpacked extension that is reloaded stays off. */
export async function turnDeveloperModeOn(reader: ChromiumReader): Promise<void> {
  const page = await open(reader);
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await page.close();
}

/** On which sites the extension may read. */
export async function setHostAccess(reader: ChromiumReader, hostAccess: HostAccess): Promise<void> {
  const page = await open(reader);
  await page.evaluate((update) => chrome.developerPrivate.updateExtensionConfiguration(update), {
    extensionId: new URL(reader.own).host,
    hostAccess,
  });
  await page.close();
}

async function open({ context }: ChromiumReader): Promise<Page> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  return page;
}

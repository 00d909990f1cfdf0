import browser, { type Tabs } from 'webextension-polyfill';
import { siteOf } from '../../lib/store/settings';

/** The web page in front, and what the browser lets us do there. */
export type Front =
  | { is: 'closed' }
  | { is: 'forbidden'; tab: number; site: string | null; origins: string[] }
  | { is: 'open'; tab: number; site: string };

/** All sites, as the manifest asks for them. */
const EVERYWHERE = ['http://*/*', 'https://*/*'];
/** Browsers keep extensions out of their own shops, whatever the permission says. */
const SHOPS = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
  'addons.opera.com',
]);

/** Looks at the tab in front; opened in a tab itself, at the web page that was last in front. */
export async function lookInFront(): Promise<Front> {
  const tab = await tabInFront();
  if (tab?.id === undefined) return { is: 'closed' };
  const everywhere = await browser.permissions.contains({ origins: EVERYWHERE });
  // Without permission the browser does not tell the address; with it, a page without one is the browser's own.
  if (tab.url === undefined)
    return everywhere ? { is: 'closed' } : { is: 'forbidden', tab: tab.id, site: null, origins: EVERYWHERE };
  const site = siteOf(tab.url);
  const url = new URL(tab.url);
  if (site === null || SHOPS.has(url.hostname)) return { is: 'closed' };
  const origins = [`${url.protocol}//${url.hostname}/*`];
  const allowed = everywhere || (await browser.permissions.contains({ origins }));
  return allowed ? { is: 'open', tab: tab.id, site } : { is: 'forbidden', tab: tab.id, site, origins };
}

/** Whether this page stands in a tab of its own rather than under the toolbar's button. */
export const isInTab = async (): Promise<boolean> => (await browser.tabs.getCurrent()) !== undefined;

async function tabInFront(): Promise<Tabs.Tab | undefined> {
  if (!(await isInTab())) {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    if (active && !isOurs(active)) return active;
  }
  const others = (await browser.tabs.query({})).filter((tab) => !isOurs(tab));
  const latest = others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return latest.find(({ url }) => url !== undefined && /^https?:/u.test(url)) ?? latest[0];
}

const isOurs = ({ url }: Tabs.Tab): boolean => url?.startsWith(browser.runtime.getURL('')) ?? false;

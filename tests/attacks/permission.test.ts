/** Row 28: the permission for all sites is taken away, and given back, while a page is open. */
import { afterEach, expect, test } from 'vitest';
import { openChromium } from '../e2e/chromium';
import { openFirefox } from '../e2e/firefox';
import type { Tab } from '../e2e/reader';
import { marked, press, seen } from '../e2e/steps';
import { setHostAccess } from './extensionsPage';
import { hosts, painted, type Scene, setScene } from './scene';

let scene: Scene | null = null;
afterEach(() => scene?.close());

/** Chromium lets only the reader take it, on its page of extensions; in Firefox we can give it up ourselves. */
const WAYS = [
  {
    name: 'Chromium',
    openScene: async () => {
      const here = await setScene(openChromium);
      return {
        here,
        take: () => setHostAccess(here.reader, 'ON_CLICK'),
        give: () => setHostAccess(here.reader, 'ON_ALL_SITES'),
      };
    },
  },
  {
    name: 'Firefox',
    openScene: async () => {
      const here = await setScene(openFirefox);
      const origins = `{ origins: ['http://*/*', 'https://*/*'] }`;
      return {
        here,
        take: () => here.own.evaluate<boolean>(`browser.permissions.remove(${origins})`),
        give: (popup: Tab) => press(popup, 'button', 'Allow on the sites I read'),
      };
    },
  },
];

test.each(WAYS)('in $name the marks go, and the popup says how to turn it on', async ({ openScene }) => {
  const { here, take, give } = await openScene();
  scene = here;
  const tab = await here.reader.open(here.site.origin);
  await marked(tab, 'Josep Borrell');
  await take();
  await expect.poll(() => painted(tab)).toBe(0);
  expect(await hosts(tab)).toBe(0);
  const popup = await here.reader.open(`${here.reader.own}/popup.html`);
  await seen(() => popup.evaluate(`document.body.innerText.includes('Sidelight may not read this site')`));
  await seen(() => popup.find('button', 'Allow on the sites I read'));
  await give(popup);
  await tab.toFront();
  await marked(tab, 'Josep Borrell');
  await seen(() => popup.evaluate(`document.body.innerText.includes('Names on this page')`));
});

import { afterEach, expect, test } from 'vitest';
import { type Served, servePages } from '../pages/serve';
import { openChromium } from './chromium';
import { openFirefox } from './firefox';
import type { Reader } from './reader';
import { hover, marked, seen } from './steps';

let reader: Reader | null = null;
let pages: Served | null = null;
afterEach(async () => {
  await reader?.close();
  await pages?.close();
});

test.each([
  ['Chromium', () => openChromium({ history: true })],
  ['Firefox', openFirefox],
])('in %s a page that comes back from the cache has its marks, and one card a name', async (_, open) => {
  reader = await open();
  pages = await servePages();
  const tab = await reader.open(`${pages.url}/plain.html`);
  await marked(tab, 'Josep Borrell');
  await tab.evaluate(
    `void addEventListener('pageshow', ({ persisted }) => { globalThis.persisted = persisted; })`,
  );
  await tab.goTo(`${pages.url}/dark.html`);
  await marked(tab, 'Borrell');
  await tab.evaluate(`void setTimeout(() => history.back())`);
  await seen(() => tab.evaluate(`location.pathname === '/plain.html'`));
  expect(await seen(() => tab.evaluate('globalThis.persisted ?? null'))).toBe(true);
  await tab.toFront();
  expect((await hover(tab, 'Josep Borrell')).name).toBe('Josep Borrell');
  expect(await tab.evaluate(`document.querySelectorAll('[popover]').length`)).toBe(1);
});

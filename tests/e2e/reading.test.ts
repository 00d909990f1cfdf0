import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, servePages } from '../pages/serve';
import type { Reader } from './reader';
import { cardSays, hover, marked, press, READERS, seen, sourceOf } from './steps';

describe.each(READERS)('a reader in $name', ({ openReader }) => {
  let reader: Reader;
  let pages: Served;
  beforeAll(async () => {
    pages = await servePages();
    reader = await openReader();
  });
  afterAll(async () => {
    await reader?.close();
    await pages?.close();
  });

  test('rests the pointer on a name and gets its card', async () => {
    const tab = await reader.open(`${pages.url}/plain.html`);
    expect((await hover(tab, 'Josep Borrell')).name).toBe('Josep Borrell');
    await cardSays(tab, 'CGTN');
    await tab.close();
  });

  test('opens a card by keyboard, and Escape gives the focus back', async () => {
    const tab = await reader.open(`${pages.url}/plain.html`);
    await marked(tab, 'Josep Borrell');
    await tab.evaluate(`document.querySelector('a').focus()`);
    await tab.press('Alt+S');
    await seen(() => tab.card());
    await tab.press('Escape');
    await expect.poll(() => tab.card()).toBeNull();
    expect(await tab.evaluate('document.activeElement.tagName')).toBe('A');
    await tab.close();
  });

  test.each(['inline', 'dark', 'spa', 'csp'])('reads the %s page', async (page) => {
    const tab = await reader.open(`${pages.url}/${page}.html`);
    expect((await hover(tab, 'Borrell')).name).toBe('Josep Borrell');
    await tab.close();
  });

  test('leaves the page as it was', async () => {
    const tab = await reader.open(`${pages.url}/plain.html`);
    await marked(tab, 'Josep Borrell');
    const plain = await (await fetch(`${pages.url}/plain.html`)).text();
    const before = await tab.evaluate<string>(
      `new DOMParser().parseFromString(${JSON.stringify(plain)}, 'text/html').documentElement.outerHTML`,
    );
    expect(await sourceOf(tab)).toBe(before);
    await tab.close();
  });

  test('sees the dispute and the names of the page in the popup', async () => {
    const tab = await reader.open(`${pages.url}/plain.html`);
    await marked(tab, 'Josep Borrell');
    await tab.toFront();
    const popup = await reader.open(`${reader.own}/popup.html`);
    const words = await seen(async () => {
      const text = await popup.evaluate<string>('document.body.innerText');
      return text.includes('Josep Borrell') ? text : null;
    });
    expect(words).toContain('Names on this page');
    await popup.close();
    await tab.close();
  });

  test('turns Sidelight off for a site and on again', async () => {
    const tab = await reader.open(`${pages.url}/plain.html`);
    await marked(tab, 'Josep Borrell');
    const popup = await reader.open(`${reader.own}/popup.html`);
    const count = () =>
      tab.evaluate<number>(
        `[...CSS.highlights].filter(([name, ranges]) => name.startsWith('sidelight-') && ranges.size).length`,
      );
    for (const expected of [false, true]) {
      await popup.toFront();
      await press(popup, 'switch', 'This site');
      await expect.poll(async () => (await count()) > 0).toBe(expected);
    }
    await popup.close();
    await tab.close();
  });
});

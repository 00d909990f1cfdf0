import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, servePages } from '../pages/serve';
import type { Reader, Tab } from './reader';
import { press, READERS, seen, sourceOf } from './steps';

describe.each(READERS)('a page becomes a source in $name', ({ openReader }) => {
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

  test('in one click, and the page stays as it was', async () => {
    const tab = await reader.open(`${pages.url}/plain.html`);
    const before = await sourceOf(tab);
    const library = await reader.open(`${reader.own}/library.html`);
    const popup = await reader.open(`${reader.own}/popup.html`);
    await press(popup, 'button', 'Make this page a source');
    await says(library, 'Nothing of it counts until it is added.');
    await says(library, 'Josep Borrell');
    expect(await sourceOf(tab)).toBe(before);
    await press(library, 'button', 'Add to library');
    await says(library, 'Its names are marked on pages from now on.');
    for (const each of [popup, library, tab]) await each.close();
  });
});

const says = (tab: Tab, words: string): Promise<true> =>
  seen(() => tab.evaluate<true | null>(`document.body.innerText.includes(${JSON.stringify(words)}) || null`));

/** What Sidelight takes of the computer while nothing happens. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, servePages } from '../pages/serve';
import type { Reader } from './reader';
import { marked, READERS, seen } from './steps';

/** Between two looks at the clock, and what a browser itself may take in that time, milliseconds. */
const WHILE = 1_000;
const NOTHING = 10;

describe.each(READERS)('in $name', ({ openReader }) => {
  let reader: Reader;
  let pages: Served;
  beforeAll(async () => {
    [reader, pages] = await Promise.all([openReader(), servePages()]);
  });
  afterAll(async () => {
    await reader?.close();
    await pages?.close();
  });

  test('a page that is still takes no processor time, though much went on before', async () => {
    const tab = await reader.open(`${pages.url}/storm.html`);
    await marked(tab, 'Kosovo');
    await tab.evaluate(`document.getElementById('begin').click()`);
    await seen(() => tab.evaluate('globalThis.isOver ?? null'));
    await marked(tab, 'Josep Borrell');
    let last = await reader.spent();
    const spentSince = async () => {
      const before = last;
      last = await reader.spent();
      return last - before;
    };
    await expect.poll(spentSince, { interval: WHILE }).toBeLessThan(NOTHING);
    await tab.close();
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, servePages } from '../pages/serve';
import type { Reader } from './reader';
import { cardSays, hover, press, READERS, saveNote, seen } from './steps';

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

  test('reads a note of one tab in the card of another and in the library, without reload, within 100 ms', async () => {
    const library = await reader.open(`${reader.own}/library.html`);
    await library.evaluate(TELL_WHEN_SHOWN);
    const other = await reader.open(`${pages.url}/dark.html`);
    await hover(other, 'Borrell');
    await press(other, 'button', 'Pin');
    const one = await reader.open(`${pages.url}/plain.html`);
    await one.evaluate(
      `void addEventListener('pointerup', () => { globalThis.pressed = Date.now(); }, true)`,
    );
    await hover(one, 'Josep Borrell');
    const delays: number[] = [];
    for (const note of [
      'first thought',
      'second thought',
      'third thought',
      'fourth thought',
      'fifth thought',
    ]) {
      await saveNote(one, note);
      const pressed = await one.evaluate<number>('globalThis.pressed');
      await cardSays(other, note);
      const shown = await seen(() => library.evaluate<number | null>(`globalThis.whenShown('${note}')`));
      delays.push(shown - pressed);
    }
    const best = Math.min(...delays);
    console.log(`From the press on Save to the note in the library, ${reader.family}: ${best} ms at best`);
    expect(best).toBeLessThanOrEqual(100);
    await Promise.all([one, other, library].map((tab) => tab.close()));
  });
});

/** Runs in the library: notes the time (milliseconds since 1970) at which words first stand in the page. */
const TELL_WHEN_SHOWN = `void (() => {
  const changes = [];
  new MutationObserver(() => changes.push([Date.now(), document.body.innerText]))
    .observe(document.body, { subtree: true, childList: true, characterData: true });
  globalThis.whenShown = (words) => changes.find(([, text]) => text.includes(words))?.[0] ?? null;
})()`;

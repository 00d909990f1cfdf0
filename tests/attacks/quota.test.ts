/** Row 25: the disk is full in the middle of saving. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumReader, openChromium } from '../e2e/chromium';
import { cardSays, hover, saveNote } from '../e2e/steps';
import { clickSave, noteTexts, type Scene, setScene, writeNote } from './scene';

let scene: Scene<ChromiumReader>;
beforeAll(async () => {
  scene = await setScene(openChromium);
});
afterAll(() => scene?.close());

/**
 * Chromium holds an extension with `unlimitedStorage` to no quota that a test could set, so the browser's own call is
 * made to fail in the worker that ships: after the note's row, before its text.
 */
const fill = (isFull: boolean) =>
  scene.reader.context.serviceWorkers()[0]?.evaluate((isFull) => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { real?: IDBObjectStore['add'] };
    const real = store.real ?? store.add;
    store.real = real;
    store.add = function add(value, key) {
      if (isFull && this.name === '$notes.doc_updates') throw new DOMException('full', 'QuotaExceededError');
      return key === undefined ? real.call(this, value) : real.call(this, value, key);
    };
  }, isFull);

test('the card says so and keeps the draft, earlier notes stay, and with room again the note is saved', async () => {
  const tab = await scene.reader.open(scene.site.origin);
  await hover(tab, 'Josep Borrell');
  await saveNote(tab, 'earlier');
  await fill(true);
  await writeNote(tab, 'one too many');
  await expect
    .poll(async () => {
      await clickSave(tab);
      return (await tab.card())?.text;
    })
    .toContain('Not saved: the disk is full.');
  expect(await noteTexts(scene)).toEqual(['earlier']);
  await cardSays(tab, 'one too many');
  await fill(false);
  // The last of the presses above may have come through just now: then the form is gone already.
  await expect
    .poll(async () => {
      await clickSave(tab);
      return (await noteTexts(scene)).sort();
    })
    .toEqual(['earlier', 'one too many']);
});

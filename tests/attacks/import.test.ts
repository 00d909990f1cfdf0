/** Rows 19 and 20: files that are too much, cut off, doubled, from the future or hostile, on the build that ships. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '../../lib/dossier/schema';
import type { ImportReport } from '../../lib/messages/table/shelf';
import { FORMAT } from '../../lib/notes/file';
import { type ChromiumReader, openChromium } from '../e2e/chromium';
import type { Tab } from '../e2e/reader';
import { press, seen } from '../e2e/steps';
import { note } from './notes';
import { noteTexts, type Scene, send, setScene } from './scene';

const file = (...notes: unknown[]) => JSON.stringify({ format: FORMAT, notes });

let scene: Scene<ChromiumReader>;
beforeAll(async () => {
  scene = await setScene(openChromium);
  // The bundled dossier is in: from here on only imports change the shelf.
  await send(scene.own, { name: 'storeHealth', body: {} });
});
afterAll(() => scene?.close());

/** As the library does it: a part is taken in and checked, then all parts count. */
async function importing(text: string) {
  const batch = crypto.randomUUID();
  const staged = await send(scene.own, { name: 'stageImport', body: { batch, place: 0, text } });
  if (!staged.ok) return staged;
  return await send(scene.own, { name: 'commitImport', body: { batch, parts: 1 } });
}

const BUNDLED = readFileSync('dossiers/serbia-kosovo-2022/dossier.json', 'utf8');
const pack = (change: (dossier: Dossier) => void = () => {}): string => {
  const dossier: Dossier = JSON.parse(BUNDLED);
  change(dossier);
  return JSON.stringify(dossier);
};
const EVIL = '<img src=x onerror="globalThis.hacked = 1">\u202Etxet';

/** Every dossier that is stored, by its id and title, as our own pages read them. */
const shelf = (): Promise<string[]> =>
  scene.own.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('sidelight');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asked = opening.result.transaction('dossiers').objectStore('dossiers').getAll();
      asked.onsuccess = () => {
        opening.result.close();
        resolve(asked.result.map(({ id, title, revision }) => id + ' ' + revision + ' ' + title));
      };
    };
  })`);

describe('A file that cannot be read as a whole changes nothing', () => {
  test.each<[string, string, string]>([
    ['notes cut off', file(note('a', 'cut')).slice(0, -20), 'cut off or is no JSON'],
    ['notes from the future', JSON.stringify({ format: 'sidelight-notes/9', notes: [] }), 'newer Sidelight'],
    ['nested deeply', '['.repeat(100_000), 'cut off or is no JSON'],
    ['nested deeply, and closed', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'Sidelight'],
    ['of another kind', '{"notes":[]}', 'no Sidelight dossier and no Sidelight notes'],
    ['a dossier cut off', pack().slice(0, -20), 'cut off or is no JSON'],
    ['a dossier from the future', pack().replace('dossier/1', 'dossier/2'), 'newer Sidelight'],
    ['an id twice', pack((d) => d.entities.push(...d.entities.slice(0, 1))), 'is the id of an earlier one'],
    [
      'words no source has',
      pack((d) => Object.assign(d.statements[0]?.evidence ?? {}, { quote: EVIL })),
      'the source has',
    ],
    [
      'a script for a link',
      pack((d) => Object.assign(d.sources[0] ?? {}, { url: 'javascript:hacked=1' })),
      'a link begins with',
    ],
    [
      'a text of 5 MB',
      pack((d) => Object.assign(d.sources[0] ?? {}, { text: 'x'.repeat(5_000_000) })),
      'faulty',
    ],
    ['the prototype for an id', pack((d) => Object.assign(d, { id: '__proto__' })), 'an id is letters'],
  ])('%s', async (_, text, sentence) => {
    const before = await shelf();
    const answer = await importing(text);
    expect(answer).toMatchObject({ ok: false, sentence: expect.stringContaining(sentence) });
    expect(answer).toMatchObject({ sentence: expect.stringContaining('Nothing was imported') });
    expect(await noteTexts(scene)).toEqual([]);
    expect(await shelf()).toEqual(before);
  });

  test('a part that is missing keeps all others out', async () => {
    const before = await shelf();
    const body = { batch: 'half', place: 0, text: pack((d) => Object.assign(d, { id: 'half' })) };
    expect(await send(scene.own, { name: 'stageImport', body })).toMatchObject({ ok: true });
    const answer = await send(scene.own, { name: 'commitImport', body: { batch: 'half', parts: 2 } });
    expect(answer).toMatchObject({ ok: false, sentence: expect.stringContaining('Nothing was imported') });
    expect(await shelf()).toEqual(before);
  });
});

test('a hostile dossier is previewed and kept as inert text, and no prototype is touched', async () => {
  const hostile = pack((dossier) => {
    Object.assign(dossier, { id: 'hostile', title: EVIL });
    Object.assign(dossier.entities[0] ?? {}, { name: EVIL });
  }).replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},');
  const library = await scene.reader.open(`${scene.reader.own}/library.html`);
  await says(library, 'Last export');
  await choose(library, { 'evil.sidelight.json': hostile, 'broken.json': '{"format":' });
  await says(library, 'New: it is not in the library yet.');
  await says(library, 'broken.json: This file is cut off or is no JSON.');
  expect(await shelf()).not.toContainEqual(expect.stringContaining('hostile'));
  await press(library, 'button', 'Import dossier');
  await says(library, 'evil.sidelight.json was imported: 1 dossier.');
  expect(await shelf()).toContainEqual(expect.stringContaining('hostile'));
  await library.goTo(`${scene.reader.own}/library.html#dossier=hostile`);
  await says(library, '<img src=x onerror');
  expect(await library.evaluate(`globalThis.hacked ?? ({}).polluted ?? null`)).toBeNull();
  expect(await library.page.locator('img, a[href^="javascript:"]').count()).toBe(0);
  await library.close();
});

test('hostile notes are kept as inert text, twice the same id once, and a script for a link is left out', async () => {
  const linked = { ...note('b', 'linked'), page: { url: 'javascript:hacked=1', title: 'x' } };
  const report = (await importing(file(note('a', EVIL), note('a', EVIL), linked, { id: 7 })))
    .value as ImportReport;
  expect(report.notes).toEqual({ added: 2, merged: 0, unchanged: 1 });
  const library = await scene.reader.open(`${scene.reader.own}/library.html#notes`);
  await expect.poll(() => library.page.textContent('body')).toContain('<img src=x onerror');
  expect(await library.evaluate(`globalThis.hacked ?? null`)).toBeNull();
  expect(await library.page.locator('a[href^="javascript:"]').count()).toBe(0);
  await library.close();
});

const says = (tab: Tab, text: string): Promise<true> =>
  seen(async () => (await tab.evaluate<string>('document.body.innerText')).includes(text) || null);

/** Choose files as the browser's dialog would hand them in. */
const choose = (tab: Tab, files: Record<string, string>): Promise<unknown> =>
  tab.evaluate(`(() => {
    const chosen = new DataTransfer();
    for (const [name, text] of Object.entries(${JSON.stringify(files)})) chosen.items.add(new File([text], name));
    const input = document.querySelector('input[type=file]');
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);

/** Row 20: files of notes that are too much, cut off, doubled, from the future or hostile, on the build that ships. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportReport } from '../../lib/messages/table';
import { toBase64 } from '../../lib/notes/base64';
import { FORMAT } from '../../lib/notes/file';
import { EMPTY, edit } from '../../lib/notes/notebook';
import type { Note } from '../../lib/notes/schema';
import { type ChromiumReader, openChromium } from '../e2e/chromium';
import { noteTexts, type Scene, send, setScene } from './scene';

const MANY = 20_000;
/** Milliseconds that an import of so many may take, and that the background may be deaf meanwhile. */
const PATIENCE = 100_000;
const DEAF = 5_000;

const note = (id: string, text: string): Note => ({
  id,
  subject: { dossier: 'd', kind: 'entity', id: 'e' },
  page: { url: 'https://news.example/', title: 'News' },
  selector: null,
  text,
  state: toBase64(edit(EMPTY, text)),
  created: 1,
  updated: 1,
  deleted: null,
});
const file = (...notes: unknown[]) => JSON.stringify({ format: FORMAT, notes });

let scene: Scene<ChromiumReader>;
beforeAll(async () => {
  scene = await setScene(openChromium);
});
afterAll(() => scene?.close());

const importing = (text: string, commit = true) =>
  send(scene.own, { name: 'importNotes', body: { file: text, commit }, token: 'token-of-test' });

describe('A file that cannot be read as a whole changes nothing', () => {
  test.each([
    ['cut off', file(note('a', 'cut')).slice(0, -20), 'cut off or is no JSON'],
    ['from the future', JSON.stringify({ format: 'sidelight-notes/9', notes: [] }), 'newer Sidelight'],
    ['nested deeply', '['.repeat(100_000), 'cut off or is no JSON'],
    ['of another kind', '{"notes":[]}', 'no Sidelight notes'],
  ])('%s', async (_, text, sentence) => {
    expect(await importing(text)).toMatchObject({ ok: false, sentence: expect.stringContaining(sentence) });
    expect(await noteTexts(scene)).toEqual([]);
  });
});

test('hostile notes are kept as inert text, twice the same id once, and a script for a link is left out', async () => {
  const evil = '<img src=x onerror="globalThis.hacked = 1">\u202Etxet';
  const preview = await importing(file(note('a', evil)), false);
  expect(preview.value).toMatchObject({ added: 1 });
  expect(await noteTexts(scene)).toEqual([]);
  const linked = { ...note('b', 'linked'), page: { url: 'javascript:hacked=1', title: 'x' } };
  const report = (await importing(file(note('a', evil), note('a', evil), linked, { id: 7 })))
    .value as ImportReport;
  expect(report).toMatchObject({ added: 2, unchanged: 1 });
  expect([report.setAside.length, report.mended.length]).toEqual([1, 1]);
  const library = await scene.reader.open(`${scene.reader.own}/library.html#notes`);
  await expect.poll(() => library.page.textContent('body')).toContain('<img src=x onerror');
  expect(await library.evaluate(`globalThis.hacked ?? null`)).toBeNull();
  expect(await library.page.locator('a[href^="javascript:"]').count()).toBe(0);
  await library.close();
});

test('20,000 notes are imported in bounded time, and the background answers meanwhile', async () => {
  const samples = Array.from({ length: 100 }, (_, i) =>
    note('', `Note ${i}, of about as many words as a reader writes.`),
  );
  const begun = performance.now();
  await scene.own.evaluate(`void (() => {
    const samples = ${JSON.stringify(samples)};
    const notes = Array.from({ length: ${MANY} }, (_, i) => ({ ...samples[i % 100], id: 'many-' + i }));
    const file = JSON.stringify({ format: '${FORMAT}', notes });
    globalThis.size = file.length;
    globalThis.imported = chrome.runtime.sendMessage(
      { name: 'importNotes', body: { file, commit: true }, token: 'token-of-test' });
    imported.then(() => { globalThis.finished = true; });
  })()`);
  let deaf = 0;
  while (!(await scene.own.evaluate(`globalThis.finished ?? false`))) {
    const asked = performance.now();
    await send(scene.own, { name: 'getSettings', body: {}, token: 'token-of-test' });
    deaf = Math.max(deaf, performance.now() - asked);
  }
  const took = performance.now() - begun;
  const megabytes = (await scene.own.evaluate<number>(`globalThis.size`)) / 1e6;
  console.log(
    `Import of ${MANY} notes (${megabytes.toFixed(0)} MB): ${took.toFixed(0)} ms; at most ${deaf.toFixed(0)} ms without an answer`,
  );
  expect(await scene.own.evaluate(`imported`)).toMatchObject({ ok: true, value: { added: MANY } });
  expect(took).toBeLessThan(PATIENCE);
  expect(deaf).toBeLessThan(DEAF);
}, 120_000);

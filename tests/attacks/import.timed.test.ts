/** Row 19: an import of very many notes, on the build that ships. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FORMAT } from '../../lib/notes/file';
import { type ChromiumReader, openChromium } from '../e2e/chromium';
import { note } from './notes';
import { type Scene, send, setScene } from './scene';

const MANY = 20_000;
/** Milliseconds that an import of so many may take. */
const PATIENCE = 100_000;
/** Share of that time for which the background may be deaf at once, however slow the machine; a twentieth is usual. */
const DEAF = 0.6;

let scene: Scene<ChromiumReader>;
beforeAll(async () => {
  scene = await setScene(openChromium);
  await send(scene.own, { name: 'storeHealth', body: {} });
});
afterAll(() => scene?.close());

test('20,000 notes are imported in bounded time, and the background answers meanwhile', async () => {
  const samples = Array.from({ length: 100 }, (_, i) =>
    note('', `Note ${i}, of about as many words as a reader writes.`),
  );
  const begun = performance.now();
  await scene.own.evaluate(`void (() => {
    const samples = ${JSON.stringify(samples)};
    const notes = Array.from({ length: ${MANY} }, (_, i) => ({ ...samples[i % 100], id: 'many-' + i }));
    // In parcels of 1,000, as the library sends them.
    const files = Array.from({ length: notes.length / 1_000 }, (_, i) =>
      JSON.stringify({ format: '${FORMAT}', notes: notes.slice(i * 1_000, (i + 1) * 1_000) }));
    globalThis.size = files.reduce((sum, { length }) => sum + length, 0);
    const ask = (name, body) => chrome.runtime.sendMessage({ name, body, token: 'token-of-test' });
    globalThis.imported = files
      .reduce((before, text, place) => before.then(() => ask('stageImport', { batch: 'many', place, text })), Promise.resolve())
      .then(() => ask('commitImport', { batch: 'many', parts: files.length }));
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
  expect(await scene.own.evaluate(`imported`)).toMatchObject({ ok: true, value: { notes: { added: MANY } } });
  expect(took).toBeLessThan(PATIENCE);
  expect(deaf).toBeLessThan(took * DEAF);
}, 120_000);

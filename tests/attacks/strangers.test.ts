import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILDS } from '../e2e/build';
import { openChromium } from '../e2e/chromium';
import { READERS } from '../e2e/steps';
import { noteTexts, type Scene, send, setScene } from './scene';

const FORGED: [string, unknown][] = [
  ['an unknown name', { name: 'wipe', body: {} }],
  ['a number for a note', { name: 'saveNote', body: { note: 7 } }],
  ['an extra key', { name: 'listNotes', body: { all: true } }],
  ['a text of 50 MB', { name: 'stageImport', body: { batch: 'b', place: 0, text: 'x'.repeat(50_000_000) } }],
  ['null', { name: 'openLibrary', body: { dossier: 'a', entity: null, source: null, at: 'NaN' } }],
  ['a prototype', JSON.parse('{"name":"__proto__","body":{"__proto__":{"polluted":true}}}')],
];

/** Rows 14, 17, 18 and 19: messages and files that are not ours to give. */
describe.each(READERS)('in $name', ({ openReader }) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(openReader);
  });
  afterAll(() => scene?.close());

  test.each(FORGED)('a message with %s is an error and changes nothing', async (_, message) => {
    const before = await noteTexts(scene);
    const answer = await send(scene.own, message);
    expect(answer?.ok ?? false).toBe(false);
    expect(await noteTexts(scene)).toEqual(before);
    expect(await scene.own.evaluate(`({}).polluted ?? null`)).toBeNull();
  });

  test('a page can fetch none of our packaged files', async () => {
    const tab = await scene.reader.open(scene.site.origin);
    const folder = BUILDS[scene.reader.family];
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.includes('.'),
    );
    const readable = await tab.evaluate<string[]>(`Promise.all(${JSON.stringify(files)}.map((file) =>
      fetch('${scene.reader.own}/' + file).then(() => [file], () => []))).then((all) => all.flat())`);
    expect(readable).toEqual([]);
    await tab.close();
  });
});

test('a page cannot reach our messages at all', async () => {
  const scene = await setScene(openChromium);
  const tab = await scene.reader.open(scene.site.origin);
  expect(await tab.evaluate(`typeof globalThis.chrome?.runtime?.sendMessage`)).toBe('undefined');
  await scene.close();
});

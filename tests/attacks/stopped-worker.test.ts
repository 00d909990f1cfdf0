import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../lib/messages/answer';
import type { Note } from '../../lib/notes/schema';
import { type ChromiumReader, openChromium } from '../e2e/chromium';

/** Evaluated in a page of the extension. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<Answer<unknown>> } };

let reader: ChromiumReader;

beforeAll(async () => {
  reader = await openChromium();
});
afterAll(() => reader.close());

test('a note that is being saved while the worker is stopped is whole or absent, and saved once when sent again', async () => {
  const { page, devtools } = await reader.open(`${reader.own}/options.html`);
  const send = (name: string, body: object, token: string) =>
    page.evaluate(
      ([name, body, token]) => chrome.runtime.sendMessage({ name, body, token }).catch(() => undefined),
      [name, body, token] as const,
    );
  const texts = async (): Promise<string[]> => {
    const answer = await send('listNotes', {}, 'token-of-list');
    if (!answer?.ok) throw new Error('The notes could not be listed.');
    return (answer.value as Note[]).map(({ text }) => text);
  };
  const subject = { dossier: 'd', kind: 'entity', id: 'e' };

  await devtools.send('ServiceWorker.enable');
  for (let round = 0; round < 8; round++) {
    const note = { note: null, subject, selector: null, state: null, text: `note ${round}` };
    const saving = send('saveNote', note, `token-of-note-${round}`);
    await Promise.all([saving, devtools.send('ServiceWorker.stopAllWorkers')]);
    const left = (await texts()).filter((text) => text.endsWith(String(round)));
    expect([[], [`note ${round}`]]).toContainEqual(left);
    await send('saveNote', note, `token-of-note-${round}`);
  }
  expect((await texts()).sort()).toEqual(Array.from({ length: 8 }, (_, round) => `note ${round}`));
});

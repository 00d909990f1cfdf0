import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../lib/messages/answer';
import type { ReviewStanding } from '../../lib/messages/table/sources';
import type { Note } from '../../lib/notes/schema';
import { type ChromiumReader, openChromium } from '../e2e/chromium';
import { LENGTHEN, newsPage, type Site, STORY, serveSite } from '../e2e/site';

/** Evaluated in a page of the extension. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<Answer<unknown>> };
  tabs: { query(query: { url: string }): Promise<{ id: number }[]> };
  offscreen: { closeDocument(): Promise<void> };
};

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

describe('a source that is being made', () => {
  let site: Site;
  beforeAll(async () => {
    site = await serveSite({ '/': newsPage(STORY) });
  });
  afterAll(() => site.close());

  /** Begins with a long page, and waits until the builder is at it. */
  async function begin(review: string) {
    const tab = await reader.open(site.origin);
    await tab.evaluate(LENGTHEN);
    const { page, devtools } = await reader.open(`${reader.own}/options.html`);
    const send = (name: string, body: object) =>
      page.evaluate(([name, body]) => chrome.runtime.sendMessage({ name, body, token: 'token-of-source' }), [
        name,
        body,
      ] as const);
    const id = await page.evaluate(
      async (url) => (await chrome.tabs.query({ url }))[0]?.id,
      `${site.origin}/*`,
    );
    await send('makeSource', { review, tab: id });
    const standing = async () => {
      const answer = await send('reviewStanding', { review });
      return answer.ok ? (answer.value as ReviewStanding).is : answer.reason;
    };
    await expect.poll(standing).toBe('working');
    return { page, devtools, send, standing, close: () => tab.close() };
  }

  test('is delivered though the worker is stopped; messages are answered all the while', async () => {
    const { page, devtools, send, standing, close } = await begin('stopped');
    expect(await send('listNotes', {})).toMatchObject({ ok: true });
    expect(await standing()).toBe('working');
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
    // Looked up in the store: a question would wake the worker, and what is asked is whether the builder does.
    await expect.poll(() => page.evaluate(keptIn, 'stopped')).toBe(1);
    expect(await standing()).toBe('ready');
    await close();
  });

  test('is gone where its builder is killed, and nothing of it is kept', async () => {
    const { page, standing, close } = await begin('killed');
    await page.evaluate(() => chrome.offscreen.closeDocument());
    expect(await standing()).toBe('gone');
    expect(await page.evaluate(keptIn, 'killed')).toBe(0);
    await close();
  });
});

/** How many reviews of this id are kept. Evaluated in a page of the extension. */
function keptIn(review: string): Promise<number> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('sidelight');
    opening.onsuccess = () => {
      const counting = opening.result.transaction('reviews').objectStore('reviews').count(review);
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}

/** Rows 17 to 19: another extension, a content script that asks too much, messages of the wrong shape. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM_FLAGS, provideBrowser } from '../../tools/browser';
import { BUILDS } from '../e2e/build';
import { type ChromiumReader, openChromium } from '../e2e/chromium';
import { type Site, serveSite } from '../e2e/site';

/** Evaluated in a page or worker of an extension. */
declare const chrome: { runtime: { sendMessage(...words: unknown[]): Promise<unknown> } };

let reader: ChromiumReader;
let site: Site;

beforeAll(async () => {
  [reader, site] = await Promise.all([openChromium(), serveSite({ '/': '<p>A page.' })]);
});
afterAll(async () => {
  await reader.close();
  await site.close();
});

/** Send as our content script does, from its own world in a page: what a page that broke into it could send. */
async function fromPage(message: string): Promise<unknown> {
  const { devtools, page } = await reader.open(`${site.origin}/`);
  const world = new Promise<number>((found) => {
    devtools.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === 'Sidelight') found(context.id);
    });
  });
  await devtools.send('Runtime.enable');
  const { result } = await devtools.send('Runtime.evaluate', {
    contextId: await world,
    expression: `chrome.runtime.sendMessage(${message})`,
    awaitPromise: true,
    returnByValue: true,
  });
  await page.close();
  return result.value;
}

const sent = (name: string, body: string) => `{ name: '${name}', body: ${body}, token: 'token-of-test' }`;
const NOTE = "note: null, subject: { dossier: 'd', kind: 'entity', id: 'e' }, selector: null, state: null";

describe('from a content script', () => {
  test('a message that it may send is answered', async () => {
    expect(await fromPage(sent('greet', '{ article: false }'))).toMatchObject({
      ok: true,
      value: { on: false },
    });
  });

  test.each([
    ['stageImport', "{ batch: 'b', place: 0, text: '{}' }"],
    ['commitImport', "{ batch: 'b', parts: 0 }"],
    ['exportNotes', '{}'],
    ['listNotes', '{}'],
    ['changeSettings', '{ on: false }'],
  ])('%s is refused', async (name, body) => {
    expect(await fromPage(sent(name, body))).toMatchObject({ ok: false, reason: 'refused' });
  });

  test.each([
    ['of no known name', sent('wipe', '{}')],
    ['with an extra key', sent('saveNote', `{ ${NOTE}, text: 'x', page: null }`)],
    ['of 50 MB', sent('saveNote', `{ ${NOTE}, text: 'x'.repeat(50_000_000) }`)],
    [
      'with a text for a number',
      sent('openLibrary', "{ dossier: 'd', entity: null, source: null, at: NaN + '' }"),
    ],
    ['with __proto__', sent('loadCard', `JSON.parse('{"__proto__":{"own":true}}')`)],
    ['that is a text', "'saveNote'"],
  ])('a message %s is turned away, and nothing is stored', async (_, message) => {
    expect(await fromPage(message)).toMatchObject({ ok: false, reason: 'invalid' });
    const { page } = await reader.open(`${reader.own}/options.html`);
    const notes = await page.evaluate(() =>
      chrome.runtime.sendMessage({ name: 'listNotes', body: {}, token: 'token-of-list' }),
    );
    await page.close();
    expect(notes).toEqual({ ok: true, value: [] });
  });
});

test('another extension gets no reply', async () => {
  const stranger = mkdtempSync(join(tmpdir(), 'stranger-'));
  const manifest = {
    manifest_version: 3,
    name: 'Stranger',
    version: '1',
    background: { service_worker: 'w.js' },
  };
  writeFileSync(join(stranger, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(stranger, 'w.js'), '');
  const folders = [resolve(BUILDS.chromium), stranger].join(',');
  const context = await chromium.launchPersistentContext('', {
    executablePath: provideBrowser('chromium'),
    headless: false,
    args: [
      ...CHROMIUM_FLAGS,
      '--headless=new',
      `--disable-extensions-except=${folders}`,
      `--load-extension=${folders}`,
    ],
  });
  try {
    while (context.serviceWorkers().length < 2) await context.waitForEvent('serviceworker');
    const workers = context.serviceWorkers();
    const theirs = workers.find((worker) => worker.url().endsWith('/w.js'));
    const ours = workers.find((worker) => worker !== theirs);
    const outcome = await theirs?.evaluate(
      (id) =>
        chrome.runtime.sendMessage(id, { name: 'getSettings', body: {}, token: 'token-of-them' }).then(
          (answer) => answer ?? 'no answer',
          (error: Error) => error.message,
        ),
      new URL(ours?.url() ?? '').host,
    );
    expect(outcome).toMatch(/no answer|Could not establish connection/u);
  } finally {
    await context.close();
  }
});

import { describe, expect, test } from 'vitest';
import { type Handlers, serve } from '../../../lib/messages/serve';
import { messages } from '../../../lib/messages/table';
import { MAX_BATCH } from '../../../lib/messages/table/page';
import { Fault } from '../../../lib/store/fault';

const SELF = { id: 'us', origin: 'chrome-extension://us' };
const PAGE = { id: 'us', url: 'https://news.example/a', origin: 'https://news.example', tab: { id: 1 } };
const OWN = {
  id: 'us',
  url: 'chrome-extension://us/library.html',
  origin: 'chrome-extension://us',
  tab: { id: 2 },
};
const FIREFOX_OWN = { id: 'us', url: 'chrome-extension://us/library.html' };
const TOKEN = 'abcd-efgh';
const SUBJECT = { dossier: 'd', kind: 'entity', id: 'e' };
const NOTE = { note: null, subject: SUBJECT, selector: null, state: null, text: 'a' };

/** Handlers that write down who was let in. */
function wire(fail?: Error) {
  const handled: string[] = [];
  const handlers = Object.fromEntries(
    Object.keys(messages).map((name) => [
      name,
      async () => {
        handled.push(name);
        if (fail) throw fail;
        return null;
      },
    ]),
  ) as unknown as Handlers;
  const listen = serve(handlers, SELF);
  return { handled, send: (message: unknown, sender: object) => listen(message, sender as never) };
}

const sent = (name: string, body: unknown) => ({ name, body, token: TOKEN });

describe('the door', () => {
  test.each([
    ['another extension', sent('getSettings', {}), { ...OWN, id: 'them', origin: 'chrome-extension://them' }],
    ['tidings, which are no question', { tell: 'settingsChanged' }, PAGE],
  ])('gives no answer to %s', (_, message, sender) => {
    const { handled, send } = wire();
    expect(send(message, sender)).toBeUndefined();
    expect(handled).toEqual([]);
  });

  test.each([
    ...['listNotes', 'exportNotes', 'getSettings', 'storeHealth', 'stageImport', 'changeSettings'],
    ...['makeSource', 'makeFromText', 'keepReview', 'cancelReview', 'correctReview'],
  ])('refuses %s from a content script', async (name) => {
    const { handled, send } = wire();
    expect(await send(sent(name, {}), PAGE)).toMatchObject({ ok: false, reason: 'refused' });
    expect(handled).toEqual([]);
  });

  test('refuses a library message from a sandboxed frame, whose origin is "null"', async () => {
    const { send } = wire();
    const answer = await send(sent('listNotes', {}), { ...OWN, origin: 'null' });
    expect(answer).toMatchObject({ reason: 'refused' });
  });

  test.each([
    ['an origin', OWN],
    ['an address only', FIREFOX_OWN],
  ])('lets our own page in by %s', async (_, sender) => {
    const { handled, send } = wire();
    expect(await send(sent('getSettings', {}), sender)).toEqual({ ok: true, value: null });
    expect(handled).toEqual(['getSettings']);
  });

  test('answers with a native promise', () => {
    expect(wire().send(sent('getSettings', {}), OWN)).toBeInstanceOf(Promise);
  });

  test.each([
    ['no object', 'saveNote'],
    ['null', null],
    ['an unknown name', sent('wipe', {})],
    ['a name from the prototype', sent('constructor', {})],
    ['__proto__ as a name', sent('__proto__', {})],
    ['an extra key beside the body', { ...sent('saveNote', NOTE), from: 'own' }],
    ['an extra key in the body', sent('saveNote', { ...NOTE, page: 'https://elsewhere.example' })],
    [
      '__proto__ in the body',
      JSON.parse(`{"name":"loadCard","token":"${TOKEN}","body":{"__proto__":{"a":1}}}`),
    ],
    ['a text of 50 MB', sent('saveNote', { ...NOTE, text: 'x'.repeat(50_000_000) })],
    ['a batch that is too large', sent('findMentions', { blocks: ['x'.repeat(MAX_BATCH), 'x'] })],
    ['too many blocks', sent('findMentions', { blocks: Array(60_000).fill('') })],
    ['NaN', sent('openLibrary', { dossier: 'd', entity: null, source: null, at: Number.NaN })],
    ['a number for a text', sent('saveNote', { ...NOTE, text: 7 })],
  ])('turns away %s', async (_, message) => {
    const { handled, send } = wire();
    const answer = await send(message, PAGE);
    expect(answer).toMatchObject({ ok: false, reason: 'invalid' });
    expect(handled).toEqual([]);
    expect(Object.prototype).not.toHaveProperty('a');
  });
});

describe('an error in a handler', () => {
  test.each([
    [
      'a fault with its own sentence',
      new Fault('gone', 'It is gone.'),
      { reason: 'gone', sentence: 'It is gone.' },
    ],
    ['a full disk', new DOMException('no room', 'QuotaExceededError'), { reason: 'full' }],
    [
      'a full disk as the cause of an abort',
      Object.assign(new Error('aborted'), { inner: new DOMException('', 'QuotaExceededError') }),
      { reason: 'full' },
    ],
    ['anything else, without its words', new Error('secret page text'), { reason: 'failed' }],
  ])('becomes an answer: %s', async (_, error, expected) => {
    const answer = await wire(error).send(sent('loadCard', {}), PAGE);
    expect(answer).toMatchObject({ ok: false, ...expected });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });
});

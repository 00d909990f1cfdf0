/** The real handlers on a real store, over a wire in memory. */

import { describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Correction } from '../../lib/dossier/curation/schema';
import type { Answer } from '../../lib/messages/answer';
import { handlersFor } from '../../lib/messages/handlers';
import { serve } from '../../lib/messages/serve';
import type { Message, MessageName } from '../../lib/messages/table';
import type { Tidings } from '../../lib/messages/tidings';
import { install } from '../../lib/store/install';
import { keepDossier } from '../../lib/store/kept';
import { readDossier } from '../../lib/store/read';
import type { Settings } from '../../lib/store/settings';
import type { Undo } from '../../lib/store/shelve';
import { openWorkshop } from '../../lib/workshop/workshop';
import { bundle, compiling, DOSSIER, freshStore, traceIn } from './store/world';

const OWN = { id: 'us', origin: 'chrome-extension://us' };
const pageAt = (url: string, tab: object = {}) => ({
  id: 'us',
  origin: 'https://frame.example',
  url: 'https://frame.example/',
  tab: { id: 1, url, title: 'News', ...tab },
});
const NEWS = pageAt('https://www.news.example/a');
const SUBJECT = { dossier: 'd', kind: 'entity', id: 'e' } as const;
const NOTE = { note: null, subject: SUBJECT, selector: null, state: null, text: 'one' };

const createWorker = () => new Worker(new URL('./bench.worker.ts', import.meta.url), { type: 'module' });

function background() {
  const db = freshStore();
  const told: Tidings[] = [];
  const listen = serve(
    handlersFor({
      browser: {
        commands: { getAll: async () => [{ name: 'next-mention', shortcut: 'Alt+S' }] },
        tabs: { get: async () => ({ id: 1, url: 'https://news.example/', incognito: true }) },
      } as unknown as Browser,
      db,
      names: {
        find: async () => ({ entities: [], readings: [], rivals: [] }),
        forget: () => {},
        compileWith: compiling(db),
      },
      dossiers: keepDossier(db),
      traces: traceIn(),
      workshop: openWorkshop({ createWorker, deliver: async () => null, onIdle: () => {} }),
      news: { found: () => {}, at: () => {}, left: () => {}, forget: () => {}, of: async () => [] },
      ready: async () => {},
      compose: () => null,
      tell: (tidings) => told.push(tidings),
      now: () => 1,
    }),
    OWN,
  );
  let sent = 0;
  const send = <Name extends MessageName>(sender: object, name: Name, body: Message<Name>) =>
    listen({ name, body, token: `token-${++sent}-of-test` }, sender as never) as Promise<Answer<never>>;
  return { db, told, send };
}

describe('Sidelight is on where the reader wants it', () => {
  test.each<[string, Partial<Settings>, boolean, boolean]>([
    ['on articles by default', {}, true, true],
    ['not on other pages by default', {}, false, false],
    ['on all pages if asked', { where: 'all' }, false, true],
    ['nowhere but on chosen sites', { where: 'chosen' }, true, false],
    ['on a chosen site', { where: 'chosen', sites: { 'news.example': true } }, false, true],
    ['not on a site that was switched off', { where: 'all', sites: { 'news.example': false } }, true, false],
    ['nowhere when it is off', { on: false, sites: { 'news.example': true } }, true, false],
  ])('%s', async (_, settings, article, on) => {
    const { send } = background();
    await send(OWN, 'changeSettings', settings);
    expect(await send(NEWS, 'greet', { article })).toMatchObject({ ok: true, value: { on } });
  });
});

test('the page of a note is what the browser says of the tab, also from a frame', async () => {
  const { send } = background();
  const answer = await send(NEWS, 'saveNote', NOTE);
  expect(answer).toMatchObject({ value: { page: { url: 'https://www.news.example/a', title: 'News' } } });
});

test('every open page is told of a note that was saved, deleted or brought back', async () => {
  const { send, told } = background();
  const { value } = (await send(NEWS, 'saveNote', NOTE)) as unknown as { value: { id: string } };
  await send(NEWS, 'deleteNote', { note: value.id });
  await send(NEWS, 'restoreNote', { note: value.id });
  expect(told).toEqual(Array(3).fill({ tell: 'notesChanged', subjects: ['d/entity/e'] }));
});

test('a name is kept quiet on this site only, and again marked after an undo', async () => {
  const { send } = background();
  const quiet = async (sender: object) =>
    ((await send(sender, 'greet', { article: true })) as unknown as { value: { quiet: string[] } }).value
      .quiet;
  const name = { dossier: 'd', entity: 'e', words: null, everywhere: false };
  await send(NEWS, 'quietName', { ...name, quiet: true });
  expect(await quiet(NEWS)).toEqual(['d/e']);
  expect(await quiet(pageAt('https://other.example/'))).toEqual([]);
  await send(NEWS, 'quietName', { ...name, quiet: false });
  expect(await quiet(NEWS)).toEqual([]);
});

test('two names that are kept quiet in one breath both are', async () => {
  const { send } = background();
  const name = { dossier: 'd', words: null, everywhere: true, quiet: true };
  await Promise.all(['e', 'f'].map((entity) => send(NEWS, 'quietName', { ...name, entity })));
  expect(await send(NEWS, 'greet', { article: true })).toMatchObject({ value: { quiet: ['d/e', 'd/f'] } });
});

test('a name is kept quiet by its words alone, in whatever letters, and only on this site', async () => {
  const { send } = background();
  const quiet = async (sender: object) =>
    ((await send(sender, 'greet', { article: true })) as unknown as { value: { quiet: string[] } }).value
      .quiet;
  const name = { dossier: 'd', entity: 'e', words: 'Case', everywhere: false };
  await send(NEWS, 'quietName', { ...name, quiet: true });
  await send(NEWS, 'quietName', { ...name, words: null, quiet: true });
  expect(await quiet(NEWS)).toEqual(['d/e/case', 'd/e']);
  expect(await quiet(pageAt('https://other.example/'))).toEqual([]);
  await send(NEWS, 'quietName', { ...name, words: 'CASE', quiet: false });
  expect(await quiet(NEWS)).toEqual(['d/e']);
});

test('nothing is kept from a private window', async () => {
  const { db, send } = background();
  const privately = pageAt('https://news.example/', { incognito: true });
  expect(await send(privately, 'saveNote', NOTE)).toMatchObject({ reason: 'refused' });
  expect(await send(privately, 'keepDraft', { subject: SUBJECT, note: null, text: 'x' })).toMatchObject({
    reason: 'refused',
  });
  expect(await send(OWN, 'makeSource', { review: 'r', tab: 1 })).toMatchObject({ reason: 'refused' });
  expect(await db.notes.count()).toBe(0);
  expect(await db.reviews.count()).toBe(0);
});

test('a full disk is a clear error; the draft and earlier notes stay', async () => {
  const { db, send } = background();
  await send(NEWS, 'saveNote', NOTE);
  await send(NEWS, 'keepDraft', { subject: SUBJECT, note: null, text: 'two' });
  db.notes.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await send(NEWS, 'saveNote', { ...NOTE, text: 'two' })).toMatchObject({
    reason: 'full',
    sentence: expect.stringContaining('The draft stays here'),
  });
  expect(await send(OWN, 'listNotes', {})).toMatchObject({ value: [{ text: 'one' }] });
  expect(await db.drafts.toArray()).toMatchObject([{ text: 'two' }]);
});

describe('A dossier that grows or shrinks', () => {
  async function shelf() {
    const made = background();
    await install(made.db, bundle());
    return made;
  }

  test('is told to every open page, so that its names are marked or unmarked at once', async () => {
    const { send, told, db } = await shelf();
    const { value: undo } = (await send(OWN, 'removeSource', {
      dossier: 'talks',
      source: 's',
    })) as unknown as {
      value: Undo;
    };
    expect(await readDossier(db, 'talks')).toBeNull();
    expect(await send(OWN, 'restoreDossier', undo)).toMatchObject({ ok: true });
    expect(await readDossier(db, 'talks')).toEqual(DOSSIER);
    expect(told).toEqual(Array(2).fill({ tell: 'lexiconChanged' }));
  });

  test.each([
    ['removeSource', { dossier: 'talks', source: 's' }],
    ['deleteDossier', { dossier: 'talks' }],
  ] as const)('is left alone by a private window and by a page: %s', async (name, body) => {
    const { send, db } = await shelf();
    for (const sender of [{ ...OWN, tab: { incognito: true } }, NEWS])
      expect(await send(sender, name, body)).toMatchObject({ ok: false, reason: 'refused' });
    expect(await readDossier(db, 'talks')).toEqual(DOSSIER);
  });

  test('is not brought back from what is no dossier', async () => {
    const { send } = await shelf();
    const answer = await send(OWN, 'restoreDossier', { before: { format: 'x' }, after: null });
    expect(answer).toMatchObject({ ok: false, reason: 'invalid' });
  });
});

test('a source that an older builder made is built anew from its article, as the reader dated it', async () => {
  const { send, db, told } = background();
  const text =
    'Minister Ana Petrov met envoy Igor Lind in Sorn on Monday. “We will not open the gates,” Petrov said.';
  const article = {
    title: 'Talks on the dam',
    publisher: 'Sorn Post',
    author: null,
    published: '2024-01-10',
    updated: null,
    url: null,
    lang: 'en',
    text,
    omitted: [],
    notices: [],
  };
  const source = {
    id: 's',
    title: article.title,
    publisher: article.publisher,
    url: null,
    published: null,
    text,
  };
  const summary = { ...DOSSIER.summary, parties: [] };
  const built = { ...DOSSIER, sources: [source], entities: [], summary };
  const day = {
    kind: 'source',
    source: 's',
    span: { start: 0, end: 8, quote: 'Minister' },
    published: '2024-02-07',
  };
  const log = [day as Correction];
  await db.reviews.add({ id: 'r', created: 1, article, built, builder: 0, log });
  await send(OWN, 'shelveReview', { review: 'r', into: null, title: 'Talks' });
  expect((await readDossier(db, 'talks'))?.statements).toEqual([]);

  const rebuild = { dossier: 'talks', source: 's' };
  expect(await send(NEWS, 'rebuildSource', rebuild)).toMatchObject({ ok: false, reason: 'refused' });
  expect(await send(OWN, 'rebuildSource', rebuild)).toMatchObject({ ok: true, value: { after: 2 } });
  const held = await readDossier(db, 'talks');
  expect(held?.statements.map((statement) => statement.text)).toEqual(['We will not open the gates,']);
  expect(held?.events.map(({ when }) => when.from)).toContain('2024-02-05');
  expect(held?.sources).toMatchObject([{ id: 's', published: '2024-02-07' }]);
  expect(told.at(-1)).toEqual({ tell: 'lexiconChanged' });
});

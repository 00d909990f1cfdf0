import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { BUILDER } from '../../../lib/dossier/builder';
import { check } from '../../../lib/dossier/check';
import type { Correction } from '../../../lib/dossier/curation/schema';
import type { Database, ReviewRow } from '../../../lib/store/database';
import { install } from '../../../lib/store/install';
import { keepDossier } from '../../../lib/store/kept';
import { readNotes } from '../../../lib/store/note-states';
import { addNote } from '../../../lib/store/notes';
import { outdatedIn } from '../../../lib/store/outdated';
import { readDossier } from '../../../lib/store/read';
import { addSource, deleteDossier, rebuildSource, removeSource, restore } from '../../../lib/store/shelve';
import { toldBy } from '../../unit/dossier/merge/parts';
import { bundle, DOSSIER, freshStore } from './world';

const TEXT = `Kosovo and Serbia opened a bridge on Friday, said Josep Borrell, the envoy of the European Union.
"We are glad," Borrell said. Kosovo demands a toll on the bridge.`;

/** A review of an article of these words. */
function reviewOf(text: string, published = '2022-08-20', log: Correction[] = []): ReviewRow {
  const article: Article = {
    title: 'A bridge',
    publisher: 'Sample Gazette',
    author: null,
    published,
    url: null,
    lang: 'en',
    text,
    omitted: [],
    updated: null,
    notices: [],
  };
  const full = text.includes('Josep Borrell') ? 'Josep Borrell' : 'Borrell';
  const names = Object.entries({ Kosovo: 'place', Serbia: 'place', [full]: 'person' } as const);
  const built = toldBy({
    publisher: article.publisher,
    published,
    text,
    names: Object.fromEntries(names.filter(([name]) => text.includes(name))),
  });
  return { id: crypto.randomUUID(), created: 1, article, built, builder: 1, log };
}

/** Adds a source to a dossier, or to a new one of this title. Answers with the id of the source. */
async function add(db: Database, review: ReviewRow, into: { dossier: string } | { title: string }) {
  await db.reviews.add(review);
  const [dossier, title] = 'title' in into ? [null, into.title] : [into.dossier, ''];
  const added = await addSource(db, review.id, { into: dossier, title }, 1);
  const rows = await db.findings.toArray();
  const latest = rows.filter((row) => row.dossier === added.dossier).sort((a, b) => b.added - a.added)[0];
  return { ...added, source: latest?.source ?? '' };
}

const sourcesIn = async (db: Database, id: string) =>
  (await readDossier(db, id))?.sources.map((source) => source.id);

test('a source becomes a new dossier, its review is over, and names are compiled anew', async () => {
  const db = freshStore();
  await db.lexicon.put({ id: 'lexicon', buffer: new ArrayBuffer(1) });
  const { dossier, source } = await add(db, reviewOf(TEXT), { title: 'The Bridge' });
  expect([dossier, source]).toEqual(['the-bridge', 'sample-gazette-2022-08-20']);
  const held = await readDossier(db, dossier);
  expect(held).toMatchObject({ title: 'The Bridge', revision: 1 });
  expect(check(held)).toEqual([]);
  expect([await db.reviews.count(), await db.lexicon.count()]).toEqual([0, 0]);
});

test('two articles of one publisher on one day are two sources, each with its own corrections', async () => {
  const db = freshStore();
  const { dossier } = await add(db, reviewOf(TEXT), { title: 'The Bridge' });
  const text = 'Josep Borrell left Serbia on Monday.';
  const span = { start: 0, end: 13, quote: 'Josep Borrell' };
  const rename: Correction = {
    kind: 'rename',
    source: 'sample-gazette-2022-08-20',
    span,
    name: 'Josep Borrell Fontelles',
  };
  const { source } = await add(db, reviewOf(text, '2022-08-20', [rename]), { dossier });
  expect(source).toBe('sample-gazette-2022-08-20-2');
  expect((await db.corrections.toArray()).map(({ correction }) => correction.source)).toEqual([source]);
  const held = await readDossier(db, dossier);
  expect(held?.entities.map(({ name }) => name)).toContain('Josep Borrell Fontelles');
  expect(held).toMatchObject({ revision: 2 });
});

describe('a dossier of the package with a source of the reader’s', () => {
  async function grown() {
    const db = freshStore();
    await install(db, bundle());
    await add(db, reviewOf(TEXT), { dossier: 'talks' });
    return db;
  }

  test('has the sources of both, and the next start leaves it so', async () => {
    const db = await grown();
    await install(db, bundle());
    expect(await sourcesIn(db, 'talks')).toEqual(['s', 'sample-gazette-2022-08-20']);
    expect((await readDossier(db, 'talks'))?.revision).toBe(2);
  });

  test('keeps that source when the package brings a newer one', async () => {
    const db = await grown();
    const newer = structuredClone(DOSSIER);
    newer.summary.question = 'Who may pass?';
    await install(db, bundle({ ...newer, revision: 2 }));
    expect(await readDossier(db, 'talks')).toMatchObject({
      revision: 3,
      summary: { question: 'Who may pass?' },
    });
    expect(await sourcesIn(db, 'talks')).toEqual(['s', 'sample-gazette-2022-08-20']);
  });

  test('is as it came when that source is removed', async () => {
    const db = await grown();
    await removeSource(db, 'talks', 'sample-gazette-2022-08-20');
    expect(await readDossier(db, 'talks')).toEqual(DOSSIER);
  });

  test('can lose its own source, and does not get it back at the next start', async () => {
    const db = await grown();
    await removeSource(db, 'talks', 's');
    await install(db, bundle());
    expect(await sourcesIn(db, 'talks')).toEqual(['sample-gazette-2022-08-20']);
    expect(check(await readDossier(db, 'talks'))).toEqual([]);
  });
});

describe('what is deleted', () => {
  test('is really gone, and does not come back at the next start', async () => {
    const db = freshStore();
    await install(db, bundle());
    await add(db, reviewOf(TEXT), { dossier: 'talks' });
    await deleteDossier(db, 'talks');
    await install(db, bundle());
    for (const table of [
      'dossiers',
      'sources',
      'entities',
      'statements',
      'bases',
      'findings',
      'corrections',
      'search',
    ])
      expect([table, await db.table(table).count()]).toEqual([table, 0]);
  });

  test('comes back as it was', async () => {
    const db = freshStore();
    const { dossier, source } = await add(db, reviewOf(TEXT), { title: 'The Bridge' });
    await add(db, reviewOf('Serbia closed the bridge on Sunday.', '2022-08-21'), { dossier });
    const before = await readDossier(db, dossier);
    await restore(db, await removeSource(db, dossier, source));
    expect(await readDossier(db, dossier)).toEqual(before);
    await restore(db, await deleteDossier(db, dossier));
    expect(await readDossier(db, dossier)).toEqual(before);
    expect(await db.findings.count()).toBe(2);
  });

  test('does not come back over a later change', async () => {
    const db = freshStore();
    const { dossier, source } = await add(db, reviewOf(TEXT), { title: 'The Bridge' });
    await add(db, reviewOf('Serbia closed the bridge on Sunday.', '2022-08-21'), { dossier });
    const undo = await removeSource(db, dossier, source);
    await add(db, reviewOf('Kosovo opened the bridge on Monday.', '2022-08-22'), { dossier });
    await expect(restore(db, undo)).rejects.toMatchObject({ reason: 'gone' });
    expect(await sourcesIn(db, dossier)).toHaveLength(2);
  });

  test('is a dossier, too, where its only source is removed', async () => {
    const db = freshStore();
    const { dossier, source } = await add(db, reviewOf(TEXT), { title: 'The Bridge' });
    const undo = await removeSource(db, dossier, source);
    expect(await readDossier(db, dossier)).toBeNull();
    await restore(db, undo);
    expect(await readDossier(db, dossier)).not.toBeNull();
  });
});

describe('notes', () => {
  const noteOn = (db: Database, dossier: string, id: string) =>
    addNote(db, { id, subject: { dossier, kind: 'entity', id }, page: null, selector: null, text: id }, 1);
  const idsIn = async (db: Database, dossier: string) =>
    (await readDossier(db, dossier))?.entities.map(({ id }) => id);

  test('stay with their name, whichever source brought it first', async () => {
    const db = freshStore();
    const { dossier, source } = await add(db, reviewOf('Borrell went to Serbia on Monday.', '2022-08-01'), {
      title: 'The Bridge',
    });
    await add(db, reviewOf(TEXT), { dossier });
    const [id = ''] = (await idsIn(db, dossier))?.filter((each) => each.includes('borrell')) ?? [];
    await noteOn(db, dossier, id);
    await removeSource(db, dossier, source);
    expect(await idsIn(db, dossier)).toContain(id);
  });

  test('are kept when their name is merged away, and when their dossier is deleted', async () => {
    const db = freshStore();
    const { dossier } = await add(db, reviewOf(TEXT), { title: 'The Bridge' });
    const ids = (await idsIn(db, dossier)) ?? [];
    for (const id of ids) await noteOn(db, dossier, id);
    await db.corrections.add({
      dossier,
      at: 1,
      correction: {
        kind: 'merge',
        source: 'sample-gazette-2022-08-20',
        span: { start: TEXT.indexOf('Kosovo'), end: 6, quote: 'Kosovo' },
        into: { start: TEXT.indexOf('Serbia'), end: TEXT.indexOf('Serbia') + 6, quote: 'Serbia' },
      },
    } as never);
    await add(db, reviewOf('Serbia closed the bridge on Sunday.', '2022-08-21'), { dossier });
    expect(await idsIn(db, dossier)).not.toContain('kosovo');
    await deleteDossier(db, dossier);
    expect((await readNotes(db)).notes.map(({ text }) => text).sort()).toEqual([...ids].sort());
  });
});

test('an article that is there already is kept once, and the reader hears of it', async () => {
  const db = freshStore();
  const { dossier, source } = await add(db, reviewOf(TEXT), { title: 'The Bridge' });
  const { twin } = await add(db, reviewOf(TEXT, '2022-08-22'), { dossier });
  expect(twin).toEqual({ publisher: 'Sample Gazette', published: '2022-08-20' });
  expect(await sourcesIn(db, dossier)).toEqual([source]);
  await removeSource(db, dossier, source);
  expect([await readDossier(db, dossier), await db.findings.count()]).toEqual([null, 0]);
});

test('a source that an older builder made is built anew, keeps its corrections, and can be as it was', async () => {
  const db = freshStore();
  const log: Correction[] = [
    {
      kind: 'rename',
      source: 'sample-gazette-2022-08-20',
      span: { start: TEXT.indexOf('Serbia'), end: TEXT.indexOf('Serbia') + 6, quote: 'Serbia' },
      name: 'Republic of Serbia',
    },
  ];
  const { dossier, source } = await add(db, reviewOf(TEXT, '2022-08-20', log), { title: 'The Bridge' });
  const before = await readDossier(db, dossier);
  expect(await outdatedIn(db, dossier)).toEqual([source]);
  const built = reviewOf(TEXT).built;
  const undo = await rebuildSource(db, { dossier, source, built, builder: BUILDER });
  expect(await outdatedIn(db, dossier)).toEqual([]);
  expect((await readDossier(db, dossier))?.entities.map(({ name }) => name)).toContain('Republic of Serbia');
  await restore(db, undo);
  expect(await readDossier(db, dossier)).toEqual(before);
  expect(await outdatedIn(db, dossier)).toEqual([source]);
});

test('a dossier that is kept for cards is read again once it is said to have changed', async () => {
  const db = freshStore();
  const kept = keepDossier(db);
  expect(await kept.read('talks', 'serbia')).toBeNull();
  await install(db, bundle());
  const first = await kept.read('talks', 'serbia');
  expect(first).toEqual(DOSSIER);
  expect(await kept.read('talks', 'serbia')).toBe(first);
  await add(db, reviewOf(TEXT), { dossier: 'talks' });
  kept.forget();
  expect((await kept.read('talks', 'serbia'))?.sources).toHaveLength(2);
});

test('a change that fails half-way leaves all as it was', async () => {
  const db = freshStore();
  await install(db, bundle());
  const review = reviewOf(TEXT);
  await db.reviews.add(review);
  db.sources.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(addSource(db, review.id, { into: 'talks', title: '' }, 1)).rejects.toThrow();
  expect(await readDossier(db, 'talks')).toEqual(DOSSIER);
  expect([await db.reviews.count(), await db.findings.count(), await db.bases.count()]).toEqual([1, 0, 0]);
});

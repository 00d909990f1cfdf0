import { expect, test } from 'vitest';
import { writePack } from '../../../lib/dossier/pack/read';
import type { Dossier } from '../../../lib/dossier/schema';
import { backupOf } from '../../../lib/store/backup';
import { commit } from '../../../lib/store/batch';
import type { Database } from '../../../lib/store/database';
import { readCorrections } from '../../../lib/store/dossier-log';
import { install } from '../../../lib/store/install';
import { readNotes } from '../../../lib/store/note-states';
import { addNote } from '../../../lib/store/notes';
import { textsIn } from '../../../lib/store/parcels';
import { previewFiles } from '../../../lib/store/preview';
import { readDossier } from '../../../lib/store/read';
import { keepSearch } from '../../../lib/store/search';
import { addSource } from '../../../lib/store/shelve';
import { shelvedIn } from '../../../lib/store/shelved';
import { drop, stage } from '../../../lib/store/stage';
import { sweep } from '../../../lib/store/sweep';
import { toldBy } from '../../unit/dossier/merge/parts';
import { bundle, compiling, DOSSIER, freshStore } from './world';

const still = () => {};
const pack = (changes: Partial<Dossier>, name = 'talks.sidelight.json') =>
  new File([writePack({ ...DOSSIER, ...changes })], name);
const article = {
  title: 'Talks',
  publisher: 'P',
  author: null,
  updated: null,
  notices: [],
  published: null,
  url: null,
  lang: 'en',
  text: DOSSIER.sources[0]?.text ?? '',
  omitted: [],
};
const correction = {
  kind: 'title' as const,
  source: 's',
  span: { start: 0, end: 6, quote: 'Serbia' },
  value: 'My talks',
};

async function importAll(db: Database, ...files: File[]) {
  let parts = 0;
  for await (const text of textsIn(files)) await stage(db, 'batch', parts++, text);
  return await commit(db, 'batch', parts, compiling(db));
}

/** With a source and a correction of the reader's own, and a note. */
async function grown(): Promise<Database> {
  const db = freshStore();
  await install(db, bundle());
  await db.bases.put({ dossier: 'talks', base: DOSSIER, from: 'package' });
  const built = { ...DOSSIER, id: 'mine' };
  await db.findings.put({ dossier: 'talks', source: 'mine', added: 1, article, built, builder: 1 });
  await db.corrections.add({ dossier: 'talks', at: 1, correction } as never);
  const subject = { dossier: 'talks', kind: 'entity', id: 'kosovo' } as const;
  await addNote(db, { id: 'n', subject, page: null, selector: null, text: 'one' }, 1);
  return db;
}

const everythingOf = async (db: Database) =>
  new File([await backupOf(db, (await readNotes(db)).notes, 1, still)], 'everything.jsonl');

test('what is exported from one machine is the same on another', async () => {
  const [from, to] = [await grown(), freshStore()];
  const file = await everythingOf(from);
  expect(await previewFiles(to, [file], still)).toMatchObject([
    { is: 'sound', dossiers: [{ id: 'talks', standing: 'new' }], notes: { added: 1 }, setAside: [] },
  ]);
  expect(await to.dossiers.count()).toBe(0);
  expect(await importAll(to, file)).toMatchObject({ dossiers: 1, notes: { added: 1 } });
  expect(await shelvedIn(to, 'talks')).toEqual(await shelvedIn(from, 'talks'));
  expect(await keepSearch(to)('kosovo')).toMatchObject([{ dossier: 'talks', entity: { id: 'kosovo' } }]);
  expect((await readNotes(to)).notes).toMatchObject([{ id: 'n', text: 'one' }]);
  expect(await to.incoming.count()).toBe(0);
});

test('a backup that is cut off is turned away, wherever the cut is', async () => {
  const whole = await (await everythingOf(await grown())).text();
  const to = freshStore();
  for (const end of [whole.length - 2, whole.lastIndexOf('\n', whole.length - 2), whole.indexOf('\n') + 1]) {
    const [preview] = await previewFiles(to, [new File([whole.slice(0, end)], 'cut.jsonl')], still);
    expect(preview).toMatchObject({ is: 'failed', sentence: expect.stringContaining('cut off') });
  }
});

test('a backup of a newer Sidelight says so', async () => {
  const file = new File([`${JSON.stringify({ format: 'sidelight-backup/2', lines: 0 })}\n`], 'new.jsonl');
  expect(await previewFiles(freshStore(), [file], still)).toMatchObject([
    { is: 'failed', sentence: expect.stringContaining('newer Sidelight') },
  ]);
});

test('one dossier of a backup that is not sound is set aside, and the others come in', async () => {
  const lines = (await (await everythingOf(await grown())).text()).trimEnd().split('\n');
  const header = JSON.parse(lines[0] ?? '');
  const broken = JSON.stringify({ format: 'sidelight-shelved/1', dossier: {} });
  const file = new File(
    [[JSON.stringify({ ...header, lines: lines.length }), ...lines.slice(1), broken].join('\n')],
    'x.jsonl',
  );
  const to = freshStore();
  expect(await previewFiles(to, [file], still)).toMatchObject([
    { is: 'sound', dossiers: [{ id: 'talks' }], setAside: [expect.stringContaining('not as it should be')] },
  ]);
  expect(await importAll(to, file)).toMatchObject({ dossiers: 1 });
});

test('several files are previewed together; the same dossier twice is told of', async () => {
  const db = freshStore();
  await install(db, bundle());
  const previews = await previewFiles(
    db,
    [
      pack({ revision: 2, title: 'Later' }),
      pack({ id: 'other' }, 'other.json'),
      pack({ revision: 3 }, 'again.json'),
    ],
    still,
  );
  expect(previews).toMatchObject([
    { is: 'sound', dossiers: [{ standing: 'newer', held: { revision: 1 }, title: 'Later' }] },
    { is: 'sound', dossiers: [{ standing: 'new', held: null }] },
    { is: 'failed', sentence: expect.stringContaining('as talks.sidelight.json does') },
  ]);
});

test('an older revision is offered, and what it would lose is listed', async () => {
  const db = freshStore();
  await install(db, bundle({ ...DOSSIER, revision: 2 }));
  const older = pack({
    entities: DOSSIER.entities.slice(0, 1),
    summary: { ...DOSSIER.summary, parties: [] },
  });
  expect(await previewFiles(db, [older], still)).toMatchObject([
    {
      dossiers: [
        { standing: 'older', differences: [{ list: 'entities', removed: ['Kosovo'] }, { list: 'summary' }] },
      ],
    },
  ]);
});

test('an import that the package has in an older revision is not undone at the next start', async () => {
  const db = freshStore();
  await install(db, bundle());
  await importAll(db, pack({ title: 'Mine' }));
  await install(db, bundle());
  expect(await readDossier(db, 'talks')).toMatchObject({ title: 'Mine' });
});

test('a backup joins what is stored: sources and corrections of both stay', async () => {
  const [from, to] = [await grown(), await grown()];
  await to.corrections.clear();
  await to.corrections.add({
    dossier: 'talks',
    at: 2,
    correction: { ...correction, value: 'Theirs' },
  } as never);
  const file = await everythingOf(from);
  expect(await previewFiles(to, [file], still)).toMatchObject([{ dossiers: [{ joins: true }] }]);
  await importAll(to, file);
  expect((await readCorrections(to, 'talks')).log).toEqual([correction, { ...correction, value: 'Theirs' }]);
  expect(await readDossier(to, 'talks')).toMatchObject({ title: 'Theirs' });
});

test('an import that fails half-way changes nothing at all', async () => {
  const db = freshStore();
  await install(db, bundle());
  db.dossiers.hook('creating', (key) => {
    if (key === 'second') throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(
    importAll(db, pack({ id: 'first' }, 'first.json'), pack({ id: 'second' }, 'second.json')),
  ).rejects.toThrow();
  expect(await db.dossiers.toCollection().primaryKeys()).toEqual(['talks']);
  await drop(db, 'batch');
  expect([await db.bases.count(), await db.sources.count()]).toEqual([0, 1]);
});

test('two machines whose articles got one id lose neither: both are sources of the dossier', async () => {
  const other = 'Ministers of Serbia said on Friday that the crossing at Merdare would be closed.';
  const machine = async (text: string) => {
    const db = freshStore();
    const built = toldBy({ publisher: 'P', published: '2024-03-01', text, names: { Serbia: 'place' } });
    await db.reviews.add({ id: 'r', created: 1, article: { ...article, text }, built, builder: 1, log: [] });
    await addSource(db, 'r', { into: null, title: 'Crossings' }, 1);
    return db;
  };
  const [from, to] = [await machine(other), await machine(article.text)];
  await importAll(to, await everythingOf(from));
  const sources = (await readDossier(to, 'crossings'))?.sources ?? [];
  expect(sources.map(({ text }) => text).sort()).toEqual([other, article.text].sort());
  expect(new Set(sources.map(({ id }) => id)).size).toBe(2);
});

test('an import that was left half-way is forgotten by the next', async () => {
  const db = freshStore();
  await stage(db, 'left', 0, writePack(DOSSIER));
  await importAll(db, pack({ id: 'other' }));
  await sweep(db);
  expect(await db.incoming.count()).toBe(0);
  expect(await db.dossiers.toCollection().primaryKeys()).toEqual(['other']);
  expect(await db.sources.count()).toBe(1);
});

import { expect, test } from 'vitest';
import { inspect, mend, readHealth } from '../../../lib/store/health';
import { install } from '../../../lib/store/install';
import { keepNames } from '../../../lib/store/names';
import { listDossiers, readDossier } from '../../../lib/store/read';
import { bundle, DOSSIER, freshStore, traceIn } from './world';

test('a first run puts the bundled dossier in, and it is read back as it was', async () => {
  const db = freshStore();
  expect(await install(db, bundle())).toEqual([]);
  expect(await readDossier(db, 'talks')).toEqual(DOSSIER);
  expect(await listDossiers(db)).toMatchObject([{ id: 'talks', counts: { entities: 2 } }]);
});

test('a faulty dossier is not put in, and the store stays as it was', async () => {
  const db = freshStore();
  await install(db, bundle());
  const faulty = { texts: bundle({ ...DOSSIER, revision: 2 }).texts, check: () => ['no such source'] };
  await expect(install(db, faulty)).rejects.toThrow('no such source');
  expect(await readDossier(db, 'talks')).toEqual(DOSSIER);
});

test.each([
  ['newer', 2, 'New'],
  ['of the same revision and other words', 1, 'New'],
])('a bundled dossier that is %s takes the place of the stored one', async (_, revision, title) => {
  const db = freshStore();
  await install(db, bundle());
  await install(db, bundle({ ...DOSSIER, revision, title }));
  expect(await readDossier(db, 'talks')).toMatchObject({ revision, title });
});

test('a dossier that the reader has taken further stays', async () => {
  const db = freshStore();
  await install(db, bundle({ ...DOSSIER, revision: 3, title: 'Mine' }));
  await install(db, bundle());
  expect(await readDossier(db, 'talks')).toMatchObject({ title: 'Mine' });
});

test('a half-written store is rebuilt, and the reader is told', async () => {
  const db = freshStore();
  const traces = traceIn();
  await mend(db, bundle(), traces);
  await db.entities.where('name').equals('Kosovo').delete();
  await mend(db, bundle(), traces);
  expect(await readDossier(db, 'talks')).toEqual(DOSSIER);
  expect((await readHealth(db, traces)).notices).toEqual([
    'The dossier “Talks” was incomplete. It was put in again.',
  ]);
});

test('a row that is not as it should be is set aside when it is read, and the reader is told', async () => {
  const db = freshStore();
  const mine = { ...DOSSIER, revision: 2 };
  await install(db, bundle(mine));
  await db.entities
    .where('name')
    .equals('Kosovo')
    .modify({ kind: 'nonsense' as never });
  expect((await readDossier(db, 'talks'))?.entities.map(({ name }) => name)).toEqual(['Serbia']);
  expect((await readHealth(db, traceIn())).notices).toEqual([]);
  await inspect(db);
  expect((await readHealth(db, traceIn())).notices).toEqual([
    '1 entry of “Talks” cannot be read and is set aside. Everything else works. Import that dossier again to mend it: in the library, press Import and choose its file.',
  ]);
  await mend(db, bundle(mine), traceIn());
  expect(await readDossier(db, 'talks')).toEqual(mine);
});

test('a dossier whose own row is damaged hides no other', async () => {
  const db = freshStore();
  await install(db, {
    ...bundle(),
    texts: [...bundle().texts, ...bundle({ ...DOSSIER, id: 'other' }).texts],
  });
  await db.dossiers.update('other', { title: undefined as never });
  expect((await listDossiers(db)).map(({ id }) => id)).toEqual(['talks']);
  expect(await readDossier(db, 'other')).toBeNull();
});

test('after the browser removed the store, the reader is told about the notes and the last export', async () => {
  const db = freshStore();
  const traces = traceIn({ notes: 3, lastExport: Date.UTC(2026, 0, 2) });
  await mend(db, bundle(), traces);
  expect(await readDossier(db, 'talks')).toEqual(DOSSIER);
  const { notices } = await readHealth(db, traces);
  expect(notices.join()).toContain('3 notes are gone. Your last export, of 2 January 2026');
});

test('the names are compiled once, read by the next worker, and made anew where they are damaged', async () => {
  const db = freshStore();
  await install(db, bundle());
  let compiled = 0;
  const lexicography = {
    namesOf: () => [],
    begin: () => ({ add: () => {}, finish: () => new Uint8Array([++compiled]).buffer }),
    open: (buffer: ArrayBuffer) => {
      if (buffer.byteLength !== 1) throw new Error('damaged');
      return new Uint8Array(buffer)[0] ?? 0;
    },
    read: (opened: number[]) => ({ entities: [], readings: opened, rivals: [] }),
  };
  const find = () => keepNames(db, lexicography, async () => {}).find([]);
  expect((await find()).readings).toEqual([1]);
  expect((await find()).readings).toEqual([1]);
  await db.lexicon.put({ id: 'lexicon', buffer: new ArrayBuffer(3) });
  expect((await find()).readings).toEqual([2]);
});

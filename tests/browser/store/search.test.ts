import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { DOSSIER_TABLES } from '../../../lib/store/database';
import { install } from '../../../lib/store/install';
import { putDossier } from '../../../lib/store/parts';
import { keepSearch } from '../../../lib/store/search';
import { deleteDossier } from '../../../lib/store/shelve';
import { bundle, DOSSIER, freshStore } from './world';

test('what is put in is found, with what it belongs to', async () => {
  const db = freshStore();
  await install(db, bundle());
  expect(await keepSearch(db)('kos')).toMatchObject([
    { dossier: 'talks', title: 'Talks', in: 'entities', entity: { id: 'kosovo' } },
  ]);
});

test('what is taken out is found no more, and what takes its place is', async () => {
  const db = freshStore();
  await install(db, bundle());
  await db.transaction('rw', DOSSIER_TABLES, () => putDossier(db, { ...DOSSIER, title: 'Renamed' }));
  expect(await keepSearch(db)('talks')).toMatchObject([{ in: 'sources' }]);
  expect(await keepSearch(db)('renamed')).toMatchObject([{ in: 'title', title: 'Renamed' }]);
  await deleteDossier(db, 'talks');
  expect(await keepSearch(db)('renamed')).toEqual([]);
});

test('a search that was begun before a dossier went says nothing of it', async () => {
  const db = freshStore();
  await install(db, bundle());
  const search = keepSearch(db);
  expect(await search('serbia')).toHaveLength(1);
  await deleteDossier(db, 'talks');
  expect(await search('serbia')).toEqual([]);
});

test('a store from before there was a search is searched after its upgrade', async () => {
  const db = freshStore();
  const { numbers: _, relations: __, sources, entities, statements, events, positions, ...head } = DOSSIER;
  const old = new Dexie(db.name);
  old.version(1).stores({
    dossiers: 'id',
    sources: '[dossier+order], [dossier+id]',
    entities: '[dossier+order], [dossier+id], name',
    statements: '[dossier+order], [dossier+id], [dossier+speaker]',
    notes: 'id',
  });
  const parts = (items: object[]) => items.map((item, order) => ({ ...item, dossier: 'talks', order }));
  await old.table('dossiers').put({ ...head, counts: { sources: 1, entities: 2, statements: 0 } });
  await old.table('sources').bulkPut(parts(sources));
  await old.table('entities').bulkPut(parts(entities));
  old.close();
  expect([statements, events, positions].flat()).toEqual([]);
  expect(await keepSearch(db)('serbia')).toMatchObject([{ in: 'entities', entity: { id: 'serbia' } }]);
});

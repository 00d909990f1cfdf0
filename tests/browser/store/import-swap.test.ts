import { describe, expect, test } from 'vitest';
import { writePack } from '../../../lib/dossier/pack/read';
import { Compiler } from '../../../lib/lexicon/compile';
import { namesOf } from '../../../lib/lexicon/names';
import { open } from '../../../lib/lexicon/open';
import { read } from '../../../lib/lexicon/read';
import { writeFile } from '../../../lib/notes/file';
import { subjectKey } from '../../../lib/notes/schema';
import { commit } from '../../../lib/store/batch';
import type { Database } from '../../../lib/store/database';
import { correctDossier } from '../../../lib/store/dossier-log';
import { homeOf } from '../../../lib/store/home';
import { sharedNames } from '../../../lib/store/homes';
import { install } from '../../../lib/store/install';
import { keepNames } from '../../../lib/store/names';
import { readNotes } from '../../../lib/store/note-states';
import { addNote } from '../../../lib/store/notes';
import { isShort, listDossiers, readDossier } from '../../../lib/store/read';
import { keepSearch } from '../../../lib/store/search';
import { deleteDossier, restore } from '../../../lib/store/shelve';
import { shelvedIn } from '../../../lib/store/shelved';
import { stage } from '../../../lib/store/stage';
import { sweep } from '../../../lib/store/sweep';
import { bundle, compiling, DOSSIER, freshStore } from './world';

const correction = {
  kind: 'title' as const,
  source: 's',
  span: { start: 0, end: 6, quote: 'Serbia' },
  value: 'My talks',
};
const coming = {
  ...DOSSIER,
  revision: 2,
  title: 'Crossings',
  sources: DOSSIER.sources.map((source) => ({ ...source, url: 'https://paper.example/crossings' })),
};
const begun = async () => {
  const db = freshStore();
  await install(db, bundle());
  await stage(db, 'batch', 0, writePack(coming));
  await stage(db, 'batch', 1, writePack({ ...coming, id: 'crossings' }));
  return db;
};
const swap = (db: Database) => commit(db, 'batch', 2, compiling(db));

describe('until all parts of an import count, none does:', () => {
  test('lists, searches and look-ups show what was there before', async () => {
    const db = await begun();
    const seen = async () => [
      (await listDossiers(db)).map(({ id, title }) => [id, title]),
      (await keepSearch(db)('crossings')).map(({ dossier }) => dossier),
      [...(await sharedNames(db, DOSSIER))],
      await homeOf(db, 'https://paper.example/crossings'),
      await isShort(db),
    ];
    expect(await seen()).toEqual([[['talks', 'Talks']], [], [['talks', 2]], null, false]);
    await swap(db);
    const both = ['crossings', 'talks'];
    expect(await seen()).toEqual([
      both.map((id) => [id, 'Crossings']),
      both,
      both.map((id) => [id, 2]),
      { dossier: 'crossings', source: 's' },
      false,
    ]);
  });

  test('and once they do, all that was replaced is taken away', async () => {
    const db = await begun();
    await swap(db);
    await sweep(db);
    const rows = ['sources', 'entities', 'search', 'bases', 'incoming'].map((name) => db.table(name).count());
    expect(await Promise.all(rows)).toEqual([2, 4, 2, 2, 0]);
  });

  test('a dossier that is changed meanwhile is not lost', async () => {
    const db = await begun();
    await correctDossier(db, 'talks', [correction], 1);
    await expect(swap(db)).rejects.toThrow('was changed meanwhile. Nothing was imported');
    expect(await readDossier(db, 'talks')).toMatchObject({ title: 'My talks' });
    expect(await readDossier(db, 'crossings')).toBeNull();
  });

  test('a dossier that is deleted after its import is gone with all its rows, and comes back as it was', async () => {
    const db = await begun();
    await swap(db);
    await sweep(db);
    const undo = await deleteDossier(db, 'crossings');
    expect([await db.sources.count(), await db.bases.count()]).toEqual([1, 1]);
    await restore(db, undo);
    expect(await shelvedIn(db, 'crossings')).toEqual(undo.before);
  });

  test('a part that is sent again, since its answer was lost, counts once', async () => {
    const db = await begun();
    await stage(db, 'batch', 1, writePack({ ...coming, id: 'crossings' }));
    await swap(db);
    expect(await readDossier(db, 'crossings')).toEqual({ ...coming, id: 'crossings' });
  });

  test('the names are compiled before, so that the first page after it need not wait', async () => {
    const db = await begun();
    let compiled = 0;
    const begin = () => {
      compiled += 1;
      return new Compiler();
    };
    const counting = { namesOf, open, read, begin };
    const names = keepNames(db, counting, async () => {});
    const idsIn = async () => (await names.find(['Kosovo'])).entities.map(({ dossier }) => dossier);
    expect(await idsIn()).toEqual(['talks']);
    await commit(db, 'batch', 2, names.compileWith);
    expect([await idsIn(), compiled]).toEqual([['talks'], 2]);
    names.forget();
    expect([(await idsIn()).toSorted(), compiled]).toEqual([['crossings', 'talks'], 2]);
  });

  test('names that were compiled before another dossier changed are not kept', async () => {
    const db = await begun();
    await commit(db, 'batch', 2, async (coming) => {
      const names = await compiling(db)(coming);
      await db.lexicon.clear();
      return names;
    });
    expect(await db.lexicon.count()).toBe(0);
  });
});

describe('an import whose answer was lost, since the worker was stopped,', () => {
  test('answers the same when it is asked again, and puts nothing in twice', async () => {
    const db = await begun();
    const subject = { dossier: 'talks', kind: 'entity', id: 'kosovo' } as const;
    const from = freshStore();
    await addNote(from, { id: 'n', subject, page: null, selector: null, text: 'one' }, 1);
    await stage(db, 'batch', 2, writeFile((await readNotes(from)).notes));
    const asked = () => commit(db, 'batch', 3, compiling(db));
    const first = await asked();
    const before = await shelvedIn(db, 'talks');
    expect(await asked()).toEqual(first);
    expect(first).toMatchObject({ dossiers: 2, notes: { added: 1 }, subjects: [subjectKey(subject)] });
    expect(await shelvedIn(db, 'talks')).toEqual(before);
    expect((await readNotes(db)).notes).toMatchObject([{ text: 'one' }]);
  });

  test('answers the same though the first is still at it', async () => {
    const db = await begun();
    const [one, other] = await Promise.all([swap(db), swap(db)]);
    expect(other).toEqual(one);
    expect(one).toMatchObject({ dossiers: 2 });
  });
});

import { expect, test } from 'vitest';
import type { Correction } from '../../../lib/dossier/curation/schema';
import { correctDossier, readCorrections, undoCorrections } from '../../../lib/store/dossier-log';
import { install } from '../../../lib/store/install';
import { readDossier } from '../../../lib/store/read';
import { bundle, DOSSIER, freshStore } from './world';

const rename = (name: string): Correction => ({
  kind: 'rename',
  source: 's',
  span: { start: 11, end: 17, quote: 'Kosovo' },
  name,
});
const names = async (db: ReturnType<typeof freshStore>) =>
  (await readDossier(db, 'talks'))?.entities.map(({ name }) => name);

test('a correction of a dossier holds, also when the package is put in anew, and is undone to any point', async () => {
  const db = freshStore();
  await install(db, bundle());
  await correctDossier(db, 'talks', [rename('Republic of Kosovo')], 1);
  await correctDossier(db, 'talks', [rename('Kosova')], 2);
  expect(await names(db)).toEqual(['Serbia', 'Kosova']);
  await install(db, bundle());
  expect(await names(db)).toEqual(['Serbia', 'Kosova']);
  await undoCorrections(db, 'talks', 1);
  expect(await names(db)).toEqual(['Serbia', 'Republic of Kosovo']);
  await undoCorrections(db, 'talks', 0);
  expect(await names(db)).toEqual(DOSSIER.entities.map(({ name }) => name));
  expect(await readCorrections(db, 'talks')).toEqual({ log: [], unapplied: [] });
});

test('a correction of a dossier that is gone changes nothing', async () => {
  const db = freshStore();
  await expect(correctDossier(db, 'talks', [rename('Kosova')], 1)).rejects.toThrow(
    'no longer in the library',
  );
  expect(await db.corrections.count()).toBe(0);
});

test('a correction that does not fit is kept, and said with its reason', async () => {
  const db = freshStore();
  await install(db, bundle());
  const lost = { ...rename('Lost'), span: { start: 3, end: 8, quote: 'Words' } };
  await correctDossier(db, 'talks', [lost, rename('Kosova')], 1);
  expect(await readCorrections(db, 'talks')).toEqual({
    log: [lost, rename('Kosova')],
    unapplied: [{ correction: lost, why: '"Words" does not stand in s' }],
  });
});

import { Dexie } from 'dexie';
import { expect, onTestFinished, test } from 'vitest';
import yDexie from 'y-dexie';
import { type Database, declareVersions } from '../../../lib/store/database';
import { readNotes } from '../../../lib/store/note-states';
import { addNote } from '../../../lib/store/notes';
import { freshStore } from './world';

test('an upgrade goes through while a tab holds the old version, and each note is there', async () => {
  const old = freshStore();
  const subject = { dossier: 'talks', kind: 'entity', id: 'kosovo' } as const;
  await addNote(old, { id: 'n', subject, page: null, selector: null, text: 'one' }, 1);
  expect(old.isOpen()).toBe(true);

  const next = new Dexie(old.name, { addons: [yDexie] });
  declareVersions(next);
  next.version(old.verno + 1).stores({ later: 'id' });
  onTestFinished(() => next.close());
  await next.open();

  expect(next.verno).toBe(old.verno + 1);
  expect(await next.table('notes').count()).toBe(1);
  const { notes } = await readNotes(next as Database);
  expect(notes).toMatchObject([{ id: 'n', text: 'one' }]);
});

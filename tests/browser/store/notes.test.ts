import { expect, test } from 'vitest';
import type { Database } from '../../../lib/store/database';
import { noteUpdates } from '../../../lib/store/database';
import { readNotes } from '../../../lib/store/note-states';
import { addNote, editNote, keepDraft, markDeleted } from '../../../lib/store/notes';
import { joinNotes } from '../../../lib/store/transfer';
import { freshStore } from './world';

const SUBJECT = { dossier: 'talks', kind: 'entity', id: 'kosovo' } as const;
const add = (db: Database, id: string, text: string) =>
  addNote(db, { id, subject: SUBJECT, page: null, selector: null, text }, 1);
const textsIn = async (db: Database) => (await readNotes(db)).notes.map(({ text }) => text);

test('a note that is sent twice is saved once', async () => {
  const db = freshStore();
  await add(db, 'n', 'one');
  await add(db, 'n', 'one');
  expect(await textsIn(db)).toEqual(['one']);
});

test('two tabs that edit one note at once keep both edits, and both are answered with what is stored', async () => {
  const db = freshStore();
  const { state } = await add(db, 'n', 'one');
  const answers = await Promise.all([
    editNote(db, 'n', state, 'zero one', 2),
    editNote(db, 'n', state, 'one two', 3),
  ]);
  expect(answers.map(({ text }) => text)).toEqual(['zero one', 'zero one two']);
  expect(await textsIn(db)).toEqual(['zero one two']);
});

test('an edit that is sent twice counts once', async () => {
  const db = freshStore();
  const { state } = await add(db, 'n', 'one');
  await editNote(db, 'n', state, 'one two', 2);
  await editNote(db, 'n', state, 'one two', 2);
  expect(await textsIn(db)).toEqual(['one two']);
  expect(await noteUpdates(db).where('k').equals('n').count()).toBe(2);
});

test('a deleted note comes back with its text', async () => {
  const db = freshStore();
  await add(db, 'n', 'one');
  await markDeleted(db, 'n', 5);
  expect(await textsIn(db)).toEqual([]);
  await markDeleted(db, 'n', null);
  expect(await textsIn(db)).toEqual(['one']);
});

test('a saved note forgets its draft, an unsaved one keeps it', async () => {
  const db = freshStore();
  await keepDraft(db, SUBJECT, null, 'dra');
  await keepDraft(db, SUBJECT, 'other', 'ft');
  await add(db, 'n', 'draft');
  expect(await db.drafts.toArray()).toMatchObject([{ note: 'other', text: 'ft' }]);
});

test('a broken note is set aside and hides no other', async () => {
  const db = freshStore();
  await add(db, 'good', 'one');
  await add(db, 'bad', 'two');
  await noteUpdates(db)
    .where('k')
    .equals('bad')
    .modify({ u: new Uint8Array([9, 9, 9]) });
  expect(await readNotes(db)).toMatchObject({ notes: [{ text: 'one' }], broken: ['bad'] });
});

test('an edit of a note that is gone says so', async () => {
  const db = freshStore();
  await expect(editNote(db, 'n', '', 'x', 1)).rejects.toMatchObject({ reason: 'gone' });
});

test('an import is previewed first, then done, and done again changes nothing', async () => {
  const [from, to] = [freshStore(), freshStore()];
  await add(from, 'n', 'one');
  const { notes } = await readNotes(from);
  expect(await joinNotes(to, notes, false)).toMatchObject({ added: 1 });
  expect(await textsIn(to)).toEqual([]);
  expect(await joinNotes(to, notes, true)).toMatchObject({ added: 1 });
  expect(await joinNotes(to, notes, true)).toMatchObject({ added: 0, unchanged: 1 });
  expect(await textsIn(to)).toEqual(['one']);
});

test('an import that fails half-way writes nothing', async () => {
  const [from, to] = [freshStore(), freshStore()];
  await add(from, 'a', 'one');
  await add(from, 'b', 'two');
  const { notes } = await readNotes(from);
  noteUpdates(to).hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(joinNotes(to, notes, true)).rejects.toThrow();
  expect(await to.notes.count()).toBe(0);
});

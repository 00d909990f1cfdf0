/** Notes in the store: each change is one transaction, so that a note is whole or absent when the worker is stopped. */
import { fromBase64, toBase64 } from '../notes/base64';
import { EMPTY, edit, merge, type State } from '../notes/notebook';
import {
  MAX_NOTE,
  type Note,
  type Page,
  type Subject,
  subjectKey,
  type TextQuoteSelector,
} from '../notes/schema';
import { type Database, type NoteRow, noteUpdates } from './database';
import { Fault } from './fault';
import { readNote, updatesOf } from './note-states';

/** A note before it is stored; the id is the token of the message that brings it. */
export interface NewNote {
  id: string;
  subject: Subject;
  page: Page | null;
  selector: TextQuoteSelector | null;
  text: string;
}

/** Tables of every note transaction. */
export const NOTE_TABLES = ['notes', '$notes.doc_updates', 'drafts'];

/** Add a note and forget its draft. Sent again under the same id, it is not added again. */
export function addNote(db: Database, { text, ...note }: NewNote, now: number): Promise<Note> {
  return change(db, async () => {
    const about = subjectKey(note.subject);
    if (!(await db.notes.get(note.id))) {
      await db.notes.add({ ...note, about, created: now, updated: now, deleted: null });
      await append(db, note.id, edit(EMPTY, text));
    }
    await db.drafts.delete([about, '']);
    return await readNote(db, note.id);
  });
}

/** Merge an edit, which began from `base` (a Yjs state, base64), into what the note has become since. */
export function editNote(db: Database, id: string, base: string, text: string, now: number): Promise<Note> {
  return change(db, async () => {
    const row = await existing(db, id);
    await append(db, id, editOf(base, text));
    const note = await readMerged(db, id);
    await db.drafts.delete([row.about, id]);
    await db.notes.update(id, { updated: now, deleted: null });
    return { ...note, updated: now, deleted: null };
  });
}

/** Mark a note as deleted (`now`), or bring it back (`null`). Its text stays, so that it can come back. */
export function markDeleted(db: Database, id: string, deleted: number | null): Promise<Note> {
  return change(db, async () => {
    await existing(db, id);
    await db.notes.update(id, { deleted });
    return await readNote(db, id);
  });
}

/** Keep what is typed so far; an empty text forgets it. `note` is the edited note's id, null for a new one. */
export async function keepDraft(
  db: Database,
  subject: Subject,
  note: string | null,
  text: string,
): Promise<void> {
  const about = subjectKey(subject);
  if (text) await db.drafts.put({ about, note: note ?? '', text });
  else await db.drafts.delete([about, note ?? '']);
}

/** The native promise matters: a browser takes no other thenable for the answer to a message. */
async function change<Result>(db: Database, work: () => Promise<Result>): Promise<Result> {
  return await db.transaction('rw', NOTE_TABLES, work);
}

async function existing(db: Database, id: string): Promise<NoteRow> {
  const row = await db.notes.get(id);
  if (!row) throw new Fault('gone', 'This note is no longer here. Copy your text and save it as a new note.');
  return row;
}

async function append(db: Database, id: string, update: State): Promise<void> {
  const held = (await updatesOf(db, [id])).get(id) ?? [];
  if (toBase64(merge(...held, update)) === toBase64(merge(...held))) return;
  await noteUpdates(db).add({ k: id, u: update, f: LOCAL } as never);
}

/** y-dexie's mark of an update that was made here, for a sync to send on. */
const LOCAL = 1;

function editOf(base: string, text: string): State {
  try {
    return edit(fromBase64(base), text);
  } catch {
    throw new Fault(
      'invalid',
      'This edit does not belong to its note. Open the note again; your text is kept.',
    );
  }
}

async function readMerged(db: Database, id: string): Promise<Note> {
  const note = await readNote(db, id);
  if (note.text.length <= MAX_NOTE) return note;
  throw new Fault(
    'invalid',
    `The note would be longer than ${MAX_NOTE} characters. Shorten it, then save again.`,
  );
}

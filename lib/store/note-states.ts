/** Reading notes: rows joined with their texts, which are held as Yjs updates. */
import * as v from 'valibot';
import { toBase64 } from '../notes/base64';
import { mergeText, type State } from '../notes/notebook';
import { type Note, NoteSchema } from '../notes/schema';
import { type Database, type NoteRow, noteUpdates } from './database';
import { Fault } from './fault';

/** What could be read, and ids of what could not: one broken note never hides the others. */
export interface NotesRead {
  notes: Note[];
  broken: string[];
}

/** All notes, or those about one subject (its `subjectKey`), latest edit first, deleted ones left out. */
export async function readNotes(db: Database, about?: string): Promise<NotesRead> {
  const { notes, broken } = await readAllNotes(db, about);
  return { notes: notes.filter(({ deleted }) => deleted === null), broken };
}

/** As `readNotes`, with the deleted ones. */
export async function readAllNotes(db: Database, about?: string): Promise<NotesRead> {
  return await db.transaction('r', [db.notes, noteUpdates(db)], async () => {
    const rows = await (about === undefined ? db.notes : db.notes.where('about').equals(about)).toArray();
    const updates = await updatesOf(db, about === undefined ? null : rows.map(({ id }) => id));
    const read = rows.map((row) => tryNote(row, updates.get(row.id)));
    return {
      notes: read
        .filter((note) => typeof note !== 'string')
        .sort((one, other) => other.updated - one.updated),
      broken: read.filter((note) => typeof note === 'string'),
    };
  });
}

/** One note. Throws a fault where it is gone or broken. */
export async function readNote(db: Database, id: string): Promise<Note> {
  const row = await db.notes.get(id);
  if (!row) throw new Fault('gone', 'This note is no longer here.');
  return noteOf(row, (await updatesOf(db, [id])).get(id));
}

/** The updates of each note, to be merged; `ids: null` for all, which is one read instead of one a note. */
export async function updatesOf(db: Database, ids: string[] | null): Promise<Map<string, State[]>> {
  const table = noteUpdates(db);
  // Row 0 is y-dexie's own: how far it has compressed.
  const rows = await (ids ? table.where('k').anyOf(ids) : table.where('i').above(0)).toArray();
  const updates = Map.groupBy(rows, ({ k }) => String(k));
  return new Map([...updates].map(([id, of]) => [id, of.map(({ u }) => u as State)]));
}

/** The note, or its id where its text cannot be read. */
function tryNote(row: NoteRow, updates: State[] | undefined): Note | string {
  try {
    const note = noteOf(row, updates);
    return v.is(NoteSchema, note) ? note : row.id;
  } catch {
    return row.id;
  }
}

function noteOf(row: NoteRow, updates: State[] = []): Note {
  const { state, text } = mergeText(...updates);
  const { id, subject, page, selector, created, updated, deleted } = row;
  return {
    id,
    subject,
    page,
    selector,
    text,
    state: toBase64(state),
    created,
    updated,
    deleted,
  };
}

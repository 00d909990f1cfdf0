/** Notes that come from a file, joined with those in the store: weighed or written, all or nothing. */
import { fromBase64 } from '../notes/base64';
import { type Note, subjectKey } from '../notes/schema';
import { decide, whole } from '../notes/transfer';
import { type Database, type NoteRow, noteUpdates } from './database';
import { readAllNotes } from './note-states';
import { NOTE_TABLES } from './notes';
import { inTurns } from './turns';

/** What an import did, or would do, to the notes it brings. */
export interface Joined {
  added: number;
  merged: number;
  unchanged: number;
  /** The notes that are, or would be, written. */
  written: Note[];
}

/** The costly part, done before: it asks nothing of the store. */
export const madeWhole = (notes: readonly Note[]): Promise<Note[]> => inTurns(notes, whole);

/**
 * With `commit: false` nothing is written: the answer says what would be.
 * @param incomings made whole
 */
export async function joinNotes(db: Database, incomings: readonly Note[], commit: boolean): Promise<Joined> {
  return await db.transaction(commit ? 'rw' : 'r', NOTE_TABLES, async () => {
    const { notes } = await readAllNotes(db);
    const held = new Map(notes.map((note) => [note.id, note]));
    const counts = { added: 0, merged: 0, unchanged: 0 };
    const written = new Map<string, Note>();
    for (const incoming of incomings) {
      const { outcome, note } = decide(incoming, (id) => held.get(id));
      counts[outcome]++;
      if (outcome === 'unchanged') continue;
      held.set(note.id, note);
      written.set(note.id, note);
    }
    if (commit) await write(db, [...written.values()]);
    return { ...counts, written: [...written.values()] };
  });
}

/** Notes written at once: between two such parts the background answers others. */
const PART = 500;

async function write(db: Database, notes: Note[]): Promise<void> {
  for (let from = 0; from < notes.length; from += PART) {
    const part = notes.slice(from, from + PART);
    await db.notes.bulkPut(part.map(rowOf));
    await noteUpdates(db).bulkAdd(part.map(({ id, state }) => ({ k: id, u: fromBase64(state) })) as never);
  }
}

function rowOf({ text: _, state: __, ...row }: Note): NoteRow {
  return { ...row, about: subjectKey(row.subject) };
}

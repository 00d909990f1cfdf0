/** Import of notes into the store: previewed or done, all or nothing. */
import { fromBase64 } from '../notes/base64';
import { type FileRead, readFile } from '../notes/file';
import { type Note, subjectKey } from '../notes/schema';
import { decide, whole } from '../notes/transfer';
import { type Database, type NoteRow, noteUpdates } from './database';
import { Fault } from './fault';
import { readAllNotes } from './note-states';
import { NOTE_TABLES } from './notes';
import { inTurns } from './turns';

/** What an import did, or would do: `added + merged + unchanged + setAside.length` is the number of notes in the file. */
export interface Imported {
  added: number;
  merged: number;
  unchanged: number;
  /** Notes that could not be read, a sentence each; the import still loses nothing. */
  setAside: string[];
  /** Notes that were kept without a field that could not be read, a sentence each. */
  mended: string[];
  /** The notes that are, or would be, written. */
  written: Note[];
}

/** With `commit: false` nothing is written: the answer says what would be. */
export async function importNotes(db: Database, file: string, commit: boolean): Promise<Imported> {
  const read = readOrFault(file);
  const incomings = await inTurns(read.notes, whole);
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
    return { ...counts, setAside: read.setAside, mended: read.mended, written: [...written.values()] };
  });
}

function readOrFault(file: string): FileRead {
  try {
    return readFile(file);
  } catch (error) {
    throw new Fault('invalid', error instanceof Error ? error.message : 'This file cannot be read.');
  }
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

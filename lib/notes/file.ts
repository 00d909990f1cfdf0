/** The file of an export: one JSON object with all notes. */
import * as v from 'valibot';
import { type Note, NoteSchema, PageSchema } from './schema';

export const FORMAT = 'sidelight-notes/1';

/** What a file holds; `setAside` and `mended` are sentences about what was not, or not wholly, readable. */
export interface FileRead {
  notes: Note[];
  setAside: string[];
  mended: string[];
}

/** The text of a file whose JSON `notesIn` reads. */
export function writeFile(notes: readonly Note[]): string {
  return `${JSON.stringify({ format: FORMAT, notes }, null, 1)}\n`;
}

/** The same in one line. */
export const writeLine = (notes: readonly Note[]): string => JSON.stringify({ format: FORMAT, notes });

/** Reads a file's JSON. Throws an error whose message is for the reader where it is not readable as a whole. */
export function notesIn(value: unknown): FileRead {
  const { format, notes } = header(value);
  if (format !== FORMAT) throw new Error(formatFault(format));
  const read: FileRead = { notes: [], setAside: [], mended: [] };
  for (const [index, value] of notes.entries()) readInto(read, value, index + 1);
  return read;
}

const HeaderSchema = v.object({ format: v.string(), notes: v.array(v.unknown()) });

function header(value: unknown): v.InferOutput<typeof HeaderSchema> {
  const read = v.safeParse(HeaderSchema, value);
  if (read.success) return read.output;
  throw new Error(
    'This file holds no Sidelight notes. Nothing was imported. Choose a file that Sidelight exported.',
  );
}

function formatFault(format: string): string {
  return /^sidelight-notes\/\d+$/u.test(format)
    ? 'This file comes from a newer Sidelight. Nothing was imported. Update Sidelight, then import it again.'
    : 'This file holds no Sidelight notes. Nothing was imported. Choose a file that Sidelight exported.';
}

/** A note whose page is no web address keeps its text and loses the link. */
function readInto(read: FileRead, value: unknown, place: number): void {
  if (v.is(NoteSchema, value)) {
    read.notes.push(value);
    return;
  }
  const mended = typeof value === 'object' && value !== null ? { ...value, page: null } : value;
  if (!v.is(NoteSchema, mended) || pageOf(value) === undefined || v.is(PageSchema, pageOf(value))) {
    read.setAside.push(`Note ${place} of the file is not as it should be and was left out.`);
    return;
  }
  read.notes.push(mended);
  read.mended.push(
    `Note ${place} of the file had a page that is no web address; the note is kept without it.`,
  );
}

const pageOf = (value: unknown): unknown => (value as { page?: unknown }).page;

/** A file as parcels, one after the other: of a backup only one dossier is held at a time. */
import { formatOf } from '../dossier/pack/read';
import { writeFile } from '../notes/file';
import { BACKUP } from './backup';
import { Fault, faultOf } from './fault';
import { linesIn } from './lines';
import { MAX_PARCEL, type Parcel, parsed, readParcel, soundParcel } from './parcel';

/** A part of a backup that is not sound: one of them never hides the others. */
export interface SetAside {
  holds: 'nothing';
  sentence: string;
}

/**
 * The parcels of a file. Throws a fault with a sentence for the reader where it cannot be read as a whole.
 * @param moved called as reading goes on, with the bytes that are read
 */
export async function* parcelsIn(
  file: Blob,
  moved: (bytes: number) => void,
): AsyncGenerator<Parcel | SetAside> {
  const header = headerOf(await file.slice(0, HEADER).text());
  if (header !== null) {
    yield* parcelsOfBackup(file, header, moved);
    return;
  }
  if (file.size > MAX_FILE) throw new Fault('invalid', LARGE);
  const parcel = readParcel(await file.text());
  if (parcel.holds !== 'notes' && file.size > MAX_PARCEL) throw new Fault('invalid', LARGE_DOSSIER);
  moved(file.size);
  yield parcel;
}

/** What is sent of files that were previewed as sound, in messages that are short enough. */
export async function* textsIn(files: readonly Blob[]): AsyncGenerator<string> {
  for (const file of files)
    for await (const parcel of parcelsIn(file, () => {}))
      if (parcel.holds !== 'nothing') yield* textsOf(parcel);
}

/** A parcel as the texts in which it is sent: notes go in parts. */
function textsOf(parcel: Parcel): string[] {
  if (parcel.holds === 'dossier') return [JSON.stringify(parcel.dossier)];
  if (parcel.holds === 'shelved') return [JSON.stringify(parcel.shelved)];
  const { notes } = parcel.read;
  const parts = Array.from({ length: Math.ceil(notes.length / PART) }, (_, i) =>
    notes.slice(i * PART, (i + 1) * PART),
  );
  return parts.map(writeFile);
}

/** Notes sent at once. */
const PART = 1_000;
/** Bytes in which the first line of a backup ends. */
const HEADER = 1_000;
/** Bytes of a file that is read as a whole. */
const MAX_FILE = 64_000_000;

const LARGE =
  'This file is larger than 64 MB. Nothing was imported. Split it, or use what “Export everything” writes.';
const LARGE_DOSSIER =
  'This dossier is larger than 20 MB. Nothing was imported. Spread its sources over several dossiers.';
const CUT = 'This backup is cut off. Nothing was imported. Export everything again and retry.';
const NEWER =
  'This backup was made by a newer Sidelight. Nothing was imported. Update Sidelight, then import it again.';

/** How many lines follow the first one of a backup; null where the file is none. */
function headerOf(start: string): number | null {
  try {
    const header: unknown = JSON.parse(start.slice(0, start.indexOf('\n') + 1));
    const format = formatOf(header);
    if (!format.startsWith('sidelight-backup/')) return null;
    if (format !== BACKUP) throw new Fault('invalid', NEWER);
    const { lines } = header as { lines?: unknown };
    if (typeof lines === 'number') return lines;
  } catch (error) {
    if (error instanceof Fault) throw error;
    return null;
  }
  throw new Fault('invalid', CUT);
}

async function* parcelsOfBackup(
  file: Blob,
  lines: number,
  moved: (bytes: number) => void,
): AsyncGenerator<Parcel | SetAside> {
  let read = 0;
  for await (const line of linesIn(file, MAX_PARCEL, moved)) {
    if (line === null) throw new Fault('invalid', LARGE_DOSSIER);
    if (read > 0 && line !== '') yield tryParcel(line);
    if (line !== '') read += 1;
  }
  if (read - 1 !== lines) throw new Fault('invalid', CUT);
}

function tryParcel(line: string): Parcel | SetAside {
  const value = parsed(line);
  try {
    return soundParcel(value);
  } catch (error) {
    return { holds: 'nothing', sentence: faultOf(error).sentence };
  }
}

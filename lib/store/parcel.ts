/** What a file can bring: notes, a dossier, or one dossier of a backup with all that it is put together from. */
import * as v from 'valibot';
import { formatOf, readPack } from '../dossier/pack/read';
import { readShelved, SHELVED, type Shelved } from '../dossier/pack/shelved';
import { type Dossier, FORMAT as PACK } from '../dossier/schema';
import { type FileRead, FORMAT as NOTES, notesIn } from '../notes/file';
import { Fault } from './fault';

export type Parcel =
  | { holds: 'notes'; read: FileRead }
  | { holds: 'dossier'; dossier: Dossier }
  | { holds: 'shelved'; shelved: Shelved };

/** The dossier that a parcel brings. */
export const dossierOf = (parcel: Exclude<Parcel, { holds: 'notes' }>): Dossier =>
  parcel.holds === 'dossier' ? parcel.dossier : parcel.shelved.dossier;

/** Longest parcel as JSON, in UTF-16 code units: of three bytes each it still fits a browser's message of 64 MB. */
export const MAX_PARCEL = 20_000_000;

/** Reads a parcel from its JSON. Throws a fault with a sentence for the reader; a parcel is sound or not read at all. */
export const readParcel = (text: string): Parcel => soundParcel(parsed(text));

/** What a text of JSON is; a fault where it is none, or cut off. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault('invalid', CUT);
  }
}

/** The same of what is parsed. */
export function soundParcel(value: unknown): Parcel {
  try {
    return parcelOf(value);
  } catch (error) {
    throw new Fault('invalid', error instanceof Error && error.name === 'Error' ? error.message : CUT);
  }
}

const CUT = 'This file is cut off or is no JSON. Nothing was imported. Export it again and retry.';
function parcelOf(value: unknown): Parcel {
  const [kind] = formatOf(value).split('/');
  if (kind === NOTES.split('/')[0]) return { holds: 'notes', read: notesIn(value) };
  if (kind === PACK.split('/')[0]) return { holds: 'dossier', dossier: readPack(value) };
  if (formatOf(value) === SHELVED) return { holds: 'shelved', shelved: readShelved(value) };
  if (v.is(NewerSchema, value)) throw new Error(NEWER);
  throw new Error(
    'This file holds no Sidelight dossier and no Sidelight notes. Nothing was imported. Choose a file that Sidelight exported.',
  );
}

const NEWER =
  'This file was made by a newer Sidelight. Nothing was imported. Update Sidelight, then import it again.';
const NewerSchema = v.object({ format: v.pipe(v.string(), v.startsWith('sidelight-')) });

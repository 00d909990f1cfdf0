/** What files would bring, against what is stored. Reads only: our own pages do it themselves, off their main thread. */

import { type Difference, differences, type Standing, standingOf } from '../dossier/pack/differences';
import type { Dossier } from '../dossier/schema';
import type { FileRead } from '../notes/file';
import type { Database } from './database';
import { faultOf } from './fault';
import { isLarge } from './large/file';
import { previewLarge } from './large/preview';
import { dossierOf } from './parcel';
import { parcelsIn } from './parcels';
import { readDossier } from './read';
import { baseIn, correctionsIn, findingsIn } from './shelved';
import { type Joined, joinNotes, madeWhole } from './transfer';

/** One dossier of a file beside the stored one of the same id. */
export interface DossierPreview {
  id: string;
  title: string;
  revision: number;
  standing: Standing;
  /** The stored one; null where there is none. */
  held: { title: string; revision: number; sources: number; corrections: number } | null;
  /** Whether it joins the stored one, of which nothing is removed then: a backup. */
  joins: boolean;
  differences: Difference[];
  /** Of one that is too large to be compared, how much there is. */
  large: { sources: number; entities: number } | null;
}

/** What notes would become; `added + merged + unchanged + setAside.length` is the number of notes in the file. */
export interface NotesPreview extends Omit<Joined, 'written'> {
  /** Notes that could not be read, a sentence each; the import still loses nothing. */
  setAside: string[];
  /** Notes that were kept without a field that could not be read, a sentence each. */
  mended: string[];
}

/** A file that can be imported as a whole, or why it cannot. */
export type FilePreview =
  | {
      is: 'sound';
      name: string;
      dossiers: DossierPreview[];
      notes: NotesPreview | null;
      /** Dossiers of a backup that are not sound, a sentence each. */
      setAside: string[];
    }
  | { is: 'failed'; name: string; sentence: string };

/**
 * Previews several files. One that cannot be read, or brings a dossier that an earlier one brings, too, is told of and
 * left out.
 * @param moved called as reading goes on, with the share of all bytes that is read, 0 to 1
 */
export async function previewFiles(
  db: Database,
  files: readonly File[],
  moved: (share: number) => void,
): Promise<FilePreview[]> {
  const all = files.reduce((sum, { size }) => sum + size, 0);
  const brought = new Map<string, string>();
  const previews: FilePreview[] = [];
  let before = 0;
  for (const file of files) {
    previews.push(
      await previewFile(db, file, brought, (bytes) => moved((before + bytes) / Math.max(1, all))),
    );
    before += file.size;
  }
  return previews;
}

async function previewFile(
  db: Database,
  file: File,
  brought: Map<string, string>,
  moved: (bytes: number) => void,
): Promise<FilePreview> {
  const { name } = file;
  const dossiers: DossierPreview[] = [];
  const read: FileRead[] = [];
  const setAside: string[] = [];
  try {
    if (await isLarge(file))
      dossiers.push({ ...(await previewLarge(db, file, moved)), joins: false, differences: [] });
    else
      for await (const parcel of parcelsIn(file, moved)) {
        if (parcel.holds === 'notes') read.push(parcel.read);
        else if (parcel.holds === 'nothing') setAside.push(parcel.sentence);
        else dossiers.push(await previewDossier(db, dossierOf(parcel), parcel.holds === 'shelved'));
      }
  } catch (error) {
    return { is: 'failed', name, sentence: faultOf(error).sentence };
  }
  const twice = dossiers.find(
    ({ id }, place) => brought.has(id) || dossiers.findIndex((other) => other.id === id) < place,
  );
  if (twice) {
    const sentence = `It holds the dossier “${twice.title}”, as ${brought.get(twice.id) ?? 'another part of it'} does. It was left out. Choose one of the two.`;
    return { is: 'failed', name, sentence };
  }
  for (const { id } of dossiers) brought.set(id, name);
  return {
    is: 'sound',
    name,
    dossiers,
    notes: read.length > 0 ? await previewNotes(db, read) : null,
    setAside,
  };
}

async function previewDossier(db: Database, incoming: Dossier, isBackup: boolean): Promise<DossierPreview> {
  const { id, title, revision } = incoming;
  const stored = await readDossier(db, id);
  // A file is compared with what came as one, so that what the reader added does not count as removed.
  const base = isBackup ? undefined : (await baseIn(db, id))?.base;
  const found = differences(base ?? stored, incoming);
  const joins = isBackup && stored !== null;
  return {
    id,
    title,
    revision,
    standing: standingOf(base ?? stored, incoming),
    held: stored && {
      title: stored.title,
      revision: base?.revision ?? stored.revision,
      sources: (await findingsIn(db, id)).length,
      corrections: (await correctionsIn(db, id)).length,
    },
    joins,
    large: null,
    differences: joins
      ? found.map(kept).filter(({ added, changed }) => added.length + changed.length > 0)
      : found,
  };
}

const kept = (difference: Difference): Difference => ({ ...difference, removed: [] });

async function previewNotes(db: Database, read: readonly FileRead[]): Promise<NotesPreview> {
  const notes = await madeWhole(read.flatMap((each) => each.notes));
  const { written: _, ...counts } = await joinNotes(db, notes, false);
  return {
    ...counts,
    setAside: read.flatMap(({ setAside }) => setAside),
    mended: read.flatMap(({ mended }) => mended),
  };
}

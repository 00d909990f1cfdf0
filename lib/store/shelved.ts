/** A dossier with all that it is put together from: read, written, and put together anew. */
import { Dexie } from 'dexie';
import type { Correction } from '../dossier/curation/schema';
import { SHELVED, type Shelved } from '../dossier/pack/shelved';
import type { Parts } from '../dossier/pack/unite';
import { type CorrectionRow, type Database, DOSSIER_TABLES } from './database';
import { markGone } from './gone';
import { addParts, putDossier, removeParts } from './parts';
import { putTogether, type Together } from './put-together';
import { readDossier } from './read';
import { findUnder } from './under';

/** Tables of every transaction that changes what a dossier is put together from. */
export const SHELVE_TABLES = [...DOSSIER_TABLES, 'bases', 'findings', 'corrections', 'reviews', 'meta'];

/** What a dossier is put together from, and what that gave; null where there is none. */
export async function shelvedIn(db: Database, id: string): Promise<Shelved | null> {
  const dossier = await readDossier(db, id);
  return dossier && { format: SHELVED, dossier, ...(await partsIn(db, id)) };
}

/** Put it in as it was, in place of what has its id. Inside a transaction over `SHELVE_TABLES`, as all below. */
export async function putShelved(db: Database, shelved: Shelved): Promise<void> {
  const { id } = shelved.dossier;
  await removeShelved(db, id);
  // Of one that an import took the place of there may be rows that are not swept yet.
  await removeRows(db, id);
  await addPartsOf(db, id, shelved);
  await putDossier(db, shelved.dossier);
  await markGone(db, [id], false);
}

/** The rows of a dossier but its own, where nothing lies yet. */
export async function addShelved(db: Database, under: string, made: Parts & Together): Promise<void> {
  await addPartsOf(db, under, made, made.whys);
  await addParts(db, made.dossier, under);
}

/** Take away all rows that lie there. */
export async function removeRows(db: Database, under: string): Promise<void> {
  await db.bases.delete(under);
  await findingsUnder(db, under).delete();
  await db.corrections.where('dossier').equals(under).delete();
  // What is searched goes last: by it `sweep` finds what is left of a removal that was stopped.
  await removeParts(db, under);
}

/** Take it out, and all that it is put together from. */
export async function removeShelved(db: Database, id: string): Promise<void> {
  await removeRows(db, await findUnder(db, id));
  await db.dossiers.delete(id);
  await db.lexicon.clear();
}

/** What one source after the other gave, in the order in which they were added. */
export const findingsIn = async (db: Database, id: string) =>
  await findingsUnder(db, await findUnder(db, id)).sortBy('added');

/** As it came, in a file or with the package. */
export const baseIn = async (db: Database, id: string) => await db.bases.get(await findUnder(db, id));

/** The log of corrections, oldest first. */
export const correctionsIn = async (db: Database, id: string) =>
  await db.corrections
    .where('dossier')
    .equals(await findUnder(db, id))
    .sortBy('order');

/**
 * Put a dossier together from its parts as they are now. Where nothing is left of it, it goes.
 * @param title for a dossier that is not there yet
 */
export async function reassemble(db: Database, id: string, title: string): Promise<void> {
  const before = await readDossier(db, id);
  const parts = await partsIn(db, id);
  const together = putTogether(parts, before, { id, title });
  if (!together) {
    await removeShelved(db, id);
    return;
  }
  await putDossier(db, together.dossier);
  const log = await correctionsIn(db, id);
  await db.corrections.bulkPut(
    log.map(({ why: _, ...row }, place) => withWhy(row, whyAt(parts, place, together.whys))),
  );
  await markGone(db, [id], false);
  await db.lexicon.clear();
}

async function partsIn(db: Database, id: string): Promise<Parts> {
  const base = await baseIn(db, id);
  const findings = await findingsIn(db, id);
  const corrections = await correctionsIn(db, id);
  return {
    base: base ? { from: base.from, base: base.base, without: base.without } : null,
    findings: findings.map(({ dossier: _, ...row }) => row),
    corrections: corrections.map(({ at, correction }) => ({ at, correction })),
  };
}

async function addPartsOf(
  db: Database,
  under: string,
  parts: Parts,
  whys: ReadonlyMap<Correction, string> = new Map(),
): Promise<void> {
  const { base, findings, corrections } = parts;
  if (base) await db.bases.put({ dossier: under, ...base });
  await db.findings.bulkAdd(findings.map((row) => ({ ...row, dossier: under })));
  const log = corrections.map((row, place) => withWhy({ ...row, dossier: under }, whyAt(parts, place, whys)));
  // The database gives each its order.
  await db.corrections.bulkAdd(log as never);
}

const whyAt = ({ corrections }: Parts, place: number, whys: ReadonlyMap<Correction, string>) => {
  const entry = corrections[place];
  return entry && whys.get(entry.correction);
};

const withWhy = <Row extends Omit<CorrectionRow, 'order' | 'why'>>(row: Row, why: string | undefined) =>
  why === undefined ? row : { ...row, why };

const findingsUnder = (db: Database, under: string) =>
  db.findings.where('[dossier+source]').between([under, Dexie.minKey], [under, Dexie.maxKey]);

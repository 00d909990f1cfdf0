/** A dossier with all that it is put together from: read, written, and put together anew. */
import { Dexie } from 'dexie';
import { assemble } from '../dossier/assemble';
import { check } from '../dossier/check';
import type { Correction } from '../dossier/curation/schema';
import { keepIds } from '../dossier/merge/keep-ids';
import { withoutSource } from '../dossier/merge/proofs';
import { SHELVED, type Shelved } from '../dossier/pack/shelved';
import type { Parts } from '../dossier/pack/unite';
import type { Dossier } from '../dossier/schema';
import { type BaseRow, type CorrectionRow, type Database, DOSSIER_TABLES } from './database';
import { Fault } from './fault';
import { markGone } from './gone';
import { putDossier, removeDossier } from './parts';
import { readDossier } from './read';

/** Tables of every transaction that changes what a dossier is put together from. */
export const SHELVE_TABLES = [...DOSSIER_TABLES, 'bases', 'findings', 'corrections', 'reviews', 'meta'];

/** What a dossier is put together from, and what that gave; null where there is none. */
export async function shelvedIn(db: Database, id: string): Promise<Shelved | null> {
  const dossier = await readDossier(db, id);
  if (!dossier) return null;
  const base = await db.bases.get(id);
  const corrections = await db.corrections.where('dossier').equals(id).sortBy('order');
  return {
    format: SHELVED,
    dossier,
    base: base ? { from: base.from, base: base.base, without: base.without } : null,
    findings: (await findingsIn(db, id)).map(({ dossier: _, ...row }) => row),
    corrections: corrections.map(({ at, correction }) => ({ at, correction })),
  };
}

/** Put it in as it was, in place of what has its id. Inside a transaction over `SHELVE_TABLES`, as all below. */
export async function putShelved(db: Database, shelved: Shelved): Promise<void> {
  const { id } = shelved.dossier;
  await removeShelved(db, id);
  await putParts(db, id, shelved);
  await putDossier(db, shelved.dossier);
  await markGone(db, id, false);
}

/** Put in what a dossier is put together from, in place of what there is. */
export async function putParts(
  db: Database,
  id: string,
  { base, findings, corrections }: Parts,
): Promise<void> {
  if (base) await db.bases.put({ dossier: id, ...base });
  await withinFindings(db, id).delete();
  await db.findings.bulkPut(findings.map((row) => ({ ...row, dossier: id })));
  await db.corrections.where('dossier').equals(id).delete();
  await db.corrections.bulkAdd(corrections.map((row) => ({ ...row, dossier: id })) as never);
}

/** Take it out, and all that it is put together from. */
export async function removeShelved(db: Database, id: string): Promise<void> {
  await db.bases.delete(id);
  await withinFindings(db, id).delete();
  await db.corrections.where('dossier').equals(id).delete();
  await removeDossier(db, id);
  await db.lexicon.clear();
}

/** What one source after the other gave, in the order in which they were added. */
export const findingsIn = (db: Database, id: string) => withinFindings(db, id).sortBy('added');

/** The base as far as the reader kept its sources. */
export const keptBase = ({ base, without = [] }: BaseRow): Dossier | null =>
  without.reduce<Dossier | null>((left, source) => left && withoutSource(left, source), base);

/**
 * Put a dossier together from its parts as they are now, one revision further. Where nothing is left of it, it goes.
 * @param title for a dossier that is not there yet
 */
export async function reassemble(db: Database, id: string, title: string): Promise<void> {
  const before = await readDossier(db, id);
  const row = await db.bases.get(id);
  const base = row ? keptBase(row) : null;
  const findings = (await findingsIn(db, id)).map(({ built }) => built);
  if (!base && findings.length === 0) {
    await removeShelved(db, id);
    return;
  }
  const log = await db.corrections.where('dossier').equals(id).sortBy('order');
  const isAsItCame = base === row?.base && findings.length === 0 && log.length === 0;
  const whys = new Map<Correction, string>();
  await putDossier(db, base && isAsItCame ? base : anew());
  await db.corrections.bulkPut(log.map(({ why: _, ...entry }) => withWhy(entry, whys.get(entry.correction))));
  await markGone(db, id, false);
  await db.lexicon.clear();

  function anew(): Dossier {
    const corrections = log.map(({ correction }) => correction);
    const parts = { base, findings, corrections, id, title: before?.title ?? title };
    const { dossier, unapplied } = assemble(parts);
    for (const { correction, why } of unapplied) whys.set(correction, why);
    const kept = before ? keepIds(dossier, before) : dossier;
    if (check(kept).length > 0)
      throw new Fault('failed', 'The sources could not be put together. Nothing was changed. Try again.');
    return { ...kept, revision: Math.max(before?.revision ?? 0, row?.base.revision ?? 0) + 1 };
  }
}

const withWhy = (entry: CorrectionRow, why: string | undefined): CorrectionRow =>
  why === undefined ? entry : { ...entry, why };

const withinFindings = (db: Database, id: string) =>
  db.findings.where('[dossier+source]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

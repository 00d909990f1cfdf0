/** What the reader corrected in a dossier of the library: a log, and the dossier put together anew after each change of it. */
import type { Unapplied } from '../dossier/curation/curate';
import type { Correction } from '../dossier/curation/schema';
import type { Database } from './database';
import { Fault } from './fault';
import { readDossier } from './read';
import { keepBase } from './shelve';
import { correctionsIn, reassemble, SHELVE_TABLES } from './shelved';
import { findUnder } from './under';

/** The log, oldest first, and what of it could not be applied. */
export async function readCorrections(
  db: Database,
  dossier: string,
): Promise<{ log: Correction[]; unapplied: Unapplied[] }> {
  const rows = await correctionsIn(db, dossier);
  return {
    log: rows.map(({ correction }) => correction),
    unapplied: rows.flatMap(({ correction, why }) => (why === undefined ? [] : [{ correction, why }])),
  };
}

/** Adds to the end of the log. */
export async function correctDossier(
  db: Database,
  dossier: string,
  corrections: readonly Correction[],
  now: number,
): Promise<void> {
  await change(db, dossier, async () => {
    const under = await findUnder(db, dossier);
    const rows = corrections.map((correction) => ({ dossier: under, at: now, correction }));
    // The database gives each its order.
    await db.corrections.bulkAdd(rows as never);
  });
}

/** Cuts the log to this length: what was corrected later is undone. */
export async function undoCorrections(db: Database, dossier: string, length: number): Promise<void> {
  await change(db, dossier, async () => {
    const rows = await correctionsIn(db, dossier);
    await db.corrections.bulkDelete(rows.slice(length).map(({ order }) => order));
  });
}

async function change(db: Database, dossier: string, work: () => Promise<void>): Promise<void> {
  await db.transaction('rw', SHELVE_TABLES, async () => {
    const held = await readDossier(db, dossier);
    if (!held) throw new Fault('gone', 'This dossier is no longer in the library. Nothing was changed.');
    await keepBase(db, held);
    await work();
    await reassemble(db, dossier, held.title);
  });
}

/** Sources that an older builder made: which they are, and what a newer one builds them from. */
import { Dexie } from 'dexie';
import type { Article } from '../article/article';
import { BUILDER } from '../dossier/builder';
import type { Database } from './database';
import { Fault } from './fault';
import { asCorrected } from './reviews';
import { correctionsIn } from './shelved';
import { findUnder } from './under';

/** The ids of a dossier's sources that an older builder made. */
export async function outdatedIn(db: Database, dossier: string): Promise<string[]> {
  const under = await findUnder(db, dossier);
  const keys = await db.findings
    .where('[dossier+builder]')
    .between([under, Dexie.minKey], [under, BUILDER])
    .primaryKeys();
  return keys.map(([, source]) => source);
}

/** The article of a source as the reader corrected what it says of itself. */
export async function articleOf(db: Database, dossier: string, source: string): Promise<Article> {
  const row = await db.findings.get([await findUnder(db, dossier), source]);
  if (!row) throw new Fault('gone', NO_SOURCE);
  const rows = await correctionsIn(db, dossier);
  const log = rows.map(({ correction }) => correction).filter((each) => each.source === source);
  return asCorrected({ ...row, log });
}

export const NO_SOURCE =
  'This source is no longer in the dossier. Nothing was changed. Open the library again.';

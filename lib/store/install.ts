/** The dossiers that come with the package, put into the store: checked first, all in one transaction. */
import * as v from 'valibot';
import { same } from '../dossier/pack/same';
import { type Dossier, DossierSchema } from '../dossier/schema';
import { type Database, DOSSIER_TABLES, type DossierRow, PARTS } from './database';
import { putDossier } from './parts';
import { readDossier } from './read';

/** What the package brings: each dossier as the text of its file, parsed only when it is needed. */
export interface Bundle {
  texts: string[];
  /** All that is wrong with a dossier, a sentence each. */
  check: (value: unknown) => string[];
}

/**
 * Bring the store up to the package: a bundled dossier that is missing, older or not whole is put in. One that the
 * reader has taken further (a higher revision) stays. Answers sentences about what had to be mended.
 */
export async function install(db: Database, { texts, check }: Bundle): Promise<string[]> {
  const dossiers = texts.map((text) => sound(JSON.parse(text), check));
  return await db.transaction('rw', DOSSIER_TABLES, async () => {
    const notices: string[] = [];
    for (const dossier of dossiers) {
      const state = await compare(db, dossier);
      if (state === 'current') continue;
      await putDossier(db, dossier);
      await db.lexicon.clear();
      if (state === 'broken')
        notices.push(`The dossier “${dossier.title}” was incomplete. It was put in again.`);
    }
    return notices;
  });
}

function sound(value: unknown, check: Bundle['check']): Dossier {
  const faults = check(value);
  if (faults.length > 0) throw new Error(`A bundled dossier is faulty: ${faults[0]}`);
  return v.parse(DossierSchema, value);
}

async function compare(db: Database, bundled: Dossier): Promise<'missing' | 'older' | 'broken' | 'current'> {
  const row = await db.dossiers.get(bundled.id);
  if (!row) return 'missing';
  const stored = await readDossier(db, bundled.id);
  if (!stored || !isWhole(row, stored)) return 'broken';
  if (row.revision > bundled.revision) return 'current';
  return same(stored, bundled) ? 'current' : 'older';
}

const isWhole = ({ counts }: DossierRow, stored: Dossier) =>
  PARTS.every((part) => counts[part] === stored[part].length);

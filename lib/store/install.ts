/** The dossiers that come with the package, put into the store: checked first, all in one transaction. */
import * as v from 'valibot';
import { same } from '../dossier/pack/same';
import { type Dossier, DossierSchema } from '../dossier/schema';
import { type BaseRow, type Database, type DossierRow, PARTS } from './database';
import { readGone } from './gone';
import { putDossier } from './parts';
import { readDossier } from './read';
import { baseIn, findingsIn, reassemble, SHELVE_TABLES } from './shelved';

/** What the package brings: each dossier as the text of its file, parsed only when it is needed. */
export interface Bundle {
  texts: string[];
  /** All that is wrong with a dossier, a sentence each. */
  check: (value: unknown) => string[];
}

/**
 * Bring the store up to the package: a bundled dossier that is missing, older or not whole is put in, unless the reader
 * deleted it. Where the reader added to it or corrected it, the new one takes the place of its base, and the dossier is put
 * together again. Answers sentences about what had to be mended.
 */
export async function install(db: Database, { texts, check }: Bundle): Promise<string[]> {
  const dossiers = texts.map((text) => sound(JSON.parse(text), check));
  return await db.transaction('rw', SHELVE_TABLES, async () => {
    const notices: string[] = [];
    const gone = await readGone(db);
    for (const dossier of dossiers.filter(({ id }) => !gone.includes(id))) {
      const state = await compare(db, dossier);
      if (state === 'current') continue;
      await putIn(db, dossier);
      if (state === 'broken')
        notices.push(`The dossier “${dossier.title}” was incomplete. It was put in again.`);
    }
    return notices;
  });
}

async function putIn(db: Database, bundled: Dossier): Promise<void> {
  const row = await baseIn(db, bundled.id);
  if (row && isOlder(row, bundled)) await db.bases.put({ ...row, base: bundled, from: 'package' });
  if (row || (await findingsIn(db, bundled.id)).length > 0) await reassemble(db, bundled.id, bundled.title);
  else await putDossier(db, bundled);
  await db.lexicon.clear();
}

function sound(value: unknown, check: Bundle['check']): Dossier {
  const faults = check(value);
  if (faults.length > 0) throw new Error(`A bundled dossier is faulty: ${faults[0]}`);
  return v.parse(DossierSchema, value);
}

async function compare(db: Database, bundled: Dossier): Promise<'missing' | 'older' | 'broken' | 'current'> {
  const row = await db.dossiers.get(bundled.id);
  if (!row) return 'missing';
  // The reader's own, which has the id of a bundled one by chance.
  if (row.large !== undefined) return 'current';
  const stored = await readDossier(db, bundled.id);
  if (!stored || !isWhole(row, stored)) return 'broken';
  const base = await baseIn(db, bundled.id);
  if (base) return isOlder(base, bundled) ? 'older' : 'current';
  // The reader's own dossier, which has the id of a new one by chance.
  if ((await findingsIn(db, bundled.id)).length > 0) return 'current';
  if (row.revision > bundled.revision) return 'current';
  return same(stored, bundled) ? 'current' : 'older';
}

/** A file that the reader imported gives way to a later revision only. */
function isOlder({ base, from }: BaseRow, bundled: Dossier): boolean {
  if (base.revision !== bundled.revision) return base.revision < bundled.revision;
  return from === 'package' && !same(base, bundled);
}

const isWhole = ({ counts }: DossierRow, stored: Dossier) =>
  PARTS.every((part) => counts[part] === stored[part].length);

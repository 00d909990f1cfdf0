/** What our own pages read of the store. Notes and settings they ask for by message. */
import type { Dossier, Entity, Summary } from '../dossier/schema';
import { type Database, PARTS, type PartName } from './database';
import { withLarge } from './large/database';
import { findEntities } from './large/entities';
import { largeRow } from './large/read';
import { isSoundRow, partsOf } from './parts';
import { findUnder } from './under';

/** A dossier as the shelf shows it; `counts` says how much of each part it was put in with. */
export interface DossierEntry {
  id: string;
  title: string;
  lang: string;
  summary: Summary;
  counts: Record<PartName, number>;
  /** Whether it is too large to be held as a whole, corrected or added to. */
  large: boolean;
}

/** The dossiers on the shelf, by title. */
export async function listDossiers(db: Database): Promise<DossierEntry[]> {
  const rows = await db.dossiers.toArray();
  return rows
    .filter(isSoundRow)
    .map(({ id, title, lang, summary, counts, large }) => ({
      id,
      title,
      lang,
      summary,
      counts,
      large: large !== undefined,
    }))
    .sort((one, other) => BY_TITLE.compare(one.title, other.title));
}

/** Made once, since `localeCompare` makes one at each comparison; "Talks 9" before "Talks 10". */
const BY_TITLE = new Intl.Collator(undefined, { numeric: true });

/** Edits of notes that were begun and not saved, by the note's id. */
export async function readDrafts(db: Database): Promise<Map<string, string>> {
  const rows = await db.drafts.toArray();
  return new Map(rows.filter(({ note }) => note !== '').map(({ note, text }) => [note, text]));
}

/**
 * One whole dossier, its parts in the order in which they were put in; null where there is none, or a large one, which is
 * never held as a whole (`large/read.ts`). A part that is not as it should be is set aside (see `damaged`).
 */
export async function readDossier(db: Database, id: string): Promise<Dossier | null> {
  return await db.transaction('r', ['dossiers', ...PARTS], async () => {
    const row = await db.dossiers.get(id);
    if (!row || row.large !== undefined || !isSoundRow(row)) return null;
    const { counts: _, under = id, ...head } = row;
    const [sources, entities, statements, events, positions, numbers, relations] = await Promise.all([
      partsOf(db, 'sources', under),
      partsOf(db, 'entities', under),
      partsOf(db, 'statements', under),
      partsOf(db, 'events', under),
      partsOf(db, 'positions', under),
      partsOf(db, 'numbers', under),
      partsOf(db, 'relations', under),
    ]);
    return { ...head, sources, entities, statements, events, positions, numbers, relations };
  });
}

/** One actor or term; undefined where there is none. */
export async function readEntity(db: Database, dossier: string, id: string): Promise<Entity | undefined> {
  const row = await largeRow(db, dossier);
  if (row) return (await withLarge(row.large, (large) => findEntities(large, [id])))[0];
  const entities = await partsOf(db, 'entities', await findUnder(db, dossier));
  return entities.find((entity) => entity.id === id);
}

/** How many rows of each dossier, by its title, are not as they should be, or are missing. */
export async function damaged(db: Database): Promise<Map<string, number>> {
  const rows = new Map<string, number>();
  // One after the other: of a thousand dossiers one is held at a time.
  for (const { id, title, counts, large } of await listDossiers(db)) {
    if (large) continue;
    const dossier = await readDossier(db, id);
    const missing = PARTS.reduce((sum, part) => sum + counts[part] - (dossier?.[part].length ?? 0), 0);
    if (missing > 0) rows.set(title, missing);
  }
  return rows;
}

/** Whether there are fewer rows than there must be: two numbers a table, whatever there is to read. */
export async function isShort(db: Database): Promise<boolean> {
  return await db.transaction('r', ['dossiers', ...PARTS], async () => {
    const all = await db.dossiers.toArray();
    const rows = all.filter((row) => row.large === undefined && isSoundRow(row));
    const short = PARTS.map(async (part) => {
      const wanted = rows.reduce((sum, { counts }) => sum + counts[part], 0);
      return (await db.table(part).count()) < wanted;
    });
    return (await Promise.all(short)).includes(true);
  });
}

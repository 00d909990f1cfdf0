/**
 * A dossier too large to be held lies in a database of its own, with its compiled names: so it is written beside the
 * library by whoever reads it, counts by one short row there, and gives its space back at once (ADR 20).
 */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Entity, Source } from '../../dossier/schema';
import type { DossierRow } from '../database';
import { placeFor } from '../under';

/** What there is one of. */
export type LargePart =
  /** The row that makes it count, and the edition that it takes the place of. */
  | { key: 'head'; row: DossierRow; onto: string | null }
  | { key: 'lexicon'; buffer: ArrayBuffer }
  /** By an id, the page on which it is: see `directory.ts`. */
  | { key: 'directory'; entries: Float64Array };

/**
 * Some entities, in the order of the file; counted from 0. A row for each of them would take far longer to write; and rows of
 * more than 64 KB Chromium keeps in files of their own, whose space is free as soon as the row is gone.
 */
export interface PageRow {
  place: number;
  entities: Entity[];
}

/** Entities of a page. */
export const PAGE = 1_000;

export interface LargeDatabase extends Dexie {
  sources: EntityTable<Source, 'id'>;
  pages: EntityTable<PageRow, 'place'>;
  parts: Table<LargePart, LargePart['key']>;
}

/** What the names of these databases begin with. */
export const LARGE = 'sidelight/';

/** A name that no other has. */
export const nameLarge = (id: string): string => `${LARGE}${placeFor(id, crypto.randomUUID(), 0)}`;

/** Where rows of its dossier would lie in the library: there are none. */
export const underOfLarge = (name: string): string => name.slice(LARGE.length);

export function openLarge(name: string): LargeDatabase {
  // It is deleted as a whole where a write was lost, so that none need wait for the disk.
  const db = new Dexie(name, { addons: [], chromeTransactionDurability: 'relaxed' }) as LargeDatabase;
  db.version(1).stores({ sources: 'id', pages: 'place', parts: 'key' });
  return db;
}

/** Opens it for as long as `work` takes. */
export async function withLarge<Result>(
  name: string,
  work: (db: LargeDatabase) => Promise<Result>,
): Promise<Result> {
  const db = openLarge(name);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

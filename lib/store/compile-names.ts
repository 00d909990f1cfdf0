/** The names of all dossiers but large ones, a few dossiers at a time: others have their turn in between. */
import { Dexie } from 'dexie';
import type { Dossier } from '../dossier/schema';
import type { Database, DossierRow } from './database';
import { isSoundRow, itemsOf } from './parts';
import { underOf } from './under';

/** What the lexicon room does to names, as far as the store needs it. */
export interface Naming<Entry> {
  namesOf: (dossier: Pick<Dossier, 'id' | 'entities'>) => Entry[];
  /** Begins to compile entries that come one by one. */
  begin: () => { add: (entry: Entry) => void; finish: () => ArrayBuffer };
}

/** Compiled names, and by what it is known whether any dossier has changed since. */
export interface Compiled {
  buffer: ArrayBuffer;
  token: string;
}

/** Entities read at once: some milliseconds of work. */
const PART = 300;

/**
 * Compiles the names of the library.
 * @param coming dossiers of an import, as if they were in it already
 */
export async function compileNames<Entry>(
  db: Database,
  { namesOf, begin }: Naming<Entry>,
  coming: readonly DossierRow[] = [],
): Promise<Compiled> {
  const token = crypto.randomUUID();
  await db.lexicon.put({ id: 'coming', token });
  const all = new Map([...(await db.dossiers.toArray()), ...coming].map((row) => [row.id, row]));
  const rows = [...all.values()].filter(({ large }) => large === undefined);
  const ids = new Map(rows.filter(isSoundRow).map((row) => [underOf(row), row.id]));
  const named: { id: string; entries: Entry[] }[] = [];
  for (const unders of partsOf(rows)) {
    const read = await db.entities
      .where('[dossier+order]')
      .between([unders[0], Dexie.minKey], [unders.at(-1), Dexie.maxKey])
      .toArray();
    for (const [under, part] of Map.groupBy(read, ({ dossier }) => dossier)) {
      const id = ids.get(under);
      if (id !== undefined) named.push({ id, entries: namesOf({ id, entities: itemsOf('entities', part) }) });
    }
  }
  // Of two dossiers with one name the first counts, wherever its rows lie.
  const compiling = begin();
  for (const { entries } of named.sort((a, b) => indexedDB.cmp(a.id, b.id)))
    for (const entry of entries) compiling.add(entry);
  return { buffer: compiling.finish(), token };
}

/** Where rows lie, in the order of the store and in parts that are read at once. */
function partsOf(rows: readonly DossierRow[]): string[][] {
  const parts: string[][] = [];
  let left = 0;
  const sorted = rows.map((row) => ({ under: underOf(row), count: row.counts.entities }));
  for (const { under, count } of sorted.sort((a, b) => indexedDB.cmp(a.under, b.under))) {
    if (left < count || parts.length === 0) {
      parts.push([]);
      left = PART;
    }
    parts.at(-1)?.push(under);
    left -= count;
  }
  return parts;
}

/** Keeps them, unless a dossier has changed since; answers whether. Inside a transaction over `lexicon`. */
export async function keepCompiled(db: Database, { buffer, token }: Compiled): Promise<boolean> {
  const coming = await db.lexicon.get('coming');
  const isCurrent = coming?.id === 'coming' && coming.token === token;
  if (isCurrent) await db.lexicon.put({ id: 'lexicon', buffer });
  return isCurrent;
}

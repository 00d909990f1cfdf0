/** The compiled names of large dossiers: each is opened once, whatever else changes. */
import type { Naming } from '../compile-names';
import type { Database } from '../database';
import { type LargeDatabase, withLarge } from './database';

interface Opening<Opened, Entry> extends Naming<Entry> {
  open: (buffer: ArrayBuffer) => Opened;
}

/** Answers the lexicons of all large dossiers that the library has now. */
export function largeNames<Opened, Entry>(
  db: Database,
  lexicography: Opening<Opened, Entry>,
): () => Promise<Opened[]> {
  let opened = new Map<string, Opened>();
  return async () => {
    const names = (await db.dossiers.orderBy('large').keys()).map(String);
    const now = new Map<string, Opened>();
    for (const name of names) {
      const lexicon =
        opened.get(name) ?? (await withLarge(name, (large) => openLexicon(large, lexicography)));
      if (lexicon !== null) now.set(name, lexicon);
    }
    opened = now;
    return [...now.values()];
  };
}

/** Null where the browser took the database away: its names are found no more, all others are. */
async function openLexicon<Opened, Entry>(
  large: LargeDatabase,
  { open, ...naming }: Opening<Opened, Entry>,
): Promise<Opened | null> {
  const row = await large.parts.get('lexicon');
  if (row?.key === 'lexicon') {
    try {
      return open(row.buffer);
    } catch {
      // Written by an older version, or damaged.
    }
  }
  const buffer = await compileAnew(large, naming);
  if (buffer === null) return null;
  await large.parts.put({ key: 'lexicon', buffer });
  return open(buffer);
}

async function compileAnew<Entry>(
  large: LargeDatabase,
  { namesOf, begin }: Naming<Entry>,
): Promise<ArrayBuffer | null> {
  const head = await large.parts.get('head');
  if (head?.key !== 'head') return null;
  const { id } = head.row;
  const compiling = begin();
  // Page by page, so that others have their turn in between.
  for (let place = 0; ; place += 1) {
    const page = await large.pages.get(place);
    if (!page) return compiling.finish();
    for (const entry of namesOf({ id, entities: page.entities })) compiling.add(entry);
  }
}

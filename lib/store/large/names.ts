/** The compiled names of large dossiers: each is opened once, whatever else changes. */
import type { Naming } from '../compile-names';
import type { Database } from '../database';
import { type LargeDatabase, withLarge } from './database';

interface Opening<Opened, Entry> extends Naming<Entry> {
  open: (buffer: ArrayBuffer) => Opened;
}

/** Entities read at once: some tens of milliseconds of work. */
const PART = 1_000;

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
  let from = '';
  for (;;) {
    const entities = await large.entities.where(':id').above(from).limit(PART).toArray();
    for (const entry of namesOf({ id, entities })) compiling.add(entry);
    if (entities.length < PART) return compiling.finish();
    from = entities.at(-1)?.id ?? '';
  }
}

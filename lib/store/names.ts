/** The compiled names of all dossiers: one row in the store and one for each large dossier, opened once in the life of a worker. */
import type { Found } from '../lexicon/found';
import { type Compiled, compileNames, keepCompiled, type Naming } from './compile-names';
import type { Database, DossierRow } from './database';
import { largeNames } from './large/names';
import { once } from './once';

/** What the lexicon room does, as far as the store needs it. */
export interface Lexicography<Opened, Entry> extends Naming<Entry> {
  open: (buffer: ArrayBuffer) => Opened;
  read: (lexicons: Opened[], blocks: string[]) => Found;
}

/** Finds names in blocks of text. */
export interface Names {
  find: (blocks: string[]) => Promise<Found>;
  /** Read the store again at the next question: dossiers have changed. */
  forget: () => void;
  /** Compile the names as they will be with these dossiers. */
  compileWith: (coming: readonly DossierRow[]) => Promise<Compiled>;
}

/**
 * A woken worker reads one row; only where that is missing is the store mended and anything compiled.
 * @param ready resolves when the store has been brought up to the package
 */
export function keepNames<Opened, Entry>(
  db: Database,
  lexicography: Lexicography<Opened, Entry>,
  ready: () => Promise<void>,
): Names {
  const large = largeNames(db, lexicography);
  const begin = () =>
    once(async () => {
      const [own, others] = await Promise.all([openNames(db, lexicography, ready), large()]);
      return [own, ...others];
    });
  let load = begin();
  return {
    find: async (blocks) => lexicography.read(await load(), blocks),
    forget: () => {
      load = begin();
    },
    compileWith: (coming) => compileNames(db, lexicography, coming),
  };
}

async function openNames<Opened, Entry>(
  db: Database,
  lexicography: Lexicography<Opened, Entry>,
  ready: () => Promise<void>,
): Promise<Opened> {
  const row = await db.lexicon.get('lexicon');
  if (row?.id === 'lexicon') {
    try {
      return lexicography.open(row.buffer);
    } catch {
      // Written by an older version, or damaged: it is made anew from the dossiers.
    }
  }
  await ready();
  const compiled = await compileNames(db, lexicography);
  await db.transaction('rw', db.lexicon, async () => await keepCompiled(db, compiled));
  return lexicography.open(compiled.buffer);
}

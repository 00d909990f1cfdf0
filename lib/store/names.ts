/** The compiled names of all dossiers: one row in the store, opened once in the life of a worker. */
import type { Dossier } from '../dossier/schema';
import type { Found } from '../lexicon/found';
import { type Database, DOSSIER_TABLES } from './database';
import { once } from './once';
import { readDossier } from './read';

/** What the lexicon room does, as far as the store needs it. */
export interface Lexicography<Opened> {
  compile: (dossiers: Dossier[]) => ArrayBuffer;
  open: (buffer: ArrayBuffer) => Opened;
  read: (lexicons: Opened[], blocks: string[]) => Found;
}

/** Finds names in blocks of text. */
export interface Names {
  find: (blocks: string[]) => Promise<Found>;
  /** Read the store again at the next question: dossiers have changed. */
  forget: () => void;
}

/**
 * A woken worker reads one row; only where that is missing is the store mended and anything compiled.
 * @param ready resolves when the store has been brought up to the package
 */
export function keepNames<Opened>(
  db: Database,
  lexicography: Lexicography<Opened>,
  ready: () => Promise<void>,
): Names {
  const begin = () => once(() => openNames(db, lexicography, ready));
  let load = begin();
  return {
    find: async (blocks) => lexicography.read([await load()], blocks),
    forget: () => {
      load = begin();
    },
  };
}

async function openNames<Opened>(
  db: Database,
  { compile, open }: Lexicography<Opened>,
  ready: () => Promise<void>,
): Promise<Opened> {
  const row = await db.lexicon.get('lexicon');
  if (row) {
    try {
      return open(row.buffer);
    } catch {
      // Written by an older version, or damaged: it is made anew from the dossiers.
    }
  }
  await ready();
  return open(await compileNames(db, compile));
}

/** Reading and writing in one transaction, so that no dossier can change in between. */
async function compileNames(db: Database, compile: Lexicography<unknown>['compile']): Promise<ArrayBuffer> {
  return await db.transaction('rw', DOSSIER_TABLES, async () => {
    const ids = await db.dossiers.toCollection().primaryKeys();
    const read = await Promise.all(ids.map((id) => readDossier(db, id)));
    const dossiers = read.filter((dossier) => dossier !== null);
    const buffer = compile(dossiers);
    await db.lexicon.put({ id: 'lexicon', buffer });
    return buffer;
  });
}

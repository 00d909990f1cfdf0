import type { Database } from './database';
import { sweepLarge } from './large/reserve';
import { removeRows, SHELVE_TABLES } from './shelved';
import { readUnder, underOf } from './under';

/**
 * Takes away the rows that no dossier has and no import will: what was replaced, and what was left half-way. One dossier's
 * at a time, so that others have their turn; where it is stopped, the next call goes on.
 */
export async function sweep(db: Database): Promise<void> {
  for (const under of await orphans(db)) {
    await db.transaction('rw', TABLES, async () => {
      // What was nobody's may be a new dossier's since.
      if (await isOrphan(db, under)) await removeRows(db, under);
    });
  }
  await sweepLarge(db);
}

/** Forgets every import that is on its way: at the browser's start there is none that goes on. */
export async function sweepAll(db: Database): Promise<void> {
  await db.incoming.clear();
  await sweep(db);
}

const TABLES = [...SHELVE_TABLES, 'incoming'];

/** Whatever rows a dossier has, what is searched of it is among them. */
async function orphans(db: Database): Promise<string[]> {
  return await db.transaction('r', ['search', 'dossiers', 'incoming'], async () => {
    const all = await db.search.toCollection().primaryKeys();
    const here = new Set((await db.dossiers.toArray()).map(underOf));
    const coming = new Set((await db.incoming.toCollection().primaryKeys()).map(String));
    return all.filter((under) => {
      const { batch, place } = readUnder(under);
      return !here.has(under) && !coming.has(String([batch, place]));
    });
  });
}

async function isOrphan(db: Database, under: string): Promise<boolean> {
  const { id, batch, place } = readUnder(under);
  const row = await db.dossiers.get(id);
  if (row && underOf(row) === under) return false;
  return batch === undefined || !(await db.incoming.get([batch, place]));
}

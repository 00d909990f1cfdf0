/** Which databases of large dossiers are nobody's: neither the library's nor of an import that goes on. */
import { Dexie } from 'dexie';
import type { Database } from '../database';
import { LARGE } from './database';

/** Longest wait for a worker to let go that was just ended, in milliseconds. */
const PATIENCE = 2_000;

/** Keeps the database from being swept until it is let go, or this worker or page ends, however it does. */
export function reserve(name: string): Promise<() => void> {
  return new Promise((reserved, refused) => {
    const held = navigator.locks.request(name, () => new Promise<void>((letGo) => reserved(letGo)));
    held.catch(refused);
  });
}

/** Deletes those that no dossier of the library has and nobody reserves: their space is free then. */
export async function sweepLarge(db: Database): Promise<void> {
  const all = await Dexie.getDatabaseNames();
  const here = new Set(await db.dossiers.orderBy('large').keys());
  for (const name of all.filter((each) => each.startsWith(LARGE) && !here.has(each))) {
    await navigator.locks
      .request(name, { signal: AbortSignal.timeout(PATIENCE) }, async () => {
        // It may have been put in meanwhile.
        if ((await db.dossiers.where('large').equals(name).count()) === 0) await Dexie.delete(name);
      })
      .catch(leaveReserved);
  }
}

function leaveReserved(error: unknown): void {
  if (!(error instanceof DOMException)) throw error;
}

/** An import in two steps: its parcels come in one by one and are checked, then all of them count at once, or none. */

import { same } from '../dossier/pack/same';
import type { Shelved } from '../dossier/pack/shelved';
import { unite } from '../dossier/pack/unite';
import type { Dossier } from '../dossier/schema';
import type { Database } from './database';
import { Fault } from './fault';
import { NOTE_TABLES } from './notes';
import { readParcel } from './parcel';
import { putParts, putShelved, reassemble, SHELVE_TABLES, shelvedIn } from './shelved';
import { type Joined, joinNotes, madeWhole } from './transfer';

/** What an import has put in. */
export interface Imported {
  dossiers: number;
  notes: Joined;
}

/** Take a parcel in, sent again or not. An import that was left half-way is forgotten with the first of another. */
export async function stage(db: Database, batch: string, place: number, text: string): Promise<void> {
  const parcel = readParcel(text);
  await db.transaction('rw', db.incoming, async () => {
    if (place === 0) await db.incoming.where('batch').notEqual(batch).delete();
    await db.incoming.put({ batch, place, holds: parcel.holds, parcel });
  });
}

/** Nothing of it will count. */
export async function drop(db: Database, batch: string): Promise<void> {
  await db.incoming.where('batch').equals(batch).delete();
}

/**
 * Put in all parcels of a batch, in one transaction.
 * @param count how many parcels there must be
 * @param moved called after each dossier with the number of those that are in
 */
export async function commit(
  db: Database,
  batch: string,
  count: number,
  moved: (dossiers: number) => void,
): Promise<Imported> {
  const keys = await db.incoming.where('batch').equals(batch).primaryKeys();
  if (keys.length !== count) throw new Fault('gone', GONE);
  const incomings = await madeWhole(await notesIn(db, batch));
  return await db.transaction('rw', TABLES, async () => {
    let dossiers = 0;
    for (const key of keys) {
      const parcel = (await db.incoming.get(key))?.parcel;
      if (!parcel) throw new Fault('gone', GONE);
      if (parcel.holds === 'notes') continue;
      if (parcel.holds === 'dossier') await putBase(db, parcel.dossier);
      else await joinShelved(db, parcel.shelved);
      dossiers += 1;
      moved(dossiers);
    }
    const notes = await joinNotes(db, incomings, true);
    await db.incoming.where('batch').equals(batch).delete();
    await db.lexicon.clear();
    return { dossiers, notes };
  });
}

const TABLES = [...SHELVE_TABLES, 'incoming', ...NOTE_TABLES];

const GONE =
  'Another import took the place of this one. Nothing was imported. Choose the file again, in one tab only.';

async function notesIn(db: Database, batch: string) {
  const rows = await db.incoming.where('[batch+holds]').equals([batch, 'notes']).toArray();
  return rows.flatMap(({ parcel }) => (parcel.holds === 'notes' ? parcel.read.notes : []));
}

/** What the reader added and corrected stays beside it. */
async function putBase(db: Database, base: Dossier): Promise<void> {
  await db.bases.put({ dossier: base.id, base, from: 'file' });
  await reassemble(db, base.id, base.title);
}

/** Beside what is stored under the same id: nothing of either is lost. */
async function joinShelved(db: Database, theirs: Shelved): Promise<void> {
  const { id, title } = theirs.dossier;
  const mine = await shelvedIn(db, id);
  if (!mine) return await putShelved(db, theirs);
  if (same(mine, theirs)) return;
  await putParts(db, id, unite(mine, theirs));
  await reassemble(db, id, title);
}

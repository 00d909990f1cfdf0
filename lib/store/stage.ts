/**
 * The first step of an import: its parts come in one by one, and the rows of each dossier are written beside all that is
 * there, where nobody looks. Between two parts the background answers others.
 */
import { same } from '../dossier/pack/same';
import type { Shelved } from '../dossier/pack/shelved';
import { type Parts, unite } from '../dossier/pack/unite';
import { type Database, DOSSIER_TABLES } from './database';
import { dossierOf, type Parcel, readParcel } from './parcel';
import { rowOf } from './parts';
import { putTogether, type Together } from './put-together';
import { addShelved, removeRows, shelvedIn } from './shelved';
import { sweep } from './sweep';
import { editionOf, placeFor } from './under';

/**
 * Take a part in, sent again or not. An import that was left half-way is forgotten with the first of another.
 * @returns how many dossiers it brings
 * @throws Fault where it is not sound
 */
export async function stage(db: Database, batch: string, place: number, text: string): Promise<0 | 1> {
  const parcel = readParcel(text);
  if (place === 0) await db.incoming.where('batch').notEqual(batch).delete();
  if (parcel.holds === 'notes') {
    await db.incoming.put({ batch, place, holds: 'notes', read: parcel.read });
    return 0;
  }
  // Dexie keeps to its transaction over native awaits only in a function that is `async` itself.
  await db.transaction('rw', TABLES, async () => await stageDossier(db, batch, place, parcel));
  return 1;
}

/** Nothing of it will count. */
export async function drop(db: Database, batch: string): Promise<void> {
  await db.incoming.where('batch').equals(batch).delete();
  await sweep(db);
}

const TABLES = [...DOSSIER_TABLES, 'bases', 'findings', 'corrections', 'incoming'];

type Bringing = Exclude<Parcel, { holds: 'notes' }>;

async function stageDossier(db: Database, batch: string, place: number, parcel: Bringing): Promise<void> {
  const { id } = dossierOf(parcel);
  const under = placeFor(id, batch, place);
  if (await db.incoming.get([batch, place])) await removeRows(db, under);
  const held = await shelvedIn(db, id);
  const onto = editionOf(await db.dossiers.get(id));
  const made = joined(held, parcel);
  if (made) await addShelved(db, under, made);
  const row = made && rowOf(made.dossier, under);
  await db.incoming.put({ batch, place, holds: 'dossier', row, onto });
}

/** What a part makes of what is there; null where that changes nothing. */
function joined(held: Shelved | null, parcel: Bringing): (Parts & Together) | null {
  if (parcel.holds === 'dossier') {
    // What the reader added and corrected stays beside it.
    const { findings, corrections } = held ?? { findings: [], corrections: [] };
    return together({ base: { from: 'file', base: parcel.dossier }, findings, corrections });
  }
  const theirs = parcel.shelved;
  if (!held) return { ...theirs, whys: new Map() };
  // Beside what is stored under the same id: nothing of either is lost.
  return same(held, theirs) ? null : together(unite(held, theirs));

  function together(parts: Parts): (Parts & Together) | null {
    const { id, title } = dossierOf(parcel);
    const made = putTogether(parts, held?.dossier ?? null, { id, title });
    return made && { ...parts, ...made };
  }
}

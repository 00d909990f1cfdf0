/** A dossier as rows and back: a row for itself and one for each part. */
import { Dexie, type Table } from 'dexie';
import type { Dossier } from '../dossier/schema';
import { type Database, type DossierRow, PARTS, type Part, type PartName } from './database';

/** Put a dossier in, in place of an older one of the same id. Inside a transaction over `dossiers` and all parts. */
export async function putDossier(db: Database, dossier: Dossier): Promise<void> {
  await removeDossier(db, dossier.id);
  await db.dossiers.put(rowOf(dossier));
  for (const part of PARTS) {
    const rows = dossier[part].map((item, order) => ({ ...item, dossier: dossier.id, order }));
    await db.table(part).bulkAdd(rows);
  }
}

export async function removeDossier(db: Database, id: string): Promise<void> {
  await db.dossiers.delete(id);
  for (const part of PARTS) await within(db.table(part), id).delete();
}

/** The parts of one table, in order. */
export async function partsOf<Item>(table: Table<Part<Item>>, id: string): Promise<Item[]> {
  const rows = await within(table, id).sortBy('order');
  return rows.map(({ dossier: _, order: __, ...item }) => item as Item);
}

/** How many parts of each kind are there. */
export async function countParts(db: Database, id: string): Promise<Record<PartName, number>> {
  const counts = await Promise.all(PARTS.map((part) => within(db.table(part), id).count()));
  return Object.fromEntries(PARTS.map((part, at) => [part, counts[at]])) as Record<PartName, number>;
}

const within = <Row>(table: Table<Row>, id: string) =>
  table.where('[dossier+order]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

function rowOf({ sources, entities, statements, events, positions, ...head }: Dossier): DossierRow {
  return {
    ...head,
    counts: {
      sources: sources.length,
      entities: entities.length,
      statements: statements.length,
      events: events.length,
      positions: positions.length,
    },
  };
}

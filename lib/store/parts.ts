/** A dossier as rows and back: a row for itself and one for each part. */
import { Dexie, type Table } from 'dexie';
import * as v from 'valibot';
import { type Dossier, DossierSchema } from '../dossier/schema';
import { searchTextOf } from '../dossier/search/text';
import { type Database, type DossierRow, PARTS, type Part, type PartName } from './database';
import { findUnder } from './under';

/** Put a dossier in, in place of an older one of the same id. Inside a transaction over `DOSSIER_TABLES`. */
export async function putDossier(db: Database, dossier: Dossier): Promise<void> {
  const under = await findUnder(db, dossier.id);
  await removeParts(db, under);
  await db.dossiers.put(rowOf(dossier, under));
  await addParts(db, dossier, under);
}

/** The rows of its parts, and what is searched of it, without its own row. Where nothing lies yet. */
export async function addParts(db: Database, dossier: Dossier, under: string): Promise<void> {
  const adding = PARTS.filter((part) => dossier[part].length > 0).map((part) =>
    db.table(part).bulkAdd(dossier[part].map((item, order) => ({ ...item, dossier: under, order }))),
  );
  await Promise.all([db.search.put({ ...searchTextOf(dossier), dossier: under }), ...adding]);
}

/** Takes away what `addParts` added. */
export async function removeParts(db: Database, under: string): Promise<void> {
  for (const part of PARTS) await within(db.table(part), under).delete();
  await db.search.delete(under);
}

/** The parts of one table, in order, that are as they should be: one damaged row never hides the others. */
export async function partsOf<Name extends PartName>(
  db: Database,
  part: Name,
  under: string,
): Promise<Dossier[Name]> {
  return itemsOf(part, await within(db.table(part), under).sortBy('order'));
}

/** The items of these rows that are as they should be. */
export function itemsOf<Name extends PartName>(part: Name, rows: readonly Part<object>[]): Dossier[Name] {
  const item: v.GenericSchema = ITEMS[part];
  const sound = rows.filter((row) => v.is(item, row));
  return sound.map(({ dossier: _, order: __, ...item }) => item) as unknown as Dossier[Name];
}

/** What each row of a part must be. */
const ITEMS = {
  sources: DossierSchema.entries.sources.item,
  entities: DossierSchema.entries.entities.item,
  statements: DossierSchema.entries.statements.item,
  events: DossierSchema.entries.events.item,
  positions: DossierSchema.entries.positions.item,
  numbers: DossierSchema.entries.numbers.wrapped.item,
  relations: DossierSchema.entries.relations.wrapped.item,
};

const within = <Row>(table: Table<Row>, under: string) =>
  table.where('[dossier+order]').between([under, Dexie.minKey], [under, Dexie.maxKey]);

/** Whether the dossier's own row is as it should be: without its parts, which have rows of their own. */
export const isSoundRow = (row: DossierRow): boolean => v.is(RowSchema, row);

const RowSchema = v.object({
  ...v.omit(DossierSchema, PARTS).entries,
  counts: v.record(v.picklist(PARTS), v.number()),
});

/** The dossier's own row. */
export function rowOf(
  { sources, entities, statements, events, positions, numbers, relations, ...head }: Dossier,
  under: string,
): DossierRow {
  return {
    ...head,
    ...(under !== head.id && { under }),
    counts: {
      sources: sources.length,
      entities: entities.length,
      statements: statements.length,
      events: events.length,
      positions: positions.length,
      numbers: numbers.length,
      relations: relations.length,
    },
  };
}

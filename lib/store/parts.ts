/** A dossier as rows and back: a row for itself and one for each part. */
import { Dexie, type Table } from 'dexie';
import * as v from 'valibot';
import { type Dossier, DossierSchema } from '../dossier/schema';
import { searchTextOf } from '../dossier/search/text';
import { type Database, type DossierRow, PARTS, type Part, type PartName } from './database';

/** Put a dossier in, in place of an older one of the same id. Inside a transaction over `DOSSIER_TABLES`. */
export async function putDossier(db: Database, dossier: Dossier): Promise<void> {
  await removeDossier(db, dossier.id);
  await db.dossiers.put(rowOf(dossier));
  await db.search.put(searchTextOf(dossier));
  for (const part of PARTS) {
    const rows = dossier[part].map((item, order) => ({ ...item, dossier: dossier.id, order }));
    await db.table(part).bulkAdd(rows);
  }
}

/** Take a dossier out, with all its parts. Inside a transaction over `DOSSIER_TABLES`. */
export async function removeDossier(db: Database, id: string): Promise<void> {
  await db.dossiers.delete(id);
  await db.search.delete(id);
  for (const part of PARTS) await within(db.table(part), id).delete();
}

/** The parts of one table, in order, that are as they should be: one damaged row never hides the others. */
export async function partsOf<Name extends PartName>(
  db: Database,
  part: Name,
  id: string,
): Promise<Dossier[Name]> {
  const rows: Part<object>[] = await within(db.table(part), id).sortBy('order');
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

const within = <Row>(table: Table<Row>, id: string) =>
  table.where('[dossier+order]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

/** Whether the dossier's own row is as it should be: without its parts, which have rows of their own. */
export const isSoundRow = (row: DossierRow): boolean => v.is(RowSchema, row);

const RowSchema = v.object({
  ...v.omit(DossierSchema, PARTS).entries,
  counts: v.record(v.picklist(PARTS), v.number()),
});

function rowOf({
  sources,
  entities,
  statements,
  events,
  positions,
  numbers,
  relations,
  ...head
}: Dossier): DossierRow {
  return {
    ...head,
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

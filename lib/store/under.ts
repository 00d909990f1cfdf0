/**
 * Where the rows of a dossier lie: under its id, or where an import wrote them beside those whose place they take. So an
 * import of any length is put in by writing one short row a dossier.
 */
import type { Database, DossierRow } from './database';

/** A place of its own for each part of an import. No id has a slash. */
export const placeFor = (id: string, batch: string, place: number): string => `${id}/${batch}/${place}`;

/** The id, and of an import which and where. */
export function readUnder(under: string): { id: string; batch?: string; place: number } {
  const [id = '', batch, place] = under.split('/');
  return { id, ...(batch !== undefined && { batch }), place: Number(place) };
}

export const underOf = ({ id, under = id }: Pick<DossierRow, 'id' | 'under'>): string => under;

/** Where the rows of this dossier lie; of one that is not there yet, where they will. */
export async function findUnder(db: Database, id: string): Promise<string> {
  const row = await db.dossiers.get(id);
  return row ? underOf(row) : id;
}

/** Of rows from anywhere those that a dossier of the library has, with its id: an import may be on its way in or out. */
export async function onShelf<Row extends { dossier: string }>(
  db: Database,
  rows: readonly Row[],
): Promise<Row[]> {
  const ids = [...new Set(rows.map(({ dossier }) => readUnder(dossier).id))];
  const heads = await db.dossiers.bulkGet(ids);
  const here = new Map(heads.flatMap((head) => (head ? [[underOf(head), head.id]] : [])));
  return rows.flatMap((row) => {
    const dossier = here.get(row.dossier);
    return dossier === undefined ? [] : [{ ...row, dossier }];
  });
}

/** Which of its states a dossier is in: another after each change. */
export const editionOf = (row: DossierRow | undefined): string | null =>
  row ? `${underOf(row)} ${row.revision}` : null;

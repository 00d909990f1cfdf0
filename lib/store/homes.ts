import type { Dossier } from '../dossier/schema';
import type { Database } from './database';
import { onShelf } from './under';

/** Names asked after: those that a source is most about. */
const ASKED = 60;

/** How many of the names of a dossier each dossier in the store has, by its id; those with none are left out. */
export async function sharedNames(db: Database, { entities }: Dossier): Promise<Map<string, number>> {
  const names = entities
    .toSorted((a, b) => b.salience - a.salience)
    .slice(0, ASKED)
    .map(({ name }) => name);
  const rows = await db.entities
    .where('name')
    .anyOf([...new Set(names)])
    .toArray();
  const shared = new Map<string, number>();
  for (const { dossier } of await onShelf(db, rows)) shared.set(dossier, (shared.get(dossier) ?? 0) + 1);
  return shared;
}

/** Dossiers of the package that the reader deleted: they are not put back at the next start. */
import type { Database } from './database';

/** Their ids. */
export async function readGone(db: Database): Promise<string[]> {
  const kept = await db.meta.get(GONE);
  return Array.isArray(kept?.value) ? kept.value.map(String) : [];
}

/** Remembers that they are gone, or forgets that: they were put in again. */
export async function markGone(db: Database, dossiers: readonly string[], gone: boolean): Promise<void> {
  const marked = new Set(dossiers);
  const others = (await readGone(db)).filter((id) => !marked.has(id));
  await db.meta.put({ key: GONE, value: gone ? [...others, ...marked] : others });
}

const GONE = 'gone';

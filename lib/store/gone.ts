/** Dossiers of the package that the reader deleted: they are not put back at the next start. */
import type { Database } from './database';

/** Their ids. */
export async function readGone(db: Database): Promise<string[]> {
  const kept = await db.meta.get(GONE);
  return Array.isArray(kept?.value) ? kept.value.map(String) : [];
}

/** Remembers that it is gone, or forgets that: it was put in again. */
export async function markGone(db: Database, dossier: string, gone: boolean): Promise<void> {
  const others = (await readGone(db)).filter((id) => id !== dossier);
  await db.meta.put({ key: GONE, value: gone ? [...others, dossier] : others });
}

const GONE = 'gone';

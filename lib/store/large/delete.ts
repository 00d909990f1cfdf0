import type { Database } from '../database';
import { markGone } from '../gone';
import { largeRow } from './read';
import { sweepLarge } from './reserve';

/** Take a large dossier out and give its space back: it cannot be brought back. Answers whether it was one. */
export async function deleteLarge(db: Database, id: string): Promise<boolean> {
  if (!(await largeRow(db, id))) return false;
  await db.transaction('rw', ['dossiers', 'meta'], async () => {
    await db.dossiers.delete(id);
    await markGone(db, [id], true);
  });
  await sweepLarge(db);
  return true;
}

/**
 * A backup: JSON, one object a line, so that it is written and read with one dossier in hand at a time. The first line says
 * how many follow: a file that is cut off is known by it.
 */
import { writeLine } from '../notes/file';
import type { Note } from '../notes/schema';
import type { Database } from './database';
import { listDossiers } from './read';
import { shelvedIn } from './shelved';

export const BACKUP = 'sidelight-backup/1';

/**
 * Notes, and all dossiers with what they are put together from.
 * @param made milliseconds since 1970
 * @param moved called after each dossier with the share that is written, 0 to 1
 */
export async function backupOf(
  db: Database,
  notes: readonly Note[],
  made: number,
  moved: (share: number) => void,
): Promise<Blob> {
  const entries = await listDossiers(db);
  const lines = [lineOf(writeLine(notes))];
  for (const [place, { id }] of entries.entries()) {
    const shelved = await shelvedIn(db, id);
    if (shelved) lines.push(lineOf(JSON.stringify(shelved)));
    moved((place + 1) / entries.length);
  }
  const header = JSON.stringify({ format: BACKUP, made, lines: lines.length });
  return new Blob([`${header}\n`, ...lines], { type: 'application/jsonl' });
}

/** A blob of its own: the browser may put it on the disk. */
const lineOf = (json: string): Blob => new Blob([`${json}\n`]);

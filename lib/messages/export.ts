import { notesIn } from '../notes/file';
import { backupOf } from '../store/backup';
import type { Database } from '../store/database';
import { listDossiers } from '../store/read';
import { ask } from './send';

/**
 * Everything as a file for the reader: notes, and all dossiers but large ones with what was added and corrected. Answers a
 * sentence where something is left out or cannot be done, else null. Where the dossiers cannot be read, the notes are handed over all the same.
 * @param moved called after each dossier with the share that is written, 0 to 1
 */
export async function exportEverything(
  db: Database,
  moved: (share: number) => void = () => {},
): Promise<string | null> {
  const answer = await ask('exportNotes', {});
  if (!answer.ok) return answer.sentence;
  const { name, day, text } = answer.value;
  try {
    const { notes } = notesIn(JSON.parse(text));
    download(`sidelight-everything-${day}.jsonl`, await backupOf(db, notes, Date.now(), moved));
    const large = (await listDossiers(db)).filter((entry) => entry.large).map(({ title }) => `“${title}”`);
    return large.length === 0
      ? null
      : `Exported, but for what is too large for this file: ${large.join(', ')}. Open each and press “Export this dossier”.`;
  } catch {
    download(name, text);
    return 'The dossiers cannot be read, so the file holds your notes only. Close other Sidelight tabs, then export again.';
  }
}

/** Hands a file to the reader. */
export function download(name: string, content: string | Blob): void {
  const link = document.createElement('a');
  const blob = typeof content === 'string' ? new Blob([content], { type: 'application/json' }) : content;
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the file over by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

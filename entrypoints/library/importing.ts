import { ask } from '../../lib/messages/send';
import type { Desk } from './desk';

/** Reads a notes file and shows what it would do; `confirm` does it. */
export async function previewImport(desk: Desk, file: File): Promise<void> {
  text = await file.text();
  await run(desk, file.name, false);
}

/** Imports the file that was previewed, all or nothing. */
export async function confirmImport(desk: Desk): Promise<void> {
  if (desk.importing) await run(desk, desk.importing.name, true);
  await desk.loadNotes();
}

/** The file under preview: kept until it is confirmed or another is chosen. */
let text = '';

async function run(desk: Desk, name: string, commit: boolean): Promise<void> {
  const answer = await ask('importNotes', { file: text, commit });
  desk.importing = answer.ok
    ? { is: commit ? 'done' : 'preview', name, report: answer.value }
    : { is: 'failed', name, sentence: answer.sentence };
  desk.draw();
}

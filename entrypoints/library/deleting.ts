import { ask } from '../../lib/messages/send';
import type { Desk } from './desk';

/** Deletes the dossier that is open; it can be brought back until the page is left, if it is no large one. */
export async function deleteOpen(desk: Desk): Promise<void> {
  const open = desk.open?.dossier;
  if (!open) return;
  if (desk.open?.page && !confirm(`Delete “${open.title}”? It is too large to be brought back by Undo.`))
    return;
  const answer = await ask('deleteDossier', { dossier: open.id });
  if (!answer.ok) {
    desk.say(answer.sentence);
    return;
  }
  const sentence = `“${open.title}” was deleted. Notes on its names are kept.`;
  desk.last = { sentence, undo: answer.value };
  await show(desk, '#');
}

/** Takes a source out of the dossier that is open, and all that only it says; it can be brought back, too. */
export async function removeFromOpen(desk: Desk, source: string): Promise<void> {
  const open = desk.open?.dossier;
  const removed = open?.sources.find(({ id }) => id === source);
  if (!open || !removed) return;
  const answer = await ask('removeSource', { dossier: open.id, source });
  if (!answer.ok) {
    desk.say(answer.sentence);
    return;
  }
  const sentence = `${removed.publisher}, “${removed.title}”, was removed, with what only it says. Notes are kept.`;
  desk.last = { sentence, undo: answer.value };
  await show(desk, answer.value.after === null ? '#' : `#dossier=${encodeURIComponent(open.id)}`);
}

/** Brings back what was deleted last, or how it was before it was built anew. */
export async function undoLast(desk: Desk): Promise<void> {
  const undo = desk.last?.undo;
  if (!undo) return;
  const answer = await ask('restoreDossier', undo);
  if (!answer.ok) {
    desk.say(answer.sentence);
    return;
  }
  desk.last = null;
  await show(desk, `#dossier=${encodeURIComponent(undo.before.dossier.id)}`);
}

async function show(desk: Desk, hash: string): Promise<void> {
  desk.forget();
  history.pushState(null, '', hash);
  await desk.load();
}

import { ask } from '../../lib/messages/send';
import type { Desk } from './desk';

/** Deletes the dossier that is open; it can be brought back until the page is left. */
export async function deleteOpen(desk: Desk): Promise<void> {
  const open = desk.open?.dossier;
  if (!open) return;
  const answer = await ask('deleteDossier', { dossier: open.id });
  if (!answer.ok) {
    desk.say(answer.sentence);
    return;
  }
  desk.deleted = { title: open.title, undo: answer.value };
  await show(desk, '#');
}

/** Brings back what was deleted last. */
export async function undelete(desk: Desk): Promise<void> {
  if (!desk.deleted) return;
  const { undo } = desk.deleted;
  const answer = await ask('restoreDossier', undo);
  if (!answer.ok) {
    desk.say(answer.sentence);
    return;
  }
  desk.deleted = null;
  await show(desk, `#dossier=${encodeURIComponent(undo.before.dossier.id)}`);
}

async function show(desk: Desk, hash: string): Promise<void> {
  desk.forget();
  history.pushState(null, '', hash);
  await desk.load();
}

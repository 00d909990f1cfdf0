import { changesInWords } from '../../components/library/changes';
import { counted } from '../../components/parts/words';
import { differences } from '../../lib/dossier/pack/differences';
import { ask } from '../../lib/messages/send';
import { readDossier } from '../../lib/store/read';
import type { Desk } from './desk';

/** Builds a source of the dossier that is open anew, and says what that changed. */
export async function rebuildInOpen(desk: Desk, source: string): Promise<void> {
  const { open } = desk;
  const title = open?.dossier.sources.find(({ id }) => id === source)?.title;
  if (!open || title === undefined) return;
  desk.rebuilding = source;
  desk.draw();
  const answer = await ask('rebuildSource', { dossier: open.dossier.id, source });
  desk.rebuilding = null;
  if (!answer.ok) {
    desk.say(answer.sentence);
    return;
  }
  const { before } = answer.value;
  const after = await readDossier(desk.db, before.dossier.id);
  const changes = after ? differences(before.dossier, after) : [];
  const kept = before.corrections.length;
  const sentence = [
    `“${title}” was built anew.`,
    changes.length === 0 ? 'Nothing changed.' : `${changesInWords(changes)}.`,
    ...(kept === 0 ? [] : [`${counted(kept, 'correction')} of yours kept.`]),
  ].join(' ');
  desk.last = { sentence, undo: answer.value };
  desk.forget();
  await desk.load();
}

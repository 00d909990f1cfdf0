import type { DossierViewProps } from '../../components/library/dossier-view';
import type { Correction } from '../../lib/dossier/curation/schema';
import type { Answer } from '../../lib/messages/answer';
import { ask } from '../../lib/messages/send';
import type { Desk, Opened } from './desk';

/** What the reader does to correct the dossier shown. The background puts it together anew, and tells. */
export function correctingProps(desk: Desk, open: Opened): DossierViewProps['correcting'] {
  const { log, unapplied, undone } = open;
  const { id } = open.dossier;
  // A large one is not corrected: no name of it can be edited.
  const dossier = open.page ? { ...open.dossier, entities: [] } : open.dossier;
  // Said before it is asked: the desk may hear of the change before the answer.
  const settle = async (left: Correction[], asked: () => Promise<Answer<null>>) => {
    open.undone = left;
    const answer = await asked();
    if (answer.ok) return;
    open.undone = undone;
    desk.say(answer.sentence);
  };
  const correct = (corrections: Correction[]) =>
    settle([], () => ask('correctDossier', { dossier: id, corrections }));
  const undo = (length: number) =>
    settle([...log.slice(length), ...undone], () => ask('undoCorrections', { dossier: id, length }));
  return {
    dossier,
    log,
    unapplied,
    undone: undone.length,
    onCorrect: (corrections) => void correct(corrections),
    onUndo: (length) => void undo(length),
    onRedo: () => void correct(undone),
    onHide: (entity) => void hide(desk, id, entity),
  };
}

async function hide(desk: Desk, dossier: string, entity: string): Promise<void> {
  const answer = await ask('quietName', { dossier, entity, words: null, everywhere: true, quiet: true });
  const name = desk.open?.dossier.entities.find(({ id }) => id === entity)?.name ?? entity;
  desk.say(
    answer.ok
      ? `“${name}” is no longer marked on any page. Settings lists the hidden names and marks them again.`
      : answer.sentence,
  );
}

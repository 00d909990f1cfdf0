import type { Desk } from '../../lib/card/desk';
import { ask } from '../../lib/messages/send';
import type { Find } from '../../lib/page/feed';

/** What the card asks of the background, as messages. */
export const desk: Desk = {
  getCard: ({ dossier, entity }) => ask('getCard', { dossier, entity }),
  saveNote: ({ note, subject, selector, text }) =>
    ask('saveNote', { note: note?.id ?? null, subject, selector, state: note?.state ?? null, text }),
  keepDraft: ({ note, subject, text }) => ask('keepDraft', { note: note?.id ?? null, subject, text }),
  deleteNote: ({ id }) => ask('deleteNote', { note: id }),
  restoreNote: ({ id }) => ask('restoreNote', { note: id }),
  quietName: (order) => ask('quietName', order),
  openLibrary: ({ dossier, entity }, cite) =>
    ask('openLibrary', { dossier, entity, source: cite?.source ?? null, at: cite?.at ?? null }),
};

/** What the page asks: the names in these blocks. */
export const find: Find = async (blocks) => {
  const answer = await ask('findMentions', { blocks });
  return answer.ok ? answer.value : null;
};

/** What the card asks of the background, as messages. */
import type { Desk } from '../../lib/card/desk';
import { ask } from '../../lib/messages/send';

export const desk: Desk = {
  getCard: ({ dossier, entity }) => ask('getCard', { dossier, entity }),
  saveNote: ({ note, subject, selector, text }) =>
    ask('saveNote', { note: note?.id ?? null, subject, selector, state: note?.state ?? null, text }),
  keepDraft: ({ note, subject, text }) => ask('keepDraft', { note: note?.id ?? null, subject, text }),
  deleteNote: ({ id }) => ask('deleteNote', { note: id }),
  restoreNote: ({ id }) => ask('restoreNote', { note: id }),
  quietName: ({ dossier, entity }, quiet, everywhere) =>
    ask('quietName', { dossier, entity, everywhere, quiet }),
  openLibrary: ({ dossier, entity }, cite) =>
    ask('openLibrary', { dossier, entity, source: cite?.source ?? null, at: cite?.at ?? null }),
};

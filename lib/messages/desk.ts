/** The card's desk, with messages behind it. */
import type { Desk } from '../card/desk';
import { ask } from './send';

export const desk: Desk = {
  getCard: ({ dossier, entity }) => ask('getCard', { dossier, entity }),
  saveNote: ({ note, subject, selector, text }) =>
    ask('saveNote', { note: note?.id ?? null, subject, selector, state: note?.state ?? null, text }),
  keepDraft: ({ note, subject, text }) => ask('keepDraft', { subject, note: note?.id ?? null, text }),
  deleteNote: ({ id }) => ask('deleteNote', { note: id }),
  restoreNote: ({ id }) => ask('restoreNote', { note: id }),
  quietName: ({ dossier, entity }, quiet, everywhere) =>
    ask('quietName', { dossier, entity, everywhere, quiet }),
  openLibrary: ({ dossier, entity }, cite) =>
    ask('openLibrary', { dossier, entity, source: cite?.source ?? null, at: cite?.at ?? null }),
};

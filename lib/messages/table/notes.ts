/** Notes, one at a time from the card, all of them from the library. */
import * as v from 'valibot';
import { MAX_NOTE, type Note, NoteSchema, SubjectSchema, TextQuoteSelectorSchema } from '../../notes/schema';
import { id, type Rows } from './fields';

const noteText = v.pipe(v.string(), v.maxLength(MAX_NOTE));

export const noteMessages = {
  /** Save a new note (`note: null`) or an edit of one; `state` is the Yjs state the edit began from, base64. */
  saveNote: {
    from: 'page',
    schema: v.strictObject({
      note: v.nullable(id),
      subject: SubjectSchema,
      selector: v.nullable(TextQuoteSelectorSchema),
      state: v.nullable(NoteSchema.entries.state),
      text: noteText,
    }),
  },
  /** Keep what the reader has typed so far; an empty text forgets the draft. */
  keepDraft: {
    from: 'page',
    schema: v.strictObject({ subject: SubjectSchema, note: v.nullable(id), text: noteText }),
  },
  /** Delete a note; `restoreNote` undoes it. */
  deleteNote: { from: 'page', schema: v.strictObject({ note: id }) },
  restoreNote: { from: 'page', schema: v.strictObject({ note: id }) },
  /** All notes, deleted ones left out, newest first. */
  listNotes: { from: 'own', schema: v.strictObject({}) },
} as const satisfies Rows;

export interface NoteAnswers {
  saveNote: Note;
  keepDraft: null;
  deleteNote: null;
  restoreNote: Note;
  listNotes: Note[];
}

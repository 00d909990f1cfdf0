/** Notes: saved, edited, deleted, brought back. Every open page is told at once. */
import { type Note, subjectKey } from '../../notes/schema';
import { Fault } from '../../store/fault';
import { readNotes } from '../../store/note-states';
import { addNote, editNote, keepDraft, markDeleted } from '../../store/notes';
import { pageOf, refusePrivate } from '../asker';
import type { Outside } from '../outside';
import type { Handlers } from '../serve';
import type { NoteAnswers } from '../table/notes';

export function noteHandlers({ db, tell, now, traces }: Outside): Pick<Handlers, keyof NoteAnswers> {
  const changed = async (note: Note): Promise<Note> => {
    tell({ tell: 'notesChanged', subjects: [subjectKey(note.subject)] });
    const trace = await traces.read();
    await traces.write({ lastExport: trace?.lastExport ?? null, notes: await db.notes.count() });
    return note;
  };
  return {
    async saveNote({ note, subject, selector, state, text }, asker) {
      refusePrivate(asker.sender.tab);
      if (text.trim() === '') throw new Fault('invalid', 'The note is empty. Write something, then save it.');
      if (note === null) {
        const page = pageOf(asker);
        return changed(await addNote(db, { id: asker.token, subject, page, selector, text }, now()));
      }
      if (state === null)
        throw new Fault('invalid', 'An edit must say what it began from. Open the note again.');
      return changed(await editNote(db, note, state, text, now()));
    },

    async keepDraft({ subject, note, text }, asker) {
      refusePrivate(asker.sender.tab);
      await keepDraft(db, subject, note, text);
      return null;
    },

    async deleteNote({ note }) {
      await changed(await markDeleted(db, note, now()));
      return null;
    },

    restoreNote: async ({ note }) => changed(await markDeleted(db, note, null)),

    listNotes: async () => (await readNotes(db)).notes,
  };
}

/** What the library's page asks of all notes at once, and of the store. */
import { writeFile } from '../../notes/file';
import { commit } from '../../store/batch';
import { forgetNotices, readHealth } from '../../store/health';
import { readNotes } from '../../store/note-states';
import { drop, stage } from '../../store/stage';
import { sweep } from '../../store/sweep';
import type { Outside } from '../outside';
import type { Handlers } from '../serve';
import type { ShelfAnswers } from '../table/shelf';

export function shelfHandlers({
  db,
  names,
  tell,
  now,
  traces,
  ready,
}: Outside): Pick<Handlers, keyof ShelfAnswers> {
  return {
    async exportNotes() {
      const { notes } = await readNotes(db);
      const day = new Date(now()).toISOString().slice(0, 10);
      await traces.write({ notes: notes.length, lastExport: now() });
      return { name: `sidelight-notes-${day}.json`, day, text: writeFile(notes) };
    },

    async stageImport({ batch, place, text }) {
      return { dossiers: await stage(db, batch, place, text) };
    },

    async dropImport({ batch }) {
      await drop(db, batch);
      return null;
    },

    async commitImport({ batch, parts, large }) {
      const { dossiers, notes, subjects } = await commit(db, batch, parts, names.compileWith, large);
      await forgetNotices(db);
      if (dossiers > 0) {
        names.forget();
        tell({ tell: 'lexiconChanged' });
      }
      if (subjects.length > 0) tell({ tell: 'notesChanged', subjects });
      // Not awaited: what was replaced is out of use, and what is left when the worker stops is swept at the next start.
      void sweep(db).catch(() => {});
      return { dossiers, notes };
    },

    async storeHealth() {
      await ready();
      return { ...(await readHealth(db, traces)), persisted: await navigator.storage.persisted() };
    },
  };
}

/** What the library's page asks of all notes at once, and of the store. */
import { writeFile } from '../../notes/file';
import { subjectKey } from '../../notes/schema';
import { commit, drop, stage } from '../../store/batch';
import { forgetNotices, readHealth } from '../../store/health';
import { readNotes } from '../../store/note-states';
import type { Outside } from '../outside';
import type { Handlers } from '../serve';

type Handled = Pick<Handlers, 'exportNotes' | 'stageImport' | 'commitImport' | 'dropImport' | 'storeHealth'>;

/** Between two tellings of how far an import is, in milliseconds: often enough to be seen moving. */
const TELLING = 400;

export function shelfHandlers({ db, names, tell, now, traces, ready }: Outside): Handled {
  return {
    async exportNotes() {
      const { notes } = await readNotes(db);
      const day = new Date(now()).toISOString().slice(0, 10);
      await traces.write({ notes: notes.length, lastExport: now() });
      return { name: `sidelight-notes-${day}.json`, day, text: writeFile(notes) };
    },

    async stageImport({ batch, place, text }) {
      await stage(db, batch, place, text);
      return null;
    },

    async dropImport({ batch }) {
      await drop(db, batch);
      return null;
    },

    async commitImport({ batch, parts }) {
      let told = now();
      const moved = (dossiers: number) => {
        if (now() < told + TELLING) return;
        told = now();
        tell({ tell: 'importMoved', batch, dossiers });
      };
      const { dossiers, notes } = await commit(db, batch, parts, moved);
      const { written, ...counts } = notes;
      await forgetNotices(db);
      if (dossiers > 0) {
        names.forget();
        tell({ tell: 'lexiconChanged' });
      }
      const subjects = [...new Set(written.map(({ subject }) => subjectKey(subject)))];
      if (subjects.length > 0) tell({ tell: 'notesChanged', subjects });
      return { dossiers, notes: counts };
    },

    async storeHealth() {
      await ready();
      return { ...(await readHealth(db, traces)), persisted: await navigator.storage.persisted() };
    },
  };
}

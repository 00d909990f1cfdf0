/** What the library's page asks of all notes at once, and of the store. */
import { writeFile } from '../../notes/file';
import { subjectKey } from '../../notes/schema';
import { forgetNotices, readHealth } from '../../store/health';
import { readNotes } from '../../store/note-states';
import { importNotes } from '../../store/transfer';
import type { Outside } from '../outside';
import type { Handlers } from '../serve';

type Handled = Pick<Handlers, 'exportNotes' | 'importNotes' | 'storeHealth'>;

export function shelfHandlers({ db, tell, now, traces, ready }: Outside): Handled {
  return {
    async exportNotes() {
      const { notes } = await readNotes(db);
      const day = new Date(now()).toISOString().slice(0, 10);
      await traces.write({ notes: notes.length, lastExport: now() });
      return { name: `sidelight-notes-${day}.json`, text: writeFile(notes) };
    },

    async importNotes({ file, commit }) {
      const { written, ...report } = await importNotes(db, file, commit);
      if (!commit) return report;
      await forgetNotices(db);
      tell({
        tell: 'notesChanged',
        subjects: [...new Set(written.map(({ subject }) => subjectKey(subject)))],
      });
      return report;
    },

    async storeHealth() {
      await ready();
      return { ...(await readHealth(db, traces)), persisted: await navigator.storage.persisted() };
    },
  };
}

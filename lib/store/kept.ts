/** The dossier that was read last. One card after the other is of the same, and a large one takes its time to read. */
import type { Dossier } from '../dossier/schema';
import type { Database } from './database';
import { readAround } from './large/read';
import { readDossier } from './read';

export interface Kept {
  /** The dossier, or of a large one what concerns this entity; null where there is no such dossier. */
  read: (id: string, entity: string) => Promise<Dossier | null>;
  /** Read the store again at the next question: dossiers have changed. */
  forget: () => void;
}

export function keepDossier(db: Database): Kept {
  let last: Dossier | null = null;
  let changes = 0;
  return {
    async read(id, entity) {
      if (last?.id === id) return last;
      const before = changes;
      const dossier = await readDossier(db, id);
      if (!dossier) return await readAround(db, id, [entity]);
      if (before === changes) last = dossier;
      return dossier;
    },
    forget() {
      last = null;
      changes += 1;
    },
  };
}

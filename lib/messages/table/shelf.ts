/** The library as a whole: its files, and whether the store is well. */
import * as v from 'valibot';
import type { Health } from '../../store/health';
import { LARGE } from '../../store/large/database';
import { MAX_PARCEL } from '../../store/parcel';
import type { Joined } from '../../store/transfer';
import { id, type Rows, whole } from './fields';

/** The name of a database: with what it begins, a dossier's id, a random one and a place. */
const largeName = v.pipe(v.string(), v.startsWith(LARGE), v.maxLength(400));

export const shelfMessages = {
  /** All notes as the text of a JSON file. */
  exportNotes: { from: 'own', schema: v.strictObject({}) },
  /** Take in a part of an import, JSON: it is checked and written, and does not count before `commitImport`. */
  stageImport: {
    from: 'own',
    schema: v.strictObject({ batch: id, place: whole, text: v.pipe(v.string(), v.maxLength(MAX_PARCEL)) }),
  },
  /** Let all parts of an import count, and large dossiers, all or nothing; asked again, it answers the same. */
  commitImport: {
    from: 'own',
    schema: v.strictObject({ batch: id, parts: whole, large: v.optional(v.array(largeName)) }),
  },
  /** Forget an import that was not put in. */
  dropImport: { from: 'own', schema: v.strictObject({ batch: id }) },
  /** Is the store whole? What was rebuilt, what was lost. */
  storeHealth: { from: 'own', schema: v.strictObject({}) },
} as const satisfies Rows;

export interface ShelfAnswers {
  /** `day`: YYYY-MM-DD. */
  exportNotes: { name: string; day: string; text: string };
  /** How many dossiers the part brings. */
  stageImport: { dossiers: number };
  commitImport: ImportReport;
  dropImport: null;
  storeHealth: StoreHealth;
}

/** What an import has put in. */
export interface ImportReport {
  dossiers: number;
  notes: Omit<Joined, 'written'>;
}

/** How the store is, and whether the browser has promised to keep it. */
export interface StoreHealth extends Health {
  persisted: boolean;
}

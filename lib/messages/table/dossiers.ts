/** Changes to dossiers of the library, and how they are undone. */
import * as v from 'valibot';
import type { Undo } from '../../store/shelve';
import { corrections, id, type Rows, whole } from './fields';

export const dossierMessages = {
  /** Take a source out of a dossier, with all that only it says; `restoreDossier` undoes it. */
  removeSource: { from: 'own', schema: v.strictObject({ dossier: id, source: id }) },
  /** Build a source of a dossier anew from its article; corrections apply again, and `restoreDossier` undoes it. */
  rebuildSource: { from: 'own', schema: v.strictObject({ dossier: id, source: id }) },
  /** Delete a dossier. Notes on its names stay; `restoreDossier` undoes it. */
  deleteDossier: { from: 'own', schema: v.strictObject({ dossier: id }) },
  /** Put a dossier back as it was before a removal, unless it has been changed since. */
  restoreDossier: {
    from: 'own',
    schema: v.strictObject({ before: v.unknown(), after: v.nullable(v.pipe(v.number(), v.integer())) }),
  },
  /** Add to the log of what the reader corrected in a dossier. */
  correctDossier: { from: 'own', schema: v.strictObject({ dossier: id, corrections }) },
  /** Cut that log to this length. */
  undoCorrections: { from: 'own', schema: v.strictObject({ dossier: id, length: whole }) },
} as const satisfies Rows;

export interface DossierAnswers {
  removeSource: Undo;
  rebuildSource: Undo;
  /** Null for a large one, which cannot be brought back. */
  deleteDossier: Undo | null;
  restoreDossier: null;
  correctDossier: null;
  undoCorrections: null;
}

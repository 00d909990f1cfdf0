import { curate, type Unapplied } from '../../lib/dossier/curation/curate';
import type { Correction } from '../../lib/dossier/curation/schema';
import type { Dossier } from '../../lib/dossier/schema';
import type { ReviewRow } from '../../lib/store/database';

/** A review on the desk. */
export interface Reviewing {
  row: ReviewRow;
  /** What was built, as the log leaves it. */
  dossier: Dossier;
  unapplied: Unapplied[];
  /** What was undone, latest first, until something else is done. */
  undone: Correction[];
  /** How many of its names each dossier of the library has. */
  shared: ReadonlyMap<string, number>;
  adding: boolean;
}

/** A row of the store laid on the desk; what the desk knew of the same review stays. */
export function reviewing(row: ReviewRow, before: Reviewing | null): Reviewing {
  const same = before?.row.id === row.id ? before : null;
  // Drawn anew only where something changed: the background tells of the desk's own corrections, too.
  if (same && same.row.remade === row.remade && JSON.stringify(same.row.log) === JSON.stringify(row.log))
    return same;
  const { dossier, unapplied } = curate(row.built, { corrections: row.log });
  return {
    row,
    dossier,
    unapplied,
    undone: same?.undone ?? [],
    shared: same?.shared ?? new Map(),
    adding: false,
  };
}

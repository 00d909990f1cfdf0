import type { Day } from './calendar';

/** The words of a date, and what is known where they stand. */
export interface Reading {
  groups: Record<string, string | undefined>;
  /** The day of publication; null where nobody says. */
  published: Day | null;
  /** Whether the clause speaks of what is to come. */
  ahead: boolean;
}

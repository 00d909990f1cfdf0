import { curate, type Unapplied } from './curation/curate';
import type { Correction } from './curation/schema';
import { carried } from './merge/carry';
import { merge } from './merge/merge';
import { joinPrintings } from './merge/printings';
import { withOwnSources } from './merge/rekey';
import type { Dossier } from './schema';

/** What a dossier is put together from. */
export interface Parts {
  /** As it came in a file or with the package; null where the reader began it. */
  base: Dossier | null;
  /** What each source gave, uncorrected, in the order in which they were added. */
  findings: readonly Dossier[];
  corrections: readonly Correction[];
  id: string;
  title: string;
}

/**
 * A dossier from its parts: sources joined in their order, then the corrections applied. The same parts always give the
 * same dossier. Throws a `RangeError` where there is neither a base nor a finding.
 */
export function assemble({ base, findings, corrections, id, title }: Parts): {
  dossier: Dossier;
  unapplied: Unapplied[];
} {
  const own = withOwnSources(base, findings);
  const { parts, kept } = joinPrintings(own.base, own.findings);
  const log = carried(corrections, kept);
  const { dossier, unapplied } = curate(merge(parts, { id, title }), { corrections: log });
  // Said of the reader's own entries, whatever their sources are called by now.
  const given = new Map(log.map((correction, index) => [correction, corrections[index] ?? correction]));
  return {
    dossier: { ...dossier, id },
    unapplied: unapplied.map(({ correction, why }) => ({
      correction: given.get(correction) ?? correction,
      why,
    })),
  };
}

import type { Dossier } from '../schema';
import { claimRules } from './claims';
import { entityRules } from './entities';
import { findingRules } from './findings';
import { headRules } from './head';
import { Misfit } from './misfit';
import type { Correction, Rules } from './schema';

/** A correction that found nothing to correct, and why, a clause. It stays in the log: a later build may have it again. */
export interface Unapplied {
  correction: Correction;
  why: string;
}

/**
 * Applies a log of corrections, in order, to a copy of the dossier. A correction finds its place by the words it hangs
 * on, also where a newer build draws a name or a clause otherwise; a name that is no longer found is made anew. Whatever
 * the log says, each evidence is verbatim.
 */
export function curate(
  built: Dossier,
  { corrections }: { corrections: readonly Correction[] },
): { dossier: Dossier; unapplied: Unapplied[] } {
  const dossier = structuredClone(built);
  const unapplied = corrections.flatMap((correction) => {
    try {
      apply(dossier, correction);
      return [];
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      return [{ correction, why: error.message }];
    }
  });
  return { dossier, unapplied };
}

function apply(dossier: Dossier, correction: Correction): void {
  // The table pairs each kind with its rule; TypeScript cannot follow that through a union.
  const rule = RULES[correction.kind] as (dossier: Dossier, correction: Correction) => void;
  rule(dossier, correction);
}

const RULES: Rules<Correction['kind']> = { ...headRules, ...entityRules, ...findingRules, ...claimRules };

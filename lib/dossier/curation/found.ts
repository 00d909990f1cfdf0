import type { Dossier } from '../schema';
import { makeAnew, type Told } from './anew';
import { findingsAt, seat } from './places';
import type { CorrectionOf } from './schema';

/** The findings that a correction is of; where a build has none there, the finding that it was is made anew. */
export function findingsOf<List extends Told>(
  dossier: Dossier,
  list: List,
  { source, span, which, was }: Pick<CorrectionOf<'keep'>, 'source' | 'span' | 'which' | 'was'>,
): Dossier[List][number][] {
  const evidence = seat(dossier, source, span);
  const findings = findingsAt(dossier, list, evidence, which);
  return findings.length > 0 ? findings : [makeAnew(dossier, list, { evidence, which, was })];
}

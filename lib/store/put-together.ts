import { assemble } from '../dossier/assemble';
import { check } from '../dossier/check';
import type { Correction } from '../dossier/curation/schema';
import { keepIds } from '../dossier/merge/keep-ids';
import { withoutSource } from '../dossier/merge/proofs';
import type { Parts } from '../dossier/pack/unite';
import type { Dossier } from '../dossier/schema';
import type { BaseRow } from './database';
import { Fault } from './fault';

/** A dossier as its parts give it, and why of its corrections some could not be applied. */
export interface Together {
  dossier: Dossier;
  whys: ReadonlyMap<Correction, string>;
}

/**
 * A dossier from its parts, one revision further, or as it came where nothing was done to it; null where nothing is left.
 * @param before as it was: its title and ids stay
 * @param title for a dossier that was not there yet
 * @throws Fault where what comes out is not sound
 */
export function putTogether(
  { base: row, findings, corrections }: Parts,
  before: Dossier | null,
  { id, title }: { id: string; title: string },
): Together | null {
  const base = row ? keptBase(row) : null;
  if (!base && findings.length === 0) return null;
  const isAsItCame = base === row?.base && findings.length === 0 && corrections.length === 0;
  if (base && isAsItCame) return { dossier: base, whys: new Map() };
  const { dossier, unapplied } = assemble({
    base,
    findings: findings.map(({ built }) => built),
    corrections: corrections.map(({ correction }) => correction),
    id,
    title: before?.title ?? title,
  });
  const kept = before ? keepIds(dossier, before) : dossier;
  if (check(kept).length > 0)
    throw new Fault('failed', 'The sources could not be put together. Nothing was changed. Try again.');
  const revision = Math.max(before?.revision ?? 0, row?.base.revision ?? 0) + 1;
  return {
    dossier: { ...kept, revision },
    whys: new Map(unapplied.map(({ correction, why }) => [correction, why])),
  };
}

/** The base as far as the reader kept its sources. */
export const keptBase = ({ base, without = [] }: Pick<BaseRow, 'base' | 'without'>): Dossier | null =>
  without.reduce<Dossier | null>((left, source) => left && withoutSource(left, source), base);

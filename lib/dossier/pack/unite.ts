import { same } from './same';
import type { Shelved } from './shelved';

/** What a dossier is put together from. */
export type Parts = Pick<Shelved, 'base' | 'findings' | 'corrections'>;

/**
 * The parts of one dossier from two machines, so that nothing of either is lost: the later base, every source once, every
 * correction once, in the order in which they were made. Of one source the later builder's findings stay.
 */
export function unite(mine: Shelved, theirs: Shelved): Parts {
  const findings = new Map(mine.findings.map((row) => [row.source, row]));
  for (const row of theirs.findings) {
    const held = findings.get(row.source);
    if (!held || held.builder < row.builder) findings.set(row.source, row);
  }
  const corrections = [...mine.corrections];
  for (const row of theirs.corrections)
    if (!corrections.some(({ correction }) => same(correction, row.correction))) corrections.push(row);
  return {
    base: later(baseOf(mine), baseOf(theirs)),
    findings: [...findings.values()].sort((a, b) => a.added - b.added),
    corrections: corrections.sort((a, b) => a.at - b.at),
  };
}

/** A dossier that nobody took further is its own base. */
function baseOf({ base, dossier, findings }: Shelved): Parts['base'] {
  return base ?? (findings.length === 0 ? { from: 'package', base: dossier } : null);
}

function later(mine: Parts['base'], theirs: Parts['base']): Parts['base'] {
  if (!mine || !theirs) return mine ?? theirs;
  return theirs.base.revision > mine.base.revision ? theirs : mine;
}

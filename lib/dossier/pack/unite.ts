import { idMaker } from '../ids';
import { carried } from '../merge/carry';
import { rekeyed } from '../merge/rekey';
import { same } from './same';
import type { Shelved, ShelvedFindings } from './shelved';

/** What a dossier is put together from. */
export type Parts = Pick<Shelved, 'base' | 'findings' | 'corrections'>;

/**
 * The parts of one dossier from two machines, so that nothing of either is lost: the later base, every source once, every
 * correction once, in the order in which they were made. Of one source the later builder's findings stay. Where two
 * articles have one id, those of `theirs` get another, in all that refers to them.
 */
export function unite(mine: Shelved, theirs: Shelved): Parts {
  const base = later(baseOf(mine), baseOf(theirs));
  const taken = base?.base.sources.map(({ id }) => id) ?? [];
  const own = withIds(mine, taken, []);
  const incoming = withIds(theirs, taken, own.findings);
  const findings = new Map(own.findings.map((row) => [row.source, row]));
  for (const row of incoming.findings) {
    const held = findings.get(row.source);
    if (!held || held.builder < row.builder) findings.set(row.source, row);
  }
  const corrections = [...own.corrections];
  for (const row of incoming.corrections)
    if (!corrections.some(({ correction }) => same(correction, row.correction))) corrections.push(row);
  return {
    base,
    findings: [...findings.values()].sort((a, b) => a.added - b.added),
    corrections: corrections.sort((a, b) => a.at - b.at),
  };
}

/** With each source under the id of its article among `others`, or under one that neither they nor `taken` have. */
function withIds(
  { findings, corrections }: Pick<Shelved, 'findings' | 'corrections'>,
  taken: readonly string[],
  others: readonly ShelvedFindings[],
): Pick<Shelved, 'findings' | 'corrections'> {
  const blocked = new Set([...taken, ...others.map(({ source }) => source)]);
  const nextId = idMaker([...blocked, ...findings.map(({ source }) => source)]);
  const idOf = ({ source }: ShelvedFindings) => (blocked.has(source) ? nextId(source) : source);
  const ids = new Map(findings.map((row) => [row.source, twinOf(row, others) ?? idOf(row)]));
  const sources = new Map([...ids].map(([source, id]) => [source, { id }]));
  return {
    findings: findings.map((row) => renamed(row, ids)),
    corrections: corrections.map((row) => ({
      ...row,
      correction: carried([row.correction], sources)[0] ?? row.correction,
    })),
  };
}

/** The id of the same article among others, first under its own. */
function twinOf(row: ShelvedFindings, others: readonly ShelvedFindings[]): string | undefined {
  const twins = others.filter(({ article }) => same(article, row.article)).map(({ source }) => source);
  return twins.find((source) => source === row.source) ?? twins[0];
}

function renamed(row: ShelvedFindings, ids: ReadonlyMap<string, string>): ShelvedFindings {
  const source = ids.get(row.source) ?? row.source;
  return source === row.source ? row : { ...row, source, built: rekeyed(row.built, ids) };
}

/** A dossier that nobody took further is its own base. */
function baseOf({ base, dossier, findings }: Shelved): Parts['base'] {
  return base ?? (findings.length === 0 ? { from: 'package', base: dossier } : null);
}

function later(mine: Parts['base'], theirs: Parts['base']): Parts['base'] {
  if (!mine || !theirs) return mine ?? theirs;
  return theirs.base.revision > mine.base.revision ? theirs : mine;
}

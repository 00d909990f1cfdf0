import { idMaker } from '../ids';
import type { Dossier, Evidence } from '../schema';

/** Parts whose source ids differ: of two articles of one publisher on one day, the later gets another id. */
export function withOwnSources(
  base: Dossier | null,
  findings: readonly Dossier[],
): { base: Dossier | null; findings: Dossier[] } {
  const nextId = idMaker();
  const own = (part: Dossier): Dossier => {
    const ids = new Map(part.sources.map(({ id }) => [id, nextId(id)]));
    return [...ids].every(([id, given]) => id === given) ? part : rekeyed(part, ids);
  };
  return { base: base && own(base), findings: findings.map(own) };
}

/** A copy in which each source has its new id, in all evidence too. Ids that `ids` lacks stay. */
export function rekeyed(dossier: Dossier, ids: ReadonlyMap<string, string>): Dossier {
  const copy = structuredClone(dossier);
  for (const source of copy.sources) source.id = ids.get(source.id) ?? source.id;
  for (const evidence of evidencesIn(copy)) evidence.source = ids.get(evidence.source) ?? evidence.source;
  return copy;
}

/** Every evidence of a dossier, wherever it lies. */
export function evidencesIn(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value) return [value as Evidence];
  return Object.values(value).flatMap(evidencesIn);
}

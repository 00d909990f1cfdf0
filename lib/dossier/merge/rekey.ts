import { idMaker } from '../ids';
import type { Dossier, Evidence } from '../schema';

/** The parts with source ids that differ: of two articles of one publisher on one day, the later gets another id. */
export function withOwnSources(parts: readonly Dossier[]): Dossier[] {
  const nextId = idMaker();
  return parts.map((part) => {
    const ids = new Map(part.sources.map(({ id }) => [id, nextId(id)]));
    return [...ids].every(([id, own]) => id === own) ? part : rekeyed(part, ids);
  });
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

import type { Correction } from '../curation/schema';

/**
 * Corrections with each source as it is now known; `curate` finds their words there by the quote.
 * @param sources the new source by the id of the old one; others stay
 */
export function carried(
  corrections: readonly Correction[],
  sources: ReadonlyMap<string, { id: string }>,
): Correction[] {
  if (sources.size === 0) return [...corrections];
  return corrections.map((correction) => resourced(structuredClone(correction), sources));
}

/** A source is named in the correction itself, and in the places that it refers to. */
function resourced<Part>(part: Part, sources: ReadonlyMap<string, { id: string }>): Part {
  if (typeof part !== 'object' || part === null) return part;
  for (const inner of Object.values(part)) resourced(inner, sources);
  if ('source' in part && typeof part.source === 'string')
    part.source = sources.get(part.source)?.id ?? part.source;
  return part;
}

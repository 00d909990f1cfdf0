import type { Evidence } from '../schema';

/** Adds the places that a list does not have yet. */
export function addEvidence(list: Evidence[], more: readonly Evidence[]): void {
  const has = new Set(list.map(placeOf));
  for (const evidence of more) if (!has.has(placeOf(evidence))) list.push(evidence);
}

const placeOf = ({ source, start, end }: Evidence): string => `${source} ${start} ${end}`;

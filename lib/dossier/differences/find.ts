import type { Dossier } from '../schema';
import { datesOf } from './dates';
import { numbersOf } from './numbers';
import { positionsOf } from './positions';
import { speakersOf } from './speakers';
import type { Difference, Telling } from './telling';

/**
 * What the sources of a dossier say differently: numbers, days, speakers, positions. A source that differs from itself does
 * not count. Found once for each dossier object: every card of the dossier asks.
 */
export function differencesOf(dossier: Dossier): Difference[] {
  const differences = known.get(dossier) ?? find(dossier);
  known.set(dossier, differences);
  return differences;
}

const known = new WeakMap<Dossier, Difference[]>();

function find(dossier: Dossier): Difference[] {
  if (dossier.sources.length < 2) return [];
  const dates = new Map(dossier.sources.map(({ id, published }) => [id, published ?? '9999']));
  const dateOf = ({ evidence }: Telling): string => dates.get(evidence.source) ?? '9999';
  return [...numbersOf(dossier), ...datesOf(dossier), ...speakersOf(dossier), ...positionsOf(dossier)].map(
    (difference) => ({
      ...difference,
      tellings: difference.tellings.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1)),
    }),
  );
}

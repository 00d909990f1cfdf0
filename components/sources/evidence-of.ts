import type { Overview } from '../../lib/card/overview';
import { type Place, placeOf } from './place';

/** The words of the sources that the dossier shows as facts. */
export function evidenceOf({
  parties,
  others,
  said,
  events,
  numbers,
  entries,
  relations,
  differing,
  status,
  next,
}: Overview): Place[] {
  const facts = [
    ...parties.flatMap(({ positions }) => positions),
    ...others,
    ...said,
    ...events,
    ...numbers.flatMap(({ figures }) => figures),
    ...relations,
    ...differing.flatMap(({ told }) => told),
    ...entries.map(({ role }) => role),
    status,
    next,
  ];
  return facts.flatMap((fact) => fact?.cites.map(placeOf) ?? []);
}

/** The shortest words shown as a fact that begin at `at` in a source; one character where none does. */
export function placeAt(overview: Overview, source: string, at: number): Place {
  const here = evidenceOf(overview).filter((place) => place.source === source && place.start === at);
  return here.toSorted((a, b) => a.end - b.end)[0] ?? { source, start: at, end: at + 1 };
}

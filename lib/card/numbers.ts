import { grouped } from '../dossier/grouped';
import type { Dossier } from '../dossier/schema';
import { fold } from '../text/fold';
import type { Citer } from './cites';
import type { EntityName, Quoted } from './content';

/** One thing that sources count, with each figure for it. */
export interface Counted {
  /** In the words of the source that counts it first: "troops". */
  counts: string;
  /** The oldest source first. */
  figures: Figure[];
}

/** A number in a source's words, and whom it is about. */
export interface Figure extends Quoted {
  about: EntityName[];
}

/** The numbers of a dossier by what they count, in the order of the dossier. */
export function countedIn(
  { numbers }: Dossier,
  { quoted }: Citer,
  name: (id: string) => EntityName,
): Counted[] {
  const byThing = grouped(numbers, ({ counts }) => fold(counts));
  return [...byThing.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const figures = same.map(({ text, evidence, about }) => ({
      ...quoted(text, evidence),
      about: about.map(name),
    }));
    return [{ counts: first.counts, figures: figures.toSorted(byDay) }];
  });
}

/** What nobody dated comes last. */
function byDay(a: Figure, b: Figure): number {
  const [one, other] = [a, b].map(({ cites }) => cites[0].published ?? '9999');
  return (one ?? '').localeCompare(other ?? '');
}

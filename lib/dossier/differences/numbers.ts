import { fold } from '../../text/fold';
import { grouped } from '../grouped';
import type { Dossier, Figure } from '../schema';
import { type Difference, differ, told } from './telling';

/** One count of one thing, where each source has one figure. */
export function numbersOf({ numbers }: Dossier): Difference[] {
  const byThing = [...grouped(numbers, ({ counts }) => fold(counts)).values()];
  return byThing.flatMap(clustersOf).flatMap((figures) => {
    const [first] = figures;
    if (!first || !differ(figures, (a, b) => a.to < b.from || b.to < a.from)) return [];
    const about = [...new Set(figures.flatMap((figure) => figure.about))];
    return [{ on: 'number' as const, subject: first.counts, about, tellings: figures.flatMap(told) }];
  });
}

/** What everything has; without an actor to tell of, two such counts are of two things. */
const ANYTHING = /^(?:people|persons|percent|years?|days?|times|men|women|dollars|euros|members|others)$/u;

/** Figures of one thing by whom they are about. */
function clustersOf(figures: Figure[]): Figure[][] {
  const clusters: Figure[][] = [];
  for (const figure of figures) {
    const home = clusters.find((cluster) => cluster.some((other) => isOfSame(figure, other)));
    if (home) home.push(figure);
    else clusters.push([figure]);
  }
  return clusters;
}

function isOfSame(a: Figure, b: Figure): boolean {
  if (a.about.length > 0 && b.about.length > 0) return a.about.some((id) => b.about.includes(id));
  return !ANYTHING.test(fold(a.counts));
}

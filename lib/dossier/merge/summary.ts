import type { Evidence, Source, Summary } from '../schema';

/**
 * One summary of several: the first question that says about what; parties and mediators in the order in which the sources
 * name them; where it stands as the newest dated source has it; what comes next as the newest says that looks ahead, of
 * an older source only where that day was not past when the newest was written.
 */
export function mergeSummaries(summaries: Summary[], sources: Source[]): Summary {
  const dates = new Map(sources.map(({ id, updated, published }) => [id, updated ?? published ?? '']));
  const dateOf = ({ evidence }: { evidence: Evidence[] }): string =>
    evidence.reduce((latest, { source }) => later(latest, dates.get(source) ?? ''), '');
  const newest = [...dates.values()].reduce(later, '');
  const parties = [...new Set(summaries.flatMap((summary) => summary.parties))];
  const ahead = summaries
    .flatMap((summary) => summary.next ?? [])
    .filter((next) => dateOf(next) === newest || (next.on !== null && next.on >= newest));
  const questions = summaries.flatMap(({ question }) => question || []);
  return {
    question: questions.find((question) => !UNSPECIFIC.test(question)) ?? questions[0] ?? '',
    parties,
    mediators: [...new Set(summaries.flatMap(({ mediators }) => mediators))].filter(
      (id) => !parties.includes(id),
    ),
    status: latest(
      summaries.flatMap(({ status }) => status ?? []),
      dateOf,
    ),
    next: latest(ahead, dateOf),
  };
}

/** Asks only between whom. */
const UNSPECIFIC = /^What is disputed /u;

const later = (a: string, b: string): string => (a > b ? a : b);

/** The one with the latest date; of several, the first. */
function latest<Item>(items: Item[], dateOf: (item: Item) => string): Item | null {
  return items.reduce<Item | null>(
    (best, item) => (best === null || dateOf(item) > dateOf(best) ? item : best),
    null,
  );
}

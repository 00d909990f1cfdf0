import type { Evidence, Source, Summary } from '../schema';

/**
 * One summary of several: the first question; parties and mediators in the order in which the sources name them; where it
 * stands and what comes next as the newest dated source has it, unless that day was past when a newer source was written.
 */
export function mergeSummaries(summaries: Summary[], sources: Source[]): Summary {
  const dates = new Map(sources.map(({ id, updated, published }) => [id, updated ?? published ?? '']));
  const dateOf = ({ evidence }: { evidence: Evidence[] }): string =>
    evidence.reduce((latest, { source }) => later(latest, dates.get(source) ?? ''), '');
  const newest = [...dates.values()].reduce(later, '');
  const parties = [...new Set(summaries.flatMap((summary) => summary.parties))];
  const next = latest(
    summaries.flatMap((summary) => summary.next ?? []),
    dateOf,
  );
  return {
    question: summaries.find(({ question }) => question !== '')?.question ?? '',
    parties,
    mediators: [...new Set(summaries.flatMap(({ mediators }) => mediators))].filter(
      (id) => !parties.includes(id),
    ),
    status: latest(
      summaries.flatMap(({ status }) => status ?? []),
      dateOf,
    ),
    next: next?.on && dateOf(next) < newest && next.on < newest ? null : next,
  };
}

const later = (a: string, b: string): string => (a > b ? a : b);

/** The one with the latest date; of several, the first. */
function latest<Item>(items: Item[], dateOf: (item: Item) => string): Item | null {
  return items.reduce<Item | null>(
    (best, item) => (best === null || dateOf(item) > dateOf(best) ? item : best),
    null,
  );
}

/** Words for what a dossier gains and loses. */
import type { Difference } from '../../lib/dossier/pack/differences';

export const LIST: Record<Difference['list'], string> = {
  sources: 'Sources',
  entities: 'Names',
  statements: 'Statements',
  events: 'Events',
  positions: 'Positions',
  numbers: 'Numbers',
  relations: 'Relations',
  summary: 'Summary',
};

/** "Names: 2 added, 1 removed; Events: 1 changed". */
export const changesInWords = (differences: readonly Difference[]): string =>
  differences.map(countsOf).join('; ');

function countsOf(difference: Difference): string {
  const counts = partsOf(difference).map(
    ({ words, things }) => `${things.length.toLocaleString('en-GB')} ${words}`,
  );
  return `${LIST[difference.list]}: ${counts.join(', ')}`;
}

/** What was added, changed and removed, without what is empty. */
export const partsOf = ({ added, changed, removed }: Difference) =>
  [
    { words: 'added', things: added },
    { words: 'changed', things: changed },
    { words: 'removed', things: removed },
  ].filter(({ things }) => things.length > 0);

import { expect, test } from 'vitest';
import { findEvents } from '../../../lib/dossier/events/find';
import { castIn, docOf } from './doc';

/** "from..to: title" for each event of a text published on 10 May 2023. */
const eventsIn = (text: string): string[] =>
  findEvents(docOf(text), castIn(text)).map(({ title, when }) => `${when.from}..${when.to}: ${title}`);

test.each([
  [
    'the day before “when” is that of both halves',
    'The row began in November 2021, when Chile seized two boats.',
    ['2021-11-01..2021-11-30: The row began in November 2021, when Chile seized two boats'],
  ],
  [
    '“when” after no day opens a clause of its own',
    'The row grew louder, when Chile seized two boats on Monday.',
    ['2023-05-08..2023-05-08: Chile seized two boats on Monday'],
  ],
  [
    'what is said to be ahead has its own day',
    'Rojas said the next round would begin on 3 June in Lima.',
    ['2023-06-03..2023-06-03: Rojas said the next round would begin on 3 June in Lima'],
  ],
  ['the day of a saying is no event’s', 'Rojas said on 3 May that Chile is a large country.', []],
  [
    'what somebody goes on to say is cut off',
    'Rojas said that Peru closed the port, and demanded an answer.',
    ['null..null: Peru closed the port'],
  ],
])('%s', (_, text, expected) => {
  expect(eventsIn(text)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { placeOf } from '../../../lib/text/quote';

/** The text with the place that was found in brackets. */
const found = (text: string, exact: string, prefix = '', suffix = ''): string => {
  const place = placeOf(text, { exact, prefix, suffix });
  return place
    ? `${text.slice(0, place.start)}[${text.slice(place.start, place.end)}]${text.slice(place.end)}`
    : text;
};

test.each([
  ['the words themselves', found('The dam stays shut.', 'dam'), 'The [dam] stays shut.'],
  ['words over a line’s end', found('The dam\nstays shut.', 'dam stays'), 'The [dam\nstays] shut.'],
  ['words with other white space', found('The dam stays.', ' dam \n stays '), 'The [dam stays].'],
  [
    'signs that mean something to a pattern',
    found('It cost $5 (or more).', '$5 (or'),
    'It cost [$5 (or] more).',
  ],
  ['of two, the one after the same words', found('A dam. The dam.', 'dam', 'The'), 'A dam. The [dam].'],
  [
    'of two, the one before the same words',
    found('dam one, dam two', 'dam', '', 'two'),
    'dam one, [dam] two',
  ],
  ['nothing, where the words are not there', found('The dam.', 'gate'), 'The dam.'],
  ['nothing, where there are no words', found('The dam.', ' '), 'The dam.'],
])('finds %s', (_, is, expected) => {
  expect(is).toBe(expected);
});

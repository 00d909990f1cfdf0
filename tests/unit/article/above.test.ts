import { expect, test } from 'vitest';
import { dayAbove } from '../../../lib/article/above';

const TITLE = 'Ferries wait as talks go on';
const PARAGRAPH =
  'The ferries between the two ports have waited for eleven days now, and nobody on either side of the water could say on Tuesday when they would sail again.';

test.each([
  'Published 14 March 2024',
  'First published: Thursday, March 14, 2024 at 18:05 GMT',
  'By Ana Rojas | 14 March 2024',
  'Harbour Post – 2024-03-14',
])('the day is read above the first paragraph: %s', (line) => {
  expect(dayAbove([TITLE, line, PARAGRAPH])).toBe('2024-03-14');
});

test.each([
  ['a title', ['14 March 2024', PARAGRAPH]],
  ['a line that speaks of a day', [TITLE, 'Nothing has moved since 14 March 2024', PARAGRAPH]],
  ['what was changed later', [TITLE, 'Updated 14 March 2024', PARAGRAPH]],
  ['what stands below', [TITLE, PARAGRAPH, '14 March 2024']],
  ['a text without a paragraph', [TITLE, '14 March 2024']],
])('no day is read in %s', (_, lines) => {
  expect(dayAbove(lines)).toBeNull();
});

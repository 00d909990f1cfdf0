/** Which mentions of a name are marked, in words: value, words, hint. */
export const OFTEN = [
  ['every', 'Every mention', ''],
  ['paragraph', 'The first in each paragraph', ''],
  ['page', 'The first on the page', 'the others are plain text'],
] as const;

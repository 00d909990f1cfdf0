import { expect, test } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { putBack } from '../../../lib/article/put-back';

const article: Article = {
  title: 'A report',
  publisher: 'Gazette',
  author: null,
  published: null,
  updated: null,
  url: null,
  lang: 'en',
  text: 'One.\nTwo.',
  omitted: [
    { at: 0, text: 'First', reason: 'label' },
    { at: 5, text: 'Between', reason: 'label' },
    { at: 7, text: 'Within', reason: 'label' },
    { at: 9, text: 'Last', reason: 'label' },
  ],
  notices: [],
};

test.each([
  [0, 'First\nOne.\nTwo.', [11, 13, 15]],
  [1, 'One.\nBetween\nTwo.', [0, 15, 17]],
  [2, 'One.\nTwo.\nWithin', [0, 5, 16]],
  [3, 'One.\nTwo.\nLast', [0, 5, 7]],
])(
  'line %i is put back as a paragraph of its own, and the others stay where they stood',
  (index, text, places) => {
    const { text: whole, omitted } = putBack(article, index);
    expect(whole).toBe(text);
    expect(omitted.map(({ at }) => at)).toEqual(places);
  },
);

test('a line that is not there changes nothing', () => {
  expect(putBack(article, 9)).toBe(article);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameWords, Wording } from '../../../../lib/dossier/merge/words';

const word = fc.constantFrom(
  'the',
  'river',
  'government',
  'said',
  'water',
  'agreement',
  'farmers',
  'a',
  'dam',
);
/** A text, and one that has nearly its words. */
const near = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 24 }), fc.array(fc.nat(23), { maxLength: 2 }), word)
  .map(([words, changed, other]) => [
    words.join(' '),
    words.map((each, i) => (changed.includes(i) ? other : each)).join(', '),
  ]);

test('every text of the same words is found among those added, and no other', () => {
  fc.assert(
    fc.property(fc.array(near, { maxLength: 12 }), (pairs) => {
      const texts = pairs.flat();
      const wording = new Wording<string>();
      for (const text of texts) wording.add('', text, text);
      for (const text of texts)
        expect(new Set(wording.find('', text))).toEqual(
          new Set(texts.filter((other) => sameWords(text, other))),
        );
    }),
  );
});

test.each([
  ['We did not get to an agreement today.', 'we did not get to an agreement, today', true],
  ['We did not get to an agreement today', 'We did get to an agreement today', false],
  ['Yes', 'yes!', true],
  ['Yes', 'No', false],
])('“%s” and “%s” are the same words: %s', (one, other, same) => {
  expect(sameWords(one, other)).toBe(same);
});

import { expect, test } from 'vitest';
import { hashOf } from '../../../lib/text/hash';
import { decode } from '../../../lib/text/tagger/decode';
import { Features } from '../../../lib/text/tagger/features';
import { writeModel } from '../../../lib/text/tagger/file';
import { type Example, type Training, train } from '../../../tools/train/perceptron';

const SETTINGS: Training = {
  labels: ['O', 'B-X', 'I-X'],
  bits: 12,
  contexts: 1,
  epochs: 4,
  margin: 2,
  minCount: 1,
  keep: null,
  scale: 0.25,
  seed: 7,
};

/** A word and its neighbor before; words in brackets are a span: "we met [Ole Hansen]". */
function example(marked: string): Example {
  const features = new Features();
  const gold: number[] = [];
  let open = false;
  let before = '';
  for (const token of marked.split(' ')) {
    const word = token.replace(/[[\]]/gu, '');
    features.add(0, hashOf(word));
    features.add(1, hashOf(before));
    features.close();
    gold.push(token.startsWith('[') ? 1 : open ? 2 : 0);
    open = (open || token.startsWith('[')) && !token.endsWith(']');
    before = word;
  }
  return { features, gold: Uint8Array.from(gold) };
}

const EXAMPLES = [
  'we met [Ole Hansen] there',
  'then [Ole] left',
  'she met [Ada Berg] twice',
  'the town sleeps',
  'we met again',
].map(example);

test('a training run learns its examples', () => {
  const model = train(EXAMPLES, SETTINGS);
  for (const { features, gold } of EXAMPLES) expect(decode(model, features).labels).toEqual(gold);
});

test('the same examples, settings and seed give the same bytes', () => {
  const again = EXAMPLES.map(({ features, gold }) => ({ features: features.packed(), gold }));
  expect(writeModel(train(again, SETTINGS))).toEqual(writeModel(train(EXAMPLES, SETTINGS)));
});

test('a small model keeps its heaviest rows, and no row that is seen too seldom', () => {
  const rows = (settings: Partial<Training>) => {
    const { weights } = train(EXAMPLES, { ...SETTINGS, ...settings });
    return weights.filter((_, at) => at % 3 === 0 && weights.subarray(at, at + 3).some((w) => w !== 0))
      .length;
  };
  expect(rows({ keep: 5 })).toBe(5);
  expect(rows({ minCount: 3 })).toBeLessThan(5);
});

import { expect, test } from 'vitest';
import { hashOf } from '../../../lib/text/hash';
import { decode } from '../../../lib/text/tagger/decode';
import { Features } from '../../../lib/text/tagger/features';
import { writeModel } from '../../../lib/text/tagger/file';
import { condense } from '../../../tools/train/condense';
import { trainField } from '../../../tools/train/crf';
import type { Example } from '../../../tools/train/perceptron';

const LABELS = ['O', 'B-X', 'I-X'];

/** "Anna/1 Berg/2 sees/0" as an example. */
function exampleOf(line: string): Example {
  const pairs = line.split(' ').map((word) => word.split('/'));
  return {
    features: featuresOf(pairs.map(([word = '']) => word)),
    gold: Uint8Array.from(pairs, ([, label]) => Number(label)),
  };
}

function featuresOf(words: string[]): Features {
  const features = new Features();
  for (const word of words) {
    features.add(0, hashOf(word));
    features.add(1, hashOf(word[0] ?? ''));
    features.close();
  }
  return features.packed();
}

/** Trains on three sentences, each seen three times an epoch. */
function trained(minCount = 1) {
  const lines = ['Anna/1 Berg/2 sees/0 Lund/1', 'they/0 saw/0 Anna/1 today/0', 'Lund/1 saw/0 Anna/1 Berg/2'];
  const examples = [...lines, ...lines, ...lines].map(exampleOf);
  const { bits, restored } = condense(examples, 16, minCount);
  return restored(
    trainField(examples, {
      labels: LABELS,
      bits,
      contexts: 1,
      epochs: 20,
      refining: 10,
      keep: 50,
      rate: 0.2,
      seed: 1,
    }),
  );
}

function read(words: string): string {
  return [...decode(trained(), featuresOf(words.split(' '))).labels].map((label) => LABELS[label]).join(' ');
}

test('a field learns labels, and which follows which', () => {
  expect(read('they saw Anna Berg today')).toBe('O O B-X I-X O');
});

test('the same examples give the same bytes', () => {
  expect(writeModel(trained())).toEqual(writeModel(trained()));
});

test('a feature seen too seldom gets no weight', () => {
  const weightOf = (word: string, minCount: number) => {
    const { bits, weights } = trained(minCount);
    const row = (featuresOf([word]).hashes[0] ?? 0) >>> (32 - bits);
    return weights.subarray(row * LABELS.length, (row + 1) * LABELS.length).some((weight) => weight !== 0);
  };
  expect([weightOf('today', 3), weightOf('today', 4), weightOf('Anna', 4)]).toEqual([true, false, true]);
});

import { describe, expect, test } from 'vitest';
import { hashOf } from '../../../lib/text/hash';
import { decode } from '../../../lib/text/tagger/decode';
import { Features } from '../../../lib/text/tagger/features';
import { openModel, writeModel } from '../../../lib/text/tagger/file';
import { FORBIDDEN, heldIn, type Model, transitionRow } from '../../../lib/text/tagger/model';
import { addScores, rowsOf } from '../../../lib/text/tagger/rows';

const LABELS = ['O', 'B-X', 'I-X'];
const BITS = 10;

/** A model that gives words weights, and the step from `B-X` to `I-X` one of its own in each context. */
function modelOf(words: Record<string, number[]>, onward = [0]): Model {
  const weights = new Int8Array(2 ** BITS * LABELS.length);
  for (const [word, row] of Object.entries(words)) {
    weights.set(row, ((featuresOf([word]).hashes[0] ?? 0) >>> (32 - BITS)) * LABELS.length);
  }
  const transitions = new Int32Array(onward.length * 4 * 3);
  onward.forEach((weight, context) => {
    for (const from of [0, 3]) transitions[transitionRow(3, context, from) + 2] = FORBIDDEN;
    transitions[transitionRow(3, context, 1) + 2] = weight;
  });
  return { labels: LABELS, bits: BITS, scale: 0.5, weights, contexts: onward.length, transitions };
}

function featuresOf(words: string[], contexts: number[] = []): Features {
  const features = new Features();
  words.forEach((word, i) => {
    features.add(0, hashOf(word));
    features.close(contexts[i]);
  });
  return features;
}

function read(model: Model, words: string, contexts?: number[]): string {
  return [...decode(model, featuresOf(words.split(' '), contexts)).labels].map((l) => LABELS[l]).join(' ');
}

describe('the tagger', () => {
  const model = modelOf({ Anna: [0, 9, 0], Berg: [0, 3, 5], sees: [9, 0, 0] });

  test('weighs each word, and what follows what', () => {
    expect(read(model, 'Anna Berg sees')).toBe('B-X I-X O');
  });

  test('goes on with a span only where one has begun', () => {
    expect(read(model, 'sees Berg')).toBe('O B-X');
  });

  test('weighs steps by the context of the position they lead to', () => {
    const cautious = modelOf({ Anna: [0, 9, 0], Berg: [0, 3, 5] }, [0, -20]);
    expect(read(cautious, 'Anna Berg', [0, 0])).toBe('B-X I-X');
    expect(read(cautious, 'Anna Berg', [0, 1])).toBe('B-X B-X');
  });

  test('says how much better each label is than any other, in the units it was trained in', () => {
    const { margins } = decode(model, featuresOf(['sees', 'Berg']));
    expect([...margins]).toEqual([3.5, 1.5]);
  });

  test('reads an empty sequence', () => {
    expect(decode(model, new Features())).toEqual({ labels: new Uint8Array(), margins: new Float32Array() });
  });

  test('takes a sequence of any length, and the next in the same memory', () => {
    const features = new Features();
    for (let i = 0; i < 5_000; i += 1) {
      features.add(0, hashOf('Anna'));
      features.add(1, i);
      features.close();
    }
    expect(decode(model, features).labels).toHaveLength(5_000);
    features.clear();
    expect(decode(model, features).labels).toHaveLength(0);
  });
});

describe('the rows of weights', () => {
  test('add up more features than two bytes have room for', () => {
    const model = modelOf({ Anna: [127, -128, 1], Berg: [-128, 127, 1] });
    const features = new Features();
    for (let i = 0; i < 1_000; i += 1) features.add(0, hashOf(i < 700 ? 'Anna' : 'Berg'));
    features.close();
    const scores = new Int32Array(3);
    addScores(rowsOf(model), features, [scores]);
    expect([...scores]).toEqual([700 * 127 - 300 * 128, -700 * 128 + 300 * 127, 1_000]);
  });

  test('of two models give each its own sums, from one look', () => {
    const first = modelOf({ Anna: [1, 2, 3], Berg: [4, 5, 6] });
    const second = modelOf({ Berg: [-7, 8, -9], sees: [1, 1, 1] });
    const sums = [new Int32Array(9), new Int32Array(9)];
    addScores(rowsOf(first, second), featuresOf(['Anna', 'Berg', 'sees']), sums);
    expect(sums.map((scores) => [...scores])).toEqual([
      [1, 2, 3, 4, 5, 6, 0, 0, 0],
      [0, 0, 0, -7, 8, -9, 1, 1, 1],
    ]);
  });

  test('are added from any position on', () => {
    const scores = new Int32Array(9).fill(5);
    addScores(rowsOf(modelOf({ Anna: [1, 2, 3] })), featuresOf(['Anna']), [scores], 1);
    expect([...scores]).toEqual([5, 5, 5, 6, 7, 8, 5, 5, 5]);
  });

  test('are the same for features that are answered as for those added one by one', () => {
    const [added, answered] = [new Features(), new Features()];
    added.add(3, -1);
    added.add(4, 77);
    answered.answers[3] = -1;
    answered.answers[4] = 77;
    answered.take(3, 5);
    added.close();
    answered.close();
    expect(answered.hashes.slice(0, 2)).toEqual(added.hashes.slice(0, 2));
  });
});

describe('the file of a model', () => {
  const model = modelOf({ Anna: [-3, 9, 0], Berg: [0, 3, 127] }, [4, -2]);
  const file = writeModel(model);

  test('gives the model back, without the rows that hold nothing', () => {
    const opened = openModel(file.buffer);
    expect(opened).toMatchObject({ labels: LABELS, bits: BITS, scale: 0.5, contexts: 2 });
    expect(opened.transitions).toEqual(model.transitions);
    expect(opened.weights).toHaveLength(2 * LABELS.length);
    expect(opened.held).toEqual(heldIn(model));
    expect(writeModel(opened)).toEqual(file);
  });

  test('keeps the few full rows of a wide model together', () => {
    const wide = { ...model, bits: 20, weights: new Int8Array(2 ** 20 * LABELS.length) };
    for (const [word, label] of Object.entries({ Anna: 1, Berg: 2 })) {
      wide.weights[((featuresOf([word]).hashes[0] ?? 0) >>> 12) * LABELS.length + label] = 9;
    }
    const opened = openModel(writeModel(wide).buffer);
    expect(rowsOf(opened).packed.length).toBeLessThan(100);
    expect(read(opened, 'Anna Berg sees')).toBe(read(wide, 'Anna Berg sees'));
    expect(read(opened, 'Anna Berg sees')).toBe('B-X I-X O');
  });

  test.each<[string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>, RegExp]>([
    ['another file', () => new TextEncoder().encode('{"format": "json"}'), /not a model/u],
    ['another version', (bytes) => bytes.with(4, 9), /version 9/u],
    ['a part of one', (bytes) => bytes.slice(0, -40), /not whole/u],
    ['nothing', () => new Uint8Array(), /not a model/u],
  ])('is refused with a sentence: %s', (_, spoil, sentence) => {
    expect(() => openModel(spoil(file).buffer)).toThrow(sentence);
  });
});

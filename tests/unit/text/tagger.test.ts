import { describe, expect, test } from 'vitest';
import { decode } from '../../../lib/text/tagger/decode';
import { Features, hashOf } from '../../../lib/text/tagger/features';
import { openModel, writeModel } from '../../../lib/text/tagger/file';
import { FORBIDDEN, type Model, transitionRow } from '../../../lib/text/tagger/model';

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

describe('the file of a model', () => {
  const model = modelOf({ Anna: [-3, 9, 0], Berg: [0, 3, 127] }, [4, -2]);
  const file = writeModel(model);

  test('gives the model back', () => {
    expect(openModel(file.buffer)).toEqual(model);
  });

  test('keeps the few full rows of a wide model in a table', () => {
    const wide = { ...model, bits: 20, weights: new Int8Array(2 ** 20 * LABELS.length) };
    for (const [word, label] of Object.entries({ Anna: 1, Berg: 2 })) {
      wide.weights[((featuresOf([word]).hashes[0] ?? 0) >>> 12) * LABELS.length + label] = 9;
    }
    const opened = openModel(writeModel(wide).buffer);
    expect(opened.weights.length).toBeLessThan(100);
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

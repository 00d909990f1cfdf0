import { decodeScores } from '../../lib/text/tagger/decode';
import type { Features } from '../../lib/text/tagger/features';
import { FORBIDDEN, type Model, mayFollow, transitionRow } from '../../lib/text/tagger/model';
import { shuffler } from './random';

/** A labelled sequence: `gold` has an index into the labels for each position. */
export interface Example {
  features: Features;
  gold: Uint8Array;
}

export interface Training {
  labels: readonly string[];
  bits: number;
  contexts: number;
  epochs: number;
  /** What a wrong label is favored by while training, so that the right one must win clearly. */
  margin: number;
  /** A feature seen less often gets no weight. */
  minCount: number;
  /** How many rows of weights are kept, the heaviest; all if null. */
  keep: number | null;
  /** What one step of the quantized weights is worth. */
  scale: number;
  seed: number;
}

/**
 * An averaged structured perceptron (Collins 2002) with a cost for each wrong label. Whole numbers throughout, and a
 * seeded order: the same examples and settings give the same model, bit for bit.
 */
export function train(examples: readonly Example[], settings: Training): Model {
  const { labels, bits, contexts, epochs, seed } = settings;
  const width = labels.length;
  const learner: Learner = {
    ...settings,
    weights: new Int32Array(2 ** bits * width),
    transitions: startingTransitions(labels, contexts),
    // The sum over time, as what is to be taken off the last value times the time gone by.
    owedWeights: new Float64Array(2 ** bits * width),
    owedTransitions: new Float64Array(contexts * (width + 1) * width),
    rare: rareRows(examples, settings),
    time: 1,
  };
  const shuffled = shuffler(seed);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const i of shuffled(order)) {
      const example = examples[i];
      if (example) learn(learner, example);
      learner.time += 1;
    }
  }
  return quantized(learner);
}

interface Learner extends Training {
  weights: Int32Array;
  transitions: Int32Array;
  owedWeights: Float64Array;
  owedTransitions: Float64Array;
  rare: Uint8Array;
  time: number;
}

function startingTransitions(labels: readonly string[], contexts: number): Int32Array {
  const transitions = new Int32Array(contexts * (labels.length + 1) * labels.length);
  for (let context = 0; context < contexts; context += 1) {
    [...labels, null].forEach((from, i) => {
      labels.forEach((to, label) => {
        const at = transitionRow(labels.length, context, i) + label;
        transitions[at] = mayFollow(from, to) ? 0 : FORBIDDEN;
      });
    });
  }
  return transitions;
}

function rareRows(examples: readonly Example[], { bits, minCount }: Training): Uint8Array {
  const rare = new Uint8Array(2 ** bits);
  if (minCount <= 1) return rare;
  const counts = new Uint32Array(2 ** bits);
  for (const { features } of examples) {
    for (const hash of features.hashes.subarray(0, features.ends[features.length - 1])) {
      const row = hash >>> (32 - bits);
      counts[row] = (counts[row] ?? 0) + 1;
    }
  }
  counts.forEach((count, row) => {
    if (count < minCount) rare[row] = 1;
  });
  return rare;
}

function learn(learner: Learner, { features, gold }: Example): void {
  const { labels, margin, transitions, weights, bits } = learner;
  const width = labels.length;
  const scores = sums(learner, features);
  for (let i = 0; i < features.length; i += 1) {
    for (let label = 0; label < width; label += 1) {
      if (label !== gold[i]) scores[i * width + label] = (scores[i * width + label] ?? 0) + margin;
    }
  }
  const model = { labels, transitions, bits, scale: 1, contexts: 1, weights: NOTHING };
  const { labels: guess } = decodeScores(model, scores, features.contexts);
  for (let i = 0, from = 0; i < features.length; i += 1) {
    const to = features.ends[i] ?? 0;
    const [right, wrong] = [gold[i] ?? 0, guess[i] ?? 0];
    if (right !== wrong) {
      for (let f = from; f < to; f += 1) {
        const row = (features.hashes[f] ?? 0) >>> (32 - bits);
        if (learner.rare[row]) continue;
        move(weights, learner.owedWeights, row * width + right, 1, learner.time);
        move(weights, learner.owedWeights, row * width + wrong, -1, learner.time);
      }
    }
    from = to;
    const context = features.contexts[i] ?? 0;
    const stepTo = (path: Uint8Array, label: number) =>
      transitionRow(width, context, i === 0 ? width : (path[i - 1] ?? 0)) + label;
    const [rightStep, wrongStep] = [stepTo(gold, right), stepTo(guess, wrong)];
    if (rightStep === wrongStep) continue;
    move(transitions, learner.owedTransitions, rightStep, 1, learner.time);
    move(transitions, learner.owedTransitions, wrongStep, -1, learner.time);
  }
}

const NOTHING = new Int8Array(0);

function sums({ labels, weights, bits }: Learner, { hashes, ends, length }: Features): Int32Array {
  const width = labels.length;
  const scores = new Int32Array(length * width);
  for (let i = 0, from = 0; i < length; i += 1) {
    for (const to = ends[i] ?? 0; from < to; from += 1) {
      const at = ((hashes[from] ?? 0) >>> (32 - bits)) * width;
      for (let label = 0; label < width; label += 1) {
        scores[i * width + label] = (scores[i * width + label] ?? 0) + (weights[at + label] ?? 0);
      }
    }
  }
  return scores;
}

function move(values: Int32Array, owed: Float64Array, at: number, by: number, time: number): void {
  values[at] = (values[at] ?? 0) + by;
  owed[at] = (owed[at] ?? 0) + by * time;
}

/** The mean of all weights over time, in whole steps of `scale`; of the rows only the heaviest. */
function quantized(learner: Learner): Model {
  const { labels, bits, contexts, scale, keep, time } = learner;
  const width = labels.length;
  const mean = (values: Int32Array, owed: Float64Array, at: number) =>
    (values[at] ?? 0) - (owed[at] ?? 0) / time;
  const weights = new Int8Array(learner.weights.length);
  const heaviest = keep === null ? null : heaviestRows(learner, keep);
  for (let at = 0; at < weights.length; at += 1) {
    if (heaviest && !heaviest[Math.floor(at / width)]) continue;
    const steps = Math.round(mean(learner.weights, learner.owedWeights, at) / scale);
    weights[at] = Math.max(-127, Math.min(127, steps));
  }
  const transitions = learner.transitions.map((value, at) =>
    value <= FORBIDDEN / 2
      ? FORBIDDEN
      : Math.round(mean(learner.transitions, learner.owedTransitions, at) / scale),
  );
  return { labels, bits, scale, weights, contexts, transitions };
}

function heaviestRows({ weights, owedWeights, labels, time }: Learner, keep: number): Uint8Array {
  const width = labels.length;
  const weight = new Float64Array(weights.length / width);
  for (let at = 0; at < weights.length; at += 1) {
    const row = Math.floor(at / width);
    weight[row] = Math.max(weight[row] ?? 0, Math.abs((weights[at] ?? 0) - (owedWeights[at] ?? 0) / time));
  }
  const order = Uint32Array.from(weight, (_, row) => row).sort(
    (a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b,
  );
  const kept = new Uint8Array(weight.length);
  for (const row of order.subarray(0, keep)) if ((weight[row] ?? 0) > 0) kept[row] = 1;
  return kept;
}

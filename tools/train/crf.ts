import type { Features } from '../../lib/text/tagger/features';
import { FORBIDDEN, type Model, mayFollow, transitionRow } from '../../lib/text/tagger/model';
import type { Example } from './perceptron';
import { shuffler } from './random';

export interface FieldTraining {
  labels: readonly string[];
  bits: number;
  contexts: number;
  /** Rounds with all features, then rounds with the heaviest alone. */
  epochs: number;
  refining: number;
  /** How many rows of weights are kept. */
  keep: number;
  /** The first step's length. */
  rate: number;
  seed: number;
}

/**
 * A conditional random field (Lafferty and others 2001) trained by steps on single sequences whose length falls with what
 * each weight has moved (AdaGrad, Duchi and others 2011). Labels that annotators disagree on cost it less than they cost
 * a perceptron. The same examples and settings give the same model. The examples are used up.
 */
export function trainField(examples: readonly Example[], settings: FieldTraining): Model {
  const { labels, bits, contexts, epochs, refining, keep, seed } = settings;
  const width = labels.length;
  const field: Field = {
    ...settings,
    width,
    weights: new Float32Array(2 ** bits * width),
    moved: new Float32Array(2 ** bits * width),
    steps: new Float64Array(contexts * (width + 1) * width),
    stepsMoved: new Float64Array(contexts * (width + 1) * width),
    allowed: allowedSteps(labels, contexts),
  };
  const shuffled = shuffler(seed);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs + refining; epoch += 1) {
    if (epoch === epochs) {
      keepHeaviest(field, examples, keep);
      field.moved.fill(0);
    }
    for (const i of shuffled(order)) {
      const example = examples[i];
      if (example) learn(field, example);
    }
  }
  return quantized(field);
}

interface Field extends FieldTraining {
  width: number;
  weights: Float32Array;
  /** The sum of the squares of all steps so far. */
  moved: Float32Array;
  steps: Float64Array;
  stepsMoved: Float64Array;
  allowed: Uint8Array;
}

function allowedSteps(labels: readonly string[], contexts: number): Uint8Array {
  const allowed = new Uint8Array(contexts * (labels.length + 1) * labels.length);
  for (let context = 0; context < contexts; context += 1) {
    [...labels, null].forEach((from, i) => {
      labels.forEach((to, label) => {
        allowed[transitionRow(labels.length, context, i) + label] = mayFollow(from, to) ? 1 : 0;
      });
    });
  }
  return allowed;
}

/** A label less unlikely than this is left alone: nearly all are, and the time goes to those in question. */
const NEGLIGIBLE = 0.01;

function learn(field: Field, { features, gold }: Example): void {
  const { width, steps, allowed } = field;
  const { length, contexts } = features;
  const odds = oddsOf(field, features);
  const stepOdds = Float64Array.from(steps, (step, at) => (allowed[at] ? Math.exp(step) : 0));
  const { before, after, sums } = passes(width, odds, stepOdds, contexts);
  for (let i = 0; i < length; i += 1) {
    const row = i * width;
    const context = contexts[i] ?? 0;
    for (let from = 0; from <= width; from += 1) {
      if ((i === 0) !== (from === width)) continue;
      const at = transitionRow(width, context, from);
      const left = i === 0 ? 1 : (before[row - width + from] ?? 0);
      const isGold = i === 0 || gold[i - 1] === from;
      for (let to = 0; to < width; to += 1) {
        if (!allowed[at + to]) continue;
        const chance =
          (left * (stepOdds[at + to] ?? 0) * (odds[row + to] ?? 0) * (after[row + to] ?? 0)) / (sums[i] ?? 1);
        const slope = (isGold && gold[i] === to ? 1 : 0) - chance;
        if (Math.abs(slope) > NEGLIGIBLE) move(steps, field.stepsMoved, at + to, slope, field.rate);
      }
    }
  }
  const { hashes, ends } = features;
  const shift = 32 - field.bits;
  for (let i = 0; i < length; i += 1) {
    for (let label = 0; label < width; label += 1) {
      const chance = (before[i * width + label] ?? 0) * (after[i * width + label] ?? 0);
      const slope = (gold[i] === label ? 1 : 0) - chance;
      if (Math.abs(slope) <= NEGLIGIBLE) continue;
      for (let f = ends[i - 1] ?? 0; f < (ends[i] ?? 0); f += 1) {
        const at = ((hashes[f] ?? 0) >>> shift) * width + label;
        move(field.weights, field.moved, at, slope, field.rate);
      }
    }
  }
}

function move(
  values: Float32Array | Float64Array,
  moved: Float32Array | Float64Array,
  at: number,
  slope: number,
  rate: number,
): void {
  const sum = (moved[at] ?? 0) + slope * slope;
  moved[at] = sum;
  values[at] = (values[at] ?? 0) + (rate * slope) / Math.sqrt(sum + 1);
}

/** How much each label is favored at each position by its features, the most favored 1. */
function oddsOf({ width, weights, bits }: Field, { hashes, ends, length }: Features): Float64Array {
  const scores = new Float64Array(length * width);
  const shift = 32 - bits;
  for (let i = 0, f = 0; i < length; i += 1) {
    const row = i * width;
    for (const to = ends[i] ?? 0; f < to; f += 1) {
      const at = ((hashes[f] ?? 0) >>> shift) * width;
      for (let label = 0; label < width; label += 1) {
        scores[row + label] = (scores[row + label] ?? 0) + (weights[at + label] ?? 0);
      }
    }
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < width; label += 1) top = Math.max(top, scores[row + label] ?? 0);
    for (let label = 0; label < width; label += 1) {
      scores[row + label] = Math.exp((scores[row + label] ?? 0) - top);
    }
  }
  return scores;
}

/** Forwards and backwards, scaled at each position so that `before` sums to 1 and `before × after` is a chance. */
function passes(width: number, odds: Float64Array, stepOdds: Float64Array, contexts: Uint8Array) {
  const length = odds.length / width;
  const before = new Float64Array(odds.length);
  const after = new Float64Array(odds.length).fill(1);
  const sums = new Float64Array(length);
  for (let i = 0; i < length; i += 1) {
    const row = i * width;
    const context = contexts[i] ?? 0;
    let sum = 0;
    for (let to = 0; to < width; to += 1) {
      let way = 0;
      if (i === 0) way = stepOdds[transitionRow(width, context, width) + to] ?? 0;
      for (let from = 0; i > 0 && from < width; from += 1) {
        way += (before[row - width + from] ?? 0) * (stepOdds[transitionRow(width, context, from) + to] ?? 0);
      }
      way *= odds[row + to] ?? 0;
      before[row + to] = way;
      sum += way;
    }
    sums[i] = sum;
    for (let to = 0; to < width; to += 1) before[row + to] = (before[row + to] ?? 0) / sum;
  }
  for (let i = length - 2; i >= 0; i -= 1) {
    const next = (i + 1) * width;
    const context = contexts[i + 1] ?? 0;
    for (let from = 0; from < width; from += 1) {
      const at = transitionRow(width, context, from);
      let way = 0;
      for (let to = 0; to < width; to += 1) {
        way += (stepOdds[at + to] ?? 0) * (odds[next + to] ?? 0) * (after[next + to] ?? 0);
      }
      after[i * width + from] = way / (sums[i + 1] ?? 1);
    }
  }
  return { before, after, sums };
}

/** Leaves the rows with the largest weights, and takes the others out of the examples. */
function keepHeaviest({ weights, width, bits }: Field, examples: readonly Example[], keep: number): void {
  const heaviest = new Float32Array(2 ** bits);
  for (let at = 0; at < weights.length; at += 1) {
    const row = Math.floor(at / width);
    heaviest[row] = Math.max(heaviest[row] ?? 0, Math.abs(weights[at] ?? 0));
  }
  const order = Uint32Array.from(heaviest.keys()).sort(
    (a, b) => (heaviest[b] ?? 0) - (heaviest[a] ?? 0) || a - b,
  );
  for (const row of order.subarray(keep)) weights.fill(0, row * width, (row + 1) * width);
  const kept = new Uint8Array(2 ** bits);
  for (const row of order.subarray(0, keep)) kept[row] = 1;
  for (const { features } of examples) features.keepOnly((hash) => kept[hash >>> (32 - bits)] === 1);
}

/** What one step of a weight is worth. */
const SCALE = 1 / 32;

function quantized({ labels, bits, contexts, weights, steps, allowed }: Field): Model {
  const inSteps = (value: number) => Math.round(value / SCALE);
  return {
    labels,
    bits,
    scale: SCALE,
    contexts,
    weights: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, inSteps(weight)))),
    transitions: Int32Array.from(steps, (step, at) => (allowed[at] ? inSteps(step) : FORBIDDEN)),
  };
}

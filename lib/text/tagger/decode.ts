import type { Features } from './features';
import { FORBIDDEN, type Model, slotOf, transitionRow } from './model';

/** The best labels of a sequence, as indexes into the model's. */
export interface Decoded {
  labels: Uint8Array;
  /**
   * How sure each label is: the score of the best sequence, less that of the best one with another label here. Never
   * below 0, in the units the trainer's cost margin is in.
   */
  margins: Float32Array;
}

/** Reads a sequence with a model. */
export function decode(model: Model, features: Features): Decoded {
  return decodeScores(model, scoresOf(model, features), features.contexts);
}

/** What its features say for each label of each position, without the steps between: a row a position. */
export function scoresOf({ labels, bits, weights, table }: Model, features: Features): Int32Array {
  const width = labels.length;
  const scores = new Int32Array(features.length * width);
  const { hashes, ends, length } = features;
  const shift = 32 - bits;
  for (let i = 0, from = 0; i < length; i += 1) {
    const to = ends[i] ?? 0;
    const row = i * width;
    for (; from < to; from += 1) {
      const place = (hashes[from] ?? 0) >>> shift;
      const at = (table ? slotOf(table, place) : place) * width;
      if (at < 0) continue;
      for (let label = 0; label < width; label += 1) {
        scores[row + label] = (scores[row + label] ?? 0) + (weights[at + label] ?? 0);
      }
    }
  }
  return scores;
}

/** The best labels for scores that the caller may have changed after `scoresOf`. */
export function decodeScores(model: Model, scores: Int32Array, contexts: Uint8Array): Decoded {
  const width = model.labels.length;
  const length = scores.length / width;
  const before = forwards(model, scores, contexts, length);
  const after = backwards(model, scores, contexts, length);
  const labels = new Uint8Array(length);
  const margins = new Float32Array(length);
  for (let i = 0; i < length; i += 1) {
    let best = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < width; label += 1) {
      const total = (before[i * width + label] ?? 0) + (after[i * width + label] ?? 0);
      if (total > best) {
        second = best;
        best = total;
        labels[i] = label;
      } else if (total > second) second = total;
    }
    margins[i] = (best - second) * model.scale;
  }
  return { labels: settle(model, before, contexts, labels), margins };
}

/** The score of the best beginning that ends in each label of each position. */
function forwards(model: Model, scores: Int32Array, contexts: Uint8Array, length: number): Int32Array {
  const { transitions } = model;
  const width = model.labels.length;
  const best = new Int32Array(length * width);
  for (let i = 0; i < length; i += 1) {
    const context = contexts[i] ?? 0;
    for (let label = 0; label < width; label += 1) {
      let top = FORBIDDEN;
      if (i === 0) top = transitions[transitionRow(width, context, width) + label] ?? 0;
      for (let from = 0; i > 0 && from < width; from += 1) {
        const score =
          (best[(i - 1) * width + from] ?? 0) +
          (transitions[transitionRow(width, context, from) + label] ?? 0);
        if (score > top) top = score;
      }
      best[i * width + label] = Math.max(FORBIDDEN, top + (scores[i * width + label] ?? 0));
    }
  }
  return best;
}

/** The score of the best rest after each label of each position. */
function backwards(model: Model, scores: Int32Array, contexts: Uint8Array, length: number): Int32Array {
  const { transitions } = model;
  const width = model.labels.length;
  const best = new Int32Array(length * width);
  for (let i = length - 2; i >= 0; i -= 1) {
    const context = contexts[i + 1] ?? 0;
    for (let label = 0; label < width; label += 1) {
      const row = transitionRow(width, context, label);
      let top = FORBIDDEN;
      for (let to = 0; to < width; to += 1) {
        const next = (i + 1) * width + to;
        const score = (transitions[row + to] ?? 0) + (scores[next] ?? 0) + (best[next] ?? 0);
        if (score > top) top = score;
      }
      best[i * width + label] = top;
    }
  }
  return best;
}

/** Where two sequences are equally good, the labels must still be those of one of them. */
function settle(
  { transitions, labels: { length: width } }: Model,
  before: Int32Array,
  contexts: Uint8Array,
  labels: Uint8Array,
): Uint8Array {
  for (let i = labels.length - 2; i >= 0; i -= 1) {
    const next = labels[i + 1] ?? 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let from = 0; from < width; from += 1) {
      const score =
        (before[i * width + from] ?? 0) +
        (transitions[transitionRow(width, contexts[i + 1] ?? 0, from) + next] ?? 0);
      if (score > top) {
        top = score;
        labels[i] = from;
      }
    }
  }
  return labels;
}

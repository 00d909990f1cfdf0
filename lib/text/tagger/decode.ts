import type { Features } from './features';
import { FORBIDDEN, type Model, transitionRow } from './model';
import { addScores, rowsOf } from './rows';

/** The best labels of a sequence, as indexes into the model's. */
export interface Decoded {
  labels: Uint8Array;
  /**
   * How sure each label is: the score of the best sequence, less that of the best one with another label here. Never
   * below 0, in the units the trainer's cost margin is in.
   */
  margins: Float32Array;
}

/** Reads a sequence with a model. Who reads many keeps the model's rows, and adds up scores of their own. */
export function decode(model: Model, features: Features): Decoded {
  const scores = new Int32Array(features.length * model.labels.length);
  addScores(rowsOf(model), features, [scores]);
  return decodeScores(model, scores, features.contexts);
}

/** The best labels of a sequence for the scores of each label of each position, a row a position. */
export function decodeScores(model: Model, scores: Int32Array, contexts: Uint8Array): Decoded {
  const width = model.labels.length;
  const length = scores.length / width;
  makeRoom(scores.length);
  forwards(model, scores, contexts);
  backwards(model, scores, contexts);
  const labels = new Uint8Array(length);
  const margins = new Float32Array(length);
  for (let i = 0, at = 0; i < length; i += 1) {
    let best = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < width; label += 1, at += 1) {
      const total = (before[at] as number) + (after[at] as number);
      if (total > best) {
        second = best;
        best = total;
        labels[i] = label;
      } else if (total > second) second = total;
    }
    margins[i] = (best - second) * model.scale;
  }
  settle(model, contexts, labels);
  return { labels, margins };
}

/** The score of the best beginning that ends in each label of each position, and of the best rest after it. */
let before = new Int32Array(1024);
let after = new Int32Array(1024);

/** One memory for all sequences: most are a name or a paragraph, and there are thousands of them. */
function makeRoom(size: number): void {
  if (before.length >= size) return;
  before = new Int32Array(2 * size);
  after = new Int32Array(2 * size);
}

function forwards({ transitions, labels }: Model, scores: Int32Array, contexts: Uint8Array): void {
  const width = labels.length;
  const best = before;
  const opening = transitionRow(width, contexts[0] ?? 0, width);
  for (let label = 0; label < width && label < scores.length; label += 1)
    best[label] = Math.max(FORBIDDEN, (transitions[opening + label] as number) + (scores[label] as number));
  for (let at = width, i = 1; at < scores.length; at += width, i += 1) {
    const steps = transitionRow(width, contexts[i] ?? 0, 0);
    for (let label = 0; label < width; label += 1) {
      let top = FORBIDDEN;
      for (let from = 0, step = steps + label; from < width; from += 1, step += width) {
        const score = (best[at - width + from] as number) + (transitions[step] as number);
        if (score > top) top = score;
      }
      best[at + label] = Math.max(FORBIDDEN, top + (scores[at + label] as number));
    }
  }
}

function backwards({ transitions, labels }: Model, scores: Int32Array, contexts: Uint8Array): void {
  const width = labels.length;
  const best = after;
  const last = scores.length - width;
  for (let at = Math.max(0, last); at < scores.length; at += 1) best[at] = 0;
  for (let at = last - width, i = last / width; at >= 0; at -= width, i -= 1) {
    let step = transitionRow(width, contexts[i] ?? 0, 0);
    for (let label = 0; label < width; label += 1) {
      let top = FORBIDDEN;
      for (let next = at + width; next < at + 2 * width; next += 1, step += 1) {
        const score = (transitions[step] as number) + (scores[next] as number) + (best[next] as number);
        if (score > top) top = score;
      }
      best[at + label] = top;
    }
  }
}

/** Where two sequences are equally good, the labels must still be those of one of them. */
function settle(
  { transitions, labels: { length: width } }: Model,
  contexts: Uint8Array,
  labels: Uint8Array,
): void {
  for (let i = labels.length - 2; i >= 0; i -= 1) {
    const steps = transitionRow(width, contexts[i + 1] ?? 0, 0) + (labels[i + 1] as number);
    let top = Number.NEGATIVE_INFINITY;
    for (let from = 0; from < width; from += 1) {
      const score = (before[i * width + from] as number) + (transitions[steps + from * width] as number);
      if (score > top) {
        top = score;
        labels[i] = from;
      }
    }
  }
}

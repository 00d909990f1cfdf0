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
  const { before, after } = roomFor(scores.length);
  forwards(model, scores, contexts, before);
  backwards(model, scores, contexts, after);
  const labels = new Uint8Array(length);
  const margins = new Float32Array(length);
  for (let i = 0, at = 0; i < length; i += 1) {
    let best = NEVER;
    let second = NEVER;
    let label = 0;
    for (let k = 0; k < width; k += 1, at += 1) {
      const total = ((before[at] as number) + (after[at] as number)) | 0;
      if (total > best) {
        second = best;
        best = total;
        label = k;
      } else if (total > second) second = total;
    }
    labels[i] = label;
    margins[i] = (best - second) * model.scale;
  }
  settle(model, contexts, before, labels);
  return { labels, margins };
}

/** Below all scores. */
const NEVER = -(2 ** 30);

/** The score of the best beginning that ends in each label of each position, and of the best rest after it. */
interface Room {
  before: Int32Array;
  after: Int32Array;
}

let room: Room = { before: new Int32Array(1024), after: new Int32Array(1024) };

/** One memory for all sequences: most are a name or a paragraph, and there are thousands of them. */
function roomFor(size: number): Room {
  if (room.before.length < size) room = { before: new Int32Array(2 * size), after: new Int32Array(2 * size) };
  return room;
}

/** Labels are `O`, and `B-` and `I-` of each kind: what goes on with a span follows its own two alone. */
function goesOn(label: number): boolean {
  return label > 0 && (label & 1) === 0;
}

function forwards(model: Model, scores: Int32Array, contexts: Uint8Array, best: Int32Array): void {
  const { transitions } = model;
  const width = model.labels.length;
  const opening = transitionRow(width, contexts[0] ?? 0, width);
  for (let label = 0; label < width && label < scores.length; label += 1)
    best[label] = Math.max(FORBIDDEN, (transitions[opening + label] as number) + (scores[label] as number));
  for (let at = width, i = 1; at < scores.length; at += width, i += 1) {
    const steps = transitionRow(width, contexts[i] ?? 0, 0);
    for (let label = 0; label < width; label += 1) {
      const onward = goesOn(label);
      const end = onward ? label + 1 : width;
      let top = FORBIDDEN;
      for (let from = onward ? label - 1 : 0; from < end; from += 1) {
        const step = transitions[steps + from * width + label] as number;
        const score = ((best[at - width + from] as number) + step) | 0;
        if (score > top) top = score;
      }
      const sum = (top + (scores[at + label] as number)) | 0;
      best[at + label] = Math.max(FORBIDDEN, sum);
    }
  }
}

function backwards(model: Model, scores: Int32Array, contexts: Uint8Array, best: Int32Array): void {
  const { transitions } = model;
  const width = model.labels.length;
  const last = scores.length - width;
  for (let at = Math.max(0, last); at < scores.length; at += 1) best[at] = 0;
  for (let at = last - width, i = last / width; at >= 0; at -= width, i -= 1) {
    const steps = transitionRow(width, contexts[i] ?? 0, 0);
    const next = at + width;
    // Once for all labels before: what comes after counts from its own score on.
    for (let to = 0; to < width; to += 1)
      best[next + to] = ((best[next + to] as number) + (scores[next + to] as number)) | 0;
    for (let label = 0; label < width; label += 1) {
      let top = FORBIDDEN;
      for (let to = 0; to < width; to += 1) {
        const score = ((transitions[steps + label * width + to] as number) + (best[next + to] as number)) | 0;
        if (score > top) top = score;
      }
      best[at + label] = top;
    }
    for (let to = 0; to < width; to += 1)
      best[next + to] = ((best[next + to] as number) - (scores[next + to] as number)) | 0;
  }
}

/** Where two sequences are equally good, the labels must still be those of one of them. */
function settle(model: Model, contexts: Uint8Array, before: Int32Array, labels: Uint8Array): void {
  const { transitions } = model;
  const width = model.labels.length;
  for (let i = labels.length - 2; i >= 0; i -= 1) {
    const steps = transitionRow(width, contexts[i + 1] ?? 0, 0) + (labels[i + 1] as number);
    let top = NEVER;
    let label = 0;
    for (let from = 0; from < width; from += 1) {
      const score =
        ((before[i * width + from] as number) + (transitions[steps + from * width] as number)) | 0;
      if (score > top) {
        top = score;
        label = from;
      }
    }
    labels[i] = label;
  }
}

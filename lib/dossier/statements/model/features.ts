import { type Features, pair } from '../../../text/tagger/features';
import type { Frame } from './frame';
import { PART } from './words';

/** How many templates `addWords` uses; others number theirs from here. */
export const WORD_TEMPLATES = 100;

/** Where a step weighs differently: the first token of a sentence or not, in a quotation or not, the one before in one or not. */
export const CONTEXTS = 8;

export function contextOf({ first, quoted }: Frame, i: number): number {
  return (first[i] === i ? 4 : 0) + (quoted[i] ? 2 : 0) + (i > 0 && quoted[i - 1] ? 1 : 0);
}

/** What the words around a token say: the words themselves, their parts, the nearest likely cues, the quotation marks. */
export function addWords(features: Features, frame: Frame, i: number): void {
  const { word, ending, part, shape, first, last } = frame;
  const from = first[i] ?? 0;
  const to = last[i] ?? 0;
  const hasB1 = i > from;
  const hasB2 = i - 1 > from;
  const hasA1 = i < to;
  const hasA2 = i + 1 < to;
  const w = word[i] ?? 0;
  const w1 = hasB1 ? (word[i - 1] ?? 0) : -1;
  const w2 = hasB2 ? (word[i - 2] ?? 0) : -1;
  const v1 = hasA1 ? (word[i + 1] ?? 0) : -1;
  const v2 = hasA2 ? (word[i + 2] ?? 0) : -1;
  const p = part[i] ?? 0;
  const p1 = hasB1 ? (part[i - 1] ?? 0) : -1;
  const p2 = hasB2 ? (part[i - 2] ?? 0) : -1;
  const p3 = i - 2 > from ? (part[i - 3] ?? 0) : -1;
  const q1 = hasA1 ? (part[i + 1] ?? 0) : -1;
  const q2 = hasA2 ? (part[i + 2] ?? 0) : -1;
  const q3 = i + 2 < to ? (part[i + 3] ?? 0) : -1;
  const s1 = hasB1 ? (shape[i - 1] ?? 0) : -1;
  const { answers } = features;
  answers[0] = 0;
  answers[1] = w;
  answers[2] = w1;
  answers[3] = w2;
  answers[4] = v1;
  answers[5] = v2;
  answers[6] = pair(w1, w);
  answers[7] = pair(w, v1);
  answers[8] = pair(pair(w2, w1), w);
  answers[9] = pair(pair(w, v1), v2);
  answers[10] = pair(w1, v1);
  answers[11] = ending[i] ?? 0;
  answers[12] = hasB1 ? (ending[i - 1] ?? 0) : -1;
  answers[13] = hasA1 ? (ending[i + 1] ?? 0) : -1;
  answers[14] = pair(s1 * 10 + (shape[i] ?? 0), hasA1 ? (shape[i + 1] ?? 0) : -1);
  answers[15] = p;
  answers[16] = pair(p1, p);
  answers[17] = pair(p, q1);
  answers[18] = pair(pair(p1, p), q1);
  answers[19] = pair(pair(p2, p1), p);
  answers[20] = pair(pair(p, q1), q2);
  answers[21] = pair(pair(pair(p2, p1), p), q1);
  answers[22] = pair(pair(pair(p1, p), q1), q2);
  answers[23] = pair(pair(pair(p3, p2), p1), p);
  answers[24] = pair(pair(pair(p, q1), q2), q3);
  answers[25] = pair(w, p1);
  answers[26] = pair(w, q1);
  answers[27] = pair(p, w1);
  answers[28] = pair(p, v1);
  features.take(0, 29);
  addAnchor(features, frame, i, 30, frame.cueBefore[i] ?? -1);
  addAnchor(features, frame, i, 40, frame.cueAfter[i] ?? -1);
  addAnchor(features, frame, i, 50, frame.plainBefore[i] ?? -1);
  addAnchor(features, frame, i, 60, frame.plainAfter[i] ?? -1);
  addPlace(features, frame, i, p1, q1);
}

/** Where in its sentence a token is: between which cues, in which quotation, how far from its ends and the last comma. */
function addPlace(features: Features, frame: Frame, i: number, p1: number, q1: number): void {
  const { word, part, first, last, cue } = frame;
  const { answers } = features;
  const from = first[i] ?? 0;
  const to = last[i] ?? 0;
  const p = part[i] ?? 0;
  const before = frame.plainBefore[i] ?? -1;
  const after = frame.plainAfter[i] ?? -1;
  const cueHere = cue[i] ?? 0;
  const ranks = rank(frame, before) * 10 + rank(frame, after);
  answers[70] = pair(ranks, cueHere);
  answers[71] = pair(before < 0 ? -1 : (word[before] ?? 0), after < 0 ? -1 : (word[after] ?? 0));
  answers[72] = pair(cueHere, p1);
  answers[73] = pair(cueHere, pair(p1, q1));
  const quote = quoteState(frame, i);
  answers[74] = quote;
  answers[75] = pair(quote, p);
  answers[76] = pair(quote, ranks);
  answers[77] = pair(word[to] ?? 0, bucket(to - i));
  answers[78] = pair(bucket(i - from), p);
  answers[79] = bucket(to - from);
  const comma = lastComma(frame, i, from);
  const commaPart = comma < from ? -1 : (part[comma + 1] ?? 0);
  const commaWord = comma < from ? -1 : (word[comma + 1] ?? 0);
  answers[80] = pair(bucket(i - comma), commaPart);
  answers[81] = pair(commaWord, p);
  answers[82] = pair(pair(word[from] ?? 0, bucket(i - from)), p);
  answers[83] = pair(part[from] ?? 0, from < to ? (part[from + 1] ?? 0) : -1);
  features.take(70, 84);
}

/** A likely cue, seen from a token: which, how far, what stands between. */
function addAnchor(features: Features, frame: Frame, i: number, template: number, cue: number): void {
  const { answers } = features;
  if (cue < 0) {
    answers[template] = -1;
    features.take(template, template + 1);
    return;
  }
  const { word, part, quoted } = frame;
  const near = bucket(cue < i ? i - cue : cue - i);
  const mark = between(frame, i, cue);
  const next = part[cue + 1] ?? 0;
  const previous = cue > 0 ? (part[cue - 1] ?? 0) : 0;
  const grade = frame.cue[cue] ?? 0;
  const name = word[cue] ?? 0;
  answers[template] = name;
  answers[template + 1] = pair(name, near);
  answers[template + 2] = pair(pair(name, mark), next);
  answers[template + 3] = pair(pair(grade, near), mark);
  answers[template + 4] = pair(pair(grade * 10 + mark, next), previous);
  answers[template + 5] = pair(pair(grade * 10 + mark, bucket((frame.last[i] ?? 0) - cue)), quoted[cue] ?? 0);
  answers[template + 6] = pair(pair(near, next), part[i] ?? 0);
  answers[template + 7] = pair(name, part[i] ?? 0);
  answers[template + 8] = pair(pair(pair(near, mark), next), quoted[i] ?? 0);
  features.take(template, template + 9);
}

function rank({ cue }: Frame, i: number): number {
  return i < 0 ? 0 : (cue[i] ?? 0);
}

/** 0 nothing, 1 a comma, 2 a dash or colon, 3 a quotation mark between two tokens: the last of these that stands there. */
function between({ part }: Frame, i: number, k: number): number {
  let found = 0;
  const end = Math.max(i, k);
  for (let j = Math.min(i, k) + 1; j < end; j += 1) {
    const mark = MARK_RANK[part[j] ?? 0] ?? 0;
    if (mark > found) found = mark;
  }
  return found;
}

const MARK_RANK = new Uint8Array(64);
MARK_RANK[PART.comma] = 1;
MARK_RANK[PART.dash] = 2;
MARK_RANK[PART.colon] = 2;
MARK_RANK[PART.quote] = 3;

/** Whether a token, its neighbors and the ends of its sentence are quoted. */
function quoteState({ quoted, first, last }: Frame, i: number): number {
  return (
    (quoted[i] ?? 0) * 16 +
    (i > 0 ? (quoted[i - 1] ?? 0) : 0) * 8 +
    (quoted[i + 1] ?? 0) * 4 +
    (quoted[first[i] ?? 0] ?? 0) * 2 +
    (quoted[last[i] ?? 0] ?? 0)
  );
}

function lastComma({ part }: Frame, i: number, from: number): number {
  let k = i - 1;
  while (k >= from && part[k] !== PART.comma) k -= 1;
  return k;
}

/** Distances by their order of size: 0 1 2 3 4–5 6–8 9–16 17–32 more. */
export function bucket(n: number): number {
  if (n < 4) return n;
  if (n < 6) return 4;
  if (n < 9) return 5;
  if (n < 17) return 6;
  return n < 33 ? 7 : 8;
}

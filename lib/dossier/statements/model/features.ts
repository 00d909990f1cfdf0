import { type Features, pair } from '../../../text/tagger/features';
import type { Frame } from './frame';
import { PART } from './words';

/** How many templates `addWords` uses; others number theirs from here. */
export const WORD_TEMPLATES = 100;

/** Where a step weighs differently: the first token of a sentence or not, in a quotation or not, the one before in one or not. */
export const CONTEXTS = 8;

export function contextOf({ first, quoted }: Frame, i: number): number {
  return (first[i] === i ? 4 : 0) + (quoted[i] ? 2 : 0) + (quoted[i - 1] ? 1 : 0);
}

/** What the words around a token say: the words themselves, their parts, the nearest likely cues, the quotation marks. */
export function addWords(features: Features, frame: Frame, i: number): void {
  const { word, ending, part, shape, first, last } = frame;
  const from = first[i] ?? 0;
  const to = last[i] ?? 0;
  const at = (values: Int32Array | Uint8Array, k: number) => (k < from || k > to ? -1 : (values[k] ?? 0));
  const [w, w1, w2, v1, v2] = [
    word[i] ?? 0,
    at(word, i - 1),
    at(word, i - 2),
    at(word, i + 1),
    at(word, i + 2),
  ];
  const [p, p1, p2, q1, q2] = [
    part[i] ?? 0,
    at(part, i - 1),
    at(part, i - 2),
    at(part, i + 1),
    at(part, i + 2),
  ];
  const p3 = at(part, i - 3);
  const q3 = at(part, i + 3);
  let t = 0;
  const add = (value: number) => features.add(t++, value);
  add(0);
  add(w);
  add(w1);
  add(w2);
  add(v1);
  add(v2);
  add(pair(w1, w));
  add(pair(w, v1));
  add(pair(pair(w2, w1), w));
  add(pair(pair(w, v1), v2));
  add(pair(w1, v1));
  add(ending[i] ?? 0);
  add(at(ending, i - 1));
  add(at(ending, i + 1));
  add(pair(at(shape, i - 1) * 10 + (shape[i] ?? 0), at(shape, i + 1)));
  add(p);
  add(pair(p1, p));
  add(pair(p, q1));
  add(pair(pair(p1, p), q1));
  add(pair(pair(p2, p1), p));
  add(pair(pair(p, q1), q2));
  add(pair(pair(pair(p2, p1), p), q1));
  add(pair(pair(pair(p1, p), q1), q2));
  add(pair(pair(pair(p3, p2), p1), p));
  add(pair(pair(pair(p, q1), q2), q3));
  add(pair(w, p1));
  add(pair(w, q1));
  add(pair(p, w1));
  add(pair(p, v1));
  t = 30;
  addAnchor(features, frame, i, 30, frame.cueBefore[i] ?? -1);
  addAnchor(features, frame, i, 40, frame.cueAfter[i] ?? -1);
  addAnchor(features, frame, i, 50, frame.plainBefore[i] ?? -1);
  addAnchor(features, frame, i, 60, frame.plainAfter[i] ?? -1);
  t = 70;
  const [before, after] = [frame.plainBefore[i] ?? -1, frame.plainAfter[i] ?? -1];
  const cueHere = frame.cue[i] ?? 0;
  add(pair(rank(frame, before) * 10 + rank(frame, after), cueHere));
  add(pair(before < 0 ? -1 : (word[before] ?? 0), after < 0 ? -1 : (word[after] ?? 0)));
  add(pair(cueHere, p1));
  add(pair(cueHere, pair(p1, q1)));
  const quote = quoteState(frame, i);
  add(quote);
  add(pair(quote, p));
  add(pair(quote, rank(frame, before) * 10 + rank(frame, after)));
  add(pair(word[to] ?? 0, bucket(to - i)));
  add(pair(bucket(i - from), p));
  add(bucket(to - from));
  const comma = lastComma(frame, i, from);
  add(pair(bucket(i - comma), comma < from ? -1 : at(part, comma + 1)));
  add(pair(comma < from ? -1 : at(word, comma + 1), p));
  add(pair(pair(at(word, from), bucket(i - from)), p));
  add(pair(at(part, from), at(part, from + 1)));
}

/** A likely cue, seen from a token: which, how far, what stands between. */
function addAnchor(features: Features, frame: Frame, i: number, template: number, cue: number): void {
  if (cue < 0) {
    features.add(template, -1);
    return;
  }
  const { word, part, quoted } = frame;
  const near = bucket(cue < i ? i - cue : cue - i);
  const mark = between(frame, i, cue);
  const next = part[cue + 1] ?? 0;
  const previous = part[cue - 1] ?? 0;
  const grade = frame.cue[cue] ?? 0;
  const name = word[cue] ?? 0;
  features.add(template, name);
  features.add(template + 1, pair(name, near));
  features.add(template + 2, pair(pair(name, mark), next));
  features.add(template + 3, pair(pair(grade, near), mark));
  features.add(template + 4, pair(pair(grade * 10 + mark, next), previous));
  features.add(
    template + 5,
    pair(pair(grade * 10 + mark, bucket((frame.last[i] ?? 0) - cue)), quoted[cue] ?? 0),
  );
  features.add(template + 6, pair(pair(near, next), part[i] ?? 0));
  features.add(template + 7, pair(name, part[i] ?? 0));
  features.add(template + 8, pair(pair(pair(near, mark), next), quoted[i] ?? 0));
}

function rank({ cue }: Frame, i: number): number {
  return i < 0 ? 0 : (cue[i] ?? 0);
}

/** 0 nothing, 1 a comma, 2 a dash or colon, 3 a quotation mark between two tokens: the last of these that stands there. */
function between({ part }: Frame, i: number, k: number): number {
  let found = 0;
  for (let j = Math.min(i, k) + 1; j < Math.max(i, k); j += 1)
    found = Math.max(found, MARK_RANK[part[j] ?? 0] ?? 0);
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
    (quoted[i - 1] ?? 0) * 8 +
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

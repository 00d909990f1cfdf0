import { type Features, pair } from '../../../text/tagger/features';
import { type Block, blocksOf, CUE } from './blocks';
import { bucket, WORD_TEMPLATES } from './features';
import type { Frame } from './frame';

/** What the first pass found, ready to be asked of by the second. */
export interface Draft {
  labels: Uint8Array;
  margins: Float32Array;
  blocks: Block[];
  /** For each token the first block that ends at it or behind it. */
  next: Int32Array;
  /** For each token a hash of the kinds of block in its sentence. */
  pattern: Int32Array;
  /** For each token the nearest cue block before it and after it in its sentence, as an index into `blocks`, or -1. */
  cueBefore: Int32Array;
  cueAfter: Int32Array;
  /** For each token where the paragraph's pattern before this one is kept. */
  before: Int32Array;
}

/** Labels and margins of the whole document as the second pass asks for them. */
export function draftOf(frame: Frame, labels: Uint8Array, margins: Float32Array): Draft {
  const { length, last, paragraphs } = frame;
  const blocks = blocksOf(labels);
  const ints = () => new Int32Array(length);
  const draft: Draft = {
    labels,
    margins,
    blocks,
    next: ints(),
    pattern: ints(),
    cueBefore: ints(),
    cueAfter: ints(),
    before: ints(),
  };
  let block = 0;
  for (let i = 0; i < length; i += 1) {
    while (block < blocks.length && (blocks[block]?.last ?? 0) < i) block += 1;
    draft.next[i] = block;
  }
  for (let from = 0; from < length; from = (last[from] ?? from) + 1)
    markSentence(draft, from, last[from] ?? from);
  let before = 0;
  for (let p = 0; p + 1 < paragraphs.length; p += 1) {
    const from = paragraphs[p] ?? 0;
    const to = paragraphs[p + 1] ?? 0;
    draft.before.fill(before, from, to);
    before = patternOf(draft, from, to - 1);
  }
  return draft;
}

function markSentence(draft: Draft, from: number, to: number): void {
  const { blocks, next } = draft;
  draft.pattern.fill(patternOf(draft, from, to), from, to + 1);
  let cue = -1;
  for (let i = from; i <= to; i += 1) {
    draft.cueBefore[i] = cue;
    const block = blocks[next[i] ?? 0];
    if (block?.kind === CUE && block.last === i) cue = next[i] ?? 0;
  }
  cue = -1;
  for (let i = to; i >= from; i -= 1) {
    draft.cueAfter[i] = cue;
    const block = blocks[next[i] ?? 0];
    if (block?.kind === CUE && block.first === i) cue = next[i] ?? 0;
  }
}

function patternOf({ blocks, next }: Draft, from: number, to: number): number {
  let pattern = 0;
  for (let b = next[from] ?? 0, n = 0; n < 8; b += 1, n += 1) {
    const block = blocks[b];
    if (!block || block.first > to) break;
    pattern = pattern * 4 + block.kind;
  }
  return pattern;
}

/** What the first pass says around a token: its labels, the blocks on both sides, the patterns of sentences, the cues it found. */
export function addDraft(features: Features, frame: Frame, draft: Draft, i: number): void {
  const { labels, blocks, next, pattern } = draft;
  const { word, part, first, last, quoted } = frame;
  const from = first[i] ?? 0;
  const to = last[i] ?? 0;
  let t = WORD_TEMPLATES;
  const add = (value: number) => features.add(t++, value);
  const label = (k: number) => (k < from || k > to ? 7 : (labels[k] ?? 7));
  const kind = (b: number) => {
    const block = b < 0 || b >= blocks.length ? undefined : blocks[b];
    return !block || block.last < from || block.first > to ? 0 : block.kind;
  };
  const own = label(i);
  const near = label(i - 1) * 64 + own * 8 + label(i + 1);
  const margin = Math.min(7, Math.floor(2 * Math.sqrt(draft.margins[i] ?? 0)));
  add(near);
  add(pair(near, label(i - 2) * 8 + label(i + 2)));
  add(pair(own, word[i] ?? 0));
  add(pair(near, part[i] ?? 0));
  add(pair(own, margin));
  add(pair(near, margin));
  const here = next[i] ?? 0;
  const ahead = here < blocks.length ? blocks[here] : undefined;
  const behind = here > 0 ? blocks[here - 1] : undefined;
  const within = ahead && ahead.first <= i ? 1 : 0;
  const right = here + within;
  const lefts = kind(here - 1) * 16 + kind(here - 2) * 4 + kind(here - 3);
  const rights = kind(right) * 16 + kind(right + 1) * 4 + kind(right + 2);
  add(pair(lefts, own));
  add(pair(rights, own));
  add(pair(pair(lefts, rights), own));
  const start = within ? (ahead?.first ?? 0) : (behind?.last ?? -1) + 1;
  const end = within ? (ahead?.last ?? 0) : (ahead?.first ?? frame.length) - 1;
  const size = bucket(Math.min(end, to) - Math.max(start, from));
  add(pair(own, bucket(i - Math.max(start, from)) * 10 + bucket(Math.min(end, to) - i)));
  add(pair(pair(own, size), rights * 64 + lefts));
  const sentence = pattern[i] ?? 0;
  const earlier = from > 0 ? (pattern[from - 1] ?? 0) : -1;
  const later = to + 1 < frame.length ? (pattern[to + 1] ?? 0) : -1;
  add(pair(sentence, own));
  add(pair(pair(sentence, own), part[i] ?? 0));
  add(pair(pair(earlier, own), quoted[i] ?? 0));
  add(pair(pair(later, own), quoted[i] ?? 0));
  add(pair(pair(earlier, sentence), own));
  add(pair(pair(draft.before[i] ?? 0, sentence), quoted[i] ?? 0));
  add(pair(draft.before[i] ?? 0, own));
  t = WORD_TEMPLATES + 20;
  addCue(features, frame, draft, i, t, draft.cueBefore[i] ?? -1);
  addCue(features, frame, draft, i, t + 10, draft.cueAfter[i] ?? -1);
}

function addCue(
  features: Features,
  { word, part, last, quoted }: Frame,
  { labels, blocks }: Draft,
  i: number,
  template: number,
  at: number,
): void {
  const cue = at < 0 ? undefined : blocks[at];
  const own = labels[i] ?? 0;
  if (!cue) {
    features.add(template, pair(-1, own));
    return;
  }
  const isBefore = cue.last < i;
  const far = bucket(isBefore ? i - cue.last : cue.first - i);
  const head = word[cue.first] ?? 0;
  const tail = word[cue.last] ?? 0;
  const before = at > 0 ? blocks[at - 1] : undefined;
  const after = at + 1 < blocks.length ? blocks[at + 1] : undefined;
  const side = (before?.kind ?? 0) * 4 + (after?.kind ?? 0);
  const edge = part[isBefore ? cue.last + 1 : cue.first - 1] ?? 0;
  features.add(template, pair(head, own));
  features.add(template + 1, pair(tail, own));
  features.add(template + 2, pair(pair(far, own), side));
  features.add(template + 3, pair(pair(head, far), own));
  features.add(template + 4, pair(pair(edge, far), own));
  features.add(template + 5, pair(pair(part[i] ?? 0, far), side));
  features.add(template + 6, pair(pair(tail, part[i] ?? 0), side));
  features.add(template + 7, pair(pair(bucket((last[i] ?? 0) - cue.last), own), quoted[i] ?? 0));
}

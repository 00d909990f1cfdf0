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
  const { labels, pattern } = draft;
  const { word, part, first, last, quoted } = frame;
  const from = first[i] ?? 0;
  const to = last[i] ?? 0;
  const { answers } = features;
  const t = WORD_TEMPLATES;
  const p = part[i] ?? 0;
  const own = labels[i] ?? NO_LABEL;
  const before = i - 1 < from ? NO_LABEL : (labels[i - 1] ?? NO_LABEL);
  const after = i + 1 > to ? NO_LABEL : (labels[i + 1] ?? NO_LABEL);
  const before2 = i - 2 < from ? NO_LABEL : (labels[i - 2] ?? NO_LABEL);
  const after2 = i + 2 > to ? NO_LABEL : (labels[i + 2] ?? NO_LABEL);
  const near = before * 64 + own * 8 + after;
  const margin = Math.min(7, Math.floor(2 * Math.sqrt(draft.margins[i] ?? 0)));
  answers[t] = near;
  answers[t + 1] = pair(near, before2 * 8 + after2);
  answers[t + 2] = pair(own, word[i] ?? 0);
  answers[t + 3] = pair(near, p);
  answers[t + 4] = pair(own, margin);
  answers[t + 5] = pair(near, margin);
  answerBlocks(answers, frame, draft, i, own);
  const sentence = pattern[i] ?? 0;
  const earlier = from > 0 ? (pattern[from - 1] ?? 0) : -1;
  const later = to + 1 < frame.length ? (pattern[to + 1] ?? 0) : -1;
  const above = draft.before[i] ?? 0;
  const isQuoted = quoted[i] ?? 0;
  answers[t + 11] = pair(sentence, own);
  answers[t + 12] = pair(pair(sentence, own), p);
  answers[t + 13] = pair(pair(earlier, own), isQuoted);
  answers[t + 14] = pair(pair(later, own), isQuoted);
  answers[t + 15] = pair(pair(earlier, sentence), own);
  answers[t + 16] = pair(pair(above, sentence), isQuoted);
  answers[t + 17] = pair(above, own);
  features.take(t, t + 18);
  addCue(features, frame, draft, i, t + 20, draft.cueBefore[i] ?? -1);
  addCue(features, frame, draft, i, t + 30, draft.cueAfter[i] ?? -1);
}

/** What stands for a label beyond the sentence. */
const NO_LABEL = 7;

/** The blocks before and after a token, and where it is in its own or between two. */
function answerBlocks(
  answers: Int32Array,
  { first, last, length }: Frame,
  { blocks, next }: Draft,
  i: number,
  own: number,
): void {
  const from = first[i] ?? 0;
  const to = last[i] ?? 0;
  const here = next[i] ?? 0;
  const ahead = blocks[here];
  const behind = here > 0 ? blocks[here - 1] : undefined;
  const isWithin = ahead !== undefined && ahead.first <= i;
  const right = isWithin ? here + 1 : here;
  const lefts =
    kindIn(blocks, here - 1, from, to) * 16 +
    kindIn(blocks, here - 2, from, to) * 4 +
    kindIn(blocks, here - 3, from, to);
  const rights =
    kindIn(blocks, right, from, to) * 16 +
    kindIn(blocks, right + 1, from, to) * 4 +
    kindIn(blocks, right + 2, from, to);
  const start = Math.max(from, isWithin ? ahead.first : (behind?.last ?? -1) + 1);
  const end = Math.min(to, isWithin ? ahead.last : (ahead?.first ?? length) - 1);
  const t = WORD_TEMPLATES;
  answers[t + 6] = pair(lefts, own);
  answers[t + 7] = pair(rights, own);
  answers[t + 8] = pair(pair(lefts, rights), own);
  answers[t + 9] = pair(own, bucket(i - start) * 10 + bucket(end - i));
  answers[t + 10] = pair(pair(own, bucket(end - start)), rights * 64 + lefts);
}

/** The kind of a block that is in a sentence, or 0. */
function kindIn(blocks: readonly Block[], at: number, from: number, to: number): number {
  const block = at < 0 ? undefined : blocks[at];
  return !block || block.last < from || block.first > to ? 0 : block.kind;
}

function addCue(
  features: Features,
  { word, part, last, quoted }: Frame,
  { labels, blocks }: Draft,
  i: number,
  t: number,
  at: number,
): void {
  const { answers } = features;
  const cue = at < 0 ? undefined : blocks[at];
  const own = labels[i] ?? 0;
  if (!cue) {
    answers[t] = pair(-1, own);
    features.take(t, t + 1);
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
  const p = part[i] ?? 0;
  answers[t] = pair(head, own);
  answers[t + 1] = pair(tail, own);
  answers[t + 2] = pair(pair(far, own), side);
  answers[t + 3] = pair(pair(head, far), own);
  answers[t + 4] = pair(pair(edge, far), own);
  answers[t + 5] = pair(pair(p, far), side);
  answers[t + 6] = pair(pair(tail, p), side);
  answers[t + 7] = pair(pair(bucket((last[i] ?? 0) - cue.last), own), quoted[i] ?? 0);
  features.take(t, t + 8);
}

import { decodeScores, scoresOf } from '../../../text/tagger/decode';
import { Features } from '../../../text/tagger/features';
import { FORBIDDEN, type Model } from '../../../text/tagger/model';
import { addWords, contextOf } from './features';
import type { Frame } from './frame';
import { quietSentences } from './quiet';
import { addDraft, type Draft, draftOf } from './second';

/** Two models: the second reads what the first has found. */
export interface StatementModels {
  first: Model;
  second: Model;
}

/** A label for each token, and how sure it is, in the trainer's units. */
export interface Reading {
  labels: Uint8Array;
  margins: Float32Array;
}

/** Reads a document twice, paragraph by paragraph, the second time without the sentences where nothing can be found. */
export function readFrame(frame: Frame, { first, second }: StatementModels): Reading {
  const found = readOnce(frame, first, null);
  const draft = draftOf(frame, found.labels, found.margins);
  return readOnce(frame, second, draft, quietSentences(frame, draft));
}

/** One pass; `draft` is what the pass before it found. What is quiet gets no label, for sure. */
export function readOnce(
  frame: Frame,
  model: Model,
  draft: Draft | null,
  quiet: Uint8Array = new Uint8Array(frame.length),
): Reading {
  const labels = new Uint8Array(frame.length);
  const margins = new Float32Array(frame.length).fill(SURE);
  const features = new Features();
  const width = model.labels.length;
  for (const [from, to] of sequencesOf(frame)) {
    if (!quiet.subarray(from, to).includes(0)) continue;
    addSequence(features, frame, draft, from, to, quiet);
    const scores = scoresOf(model, features);
    for (let i = from; i < to; i += 1)
      if (quiet[i]) scores.fill(FORBIDDEN, (i - from) * width + 1, (i - from + 1) * width);
    const decoded = decodeScores(model, scores, features.contexts);
    labels.set(decoded.labels, from);
    margins.set(decoded.margins, from);
  }
  return { labels, margins };
}

/** As large a margin as the second pass tells from others. */
const SURE = 16;

/** The features of the tokens from `from` to `to`, exclusive, alone; a quiet token has none. */
export function addSequence(
  features: Features,
  frame: Frame,
  draft: Draft | null,
  from: number,
  to: number,
  quiet?: Uint8Array,
): void {
  features.clear();
  for (let i = from; i < to; i += 1) {
    if (!quiet?.[i]) {
      addWords(features, frame, i);
      if (draft) addDraft(features, frame, draft, i);
    }
    features.close(contextOf(frame, i));
  }
}

/** The paragraphs, as tokens; an endless one in pieces. */
export function sequencesOf({ paragraphs }: Frame): [number, number][] {
  const sequences: [number, number][] = [];
  for (let p = 0; p + 1 < paragraphs.length; p += 1) {
    const end = paragraphs[p + 1] ?? 0;
    for (let from = paragraphs[p] ?? 0; from < end; from += LONGEST) {
      sequences.push([from, Math.min(end, from + LONGEST)]);
    }
  }
  return sequences;
}

/** Tokens. */
const LONGEST = 2_000;

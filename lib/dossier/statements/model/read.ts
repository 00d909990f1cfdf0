import { decode } from '../../../text/tagger/decode';
import { Features } from '../../../text/tagger/features';
import type { Model } from '../../../text/tagger/model';
import { addWords, contextOf } from './features';
import type { Frame } from './frame';
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

/** Reads a document twice, paragraph by paragraph. */
export function readFrame(frame: Frame, { first, second }: StatementModels): Reading {
  const draft = readOnce(frame, first, null);
  return readOnce(frame, second, draftOf(frame, draft.labels, draft.margins));
}

/** One pass; `draft` is what the pass before it found. */
export function readOnce(frame: Frame, model: Model, draft: Draft | null): Reading {
  const labels = new Uint8Array(frame.length);
  const margins = new Float32Array(frame.length);
  const features = new Features();
  for (const [from, to] of sequencesOf(frame)) {
    addSequence(features, frame, draft, from, to);
    const decoded = decode(model, features);
    labels.set(decoded.labels, from);
    margins.set(decoded.margins, from);
  }
  return { labels, margins };
}

/** The features of the tokens from `from` to `to`, exclusive, alone. */
export function addSequence(
  features: Features,
  frame: Frame,
  draft: Draft | null,
  from: number,
  to: number,
): void {
  features.clear();
  for (let i = from; i < to; i += 1) {
    addWords(features, frame, i);
    if (draft) addDraft(features, frame, draft, i);
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

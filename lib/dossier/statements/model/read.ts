import { decodeScores } from '../../../text/tagger/decode';
import { Features } from '../../../text/tagger/features';
import { FORBIDDEN, type Model } from '../../../text/tagger/model';
import { addScores, type Rows, rowsOf } from '../../../text/tagger/rows';
import { addWords, contextOf } from './features';
import type { Frame } from './frame';
import { quietSentences } from './quiet';
import { addDraft, type Draft, draftOf } from './second';

/** Two models: the second reads what the first has found. */
export interface StatementModels {
  first: Model;
  second: Model;
}

/** The same with their weights laid out: both ask the same of words, so these are looked up once for both. */
export interface StatementReader extends StatementModels {
  words: Rows;
  drafts: Rows;
}

export function readerOf({ first, second }: StatementModels): StatementReader {
  return { first, second, words: rowsOf(first, second), drafts: rowsOf(second) };
}

/** A label for each token, and how sure it is, in the trainer's units. */
export interface Reading {
  labels: Uint8Array;
  margins: Float32Array;
}

/** Reads a document twice, paragraph by paragraph, the second time without the sentences where nothing can be found. */
export function readFrame(frame: Frame, { first, second, words, drafts }: StatementReader): Reading {
  const [once, twice] = [roomFor(frame, first), roomFor(frame, second)];
  weighWords(frame, words, [once, twice]);
  const found = labelled(frame, first, once);
  const draft = draftOf(frame, found.labels, found.margins);
  const quiet = quietSentences(frame, draft);
  weighDraft(frame, drafts, draft, quiet, twice);
  silence(twice, quiet, second.labels.length);
  return labelled(frame, second, twice, quiet);
}

/** What a first model says alone. */
export function readOnce(frame: Frame, model: Model): Reading {
  const scores = roomFor(frame, model);
  weighWords(frame, rowsOf(model), [scores]);
  return labelled(frame, model, scores);
}

function roomFor({ length }: Frame, { labels }: Model): Int32Array {
  return new Int32Array(length * labels.length);
}

/** Sequences are asked one after the other, in the same memory. */
const features = new Features();

function weighWords(frame: Frame, rows: Rows, scores: readonly Int32Array[]): void {
  for (const [from, to] of sequencesOf(frame)) {
    features.clear();
    for (let i = from; i < to; i += 1) {
      addWords(features, frame, i);
      features.close();
    }
    addScores(rows, features, scores, from);
  }
}

function weighDraft(frame: Frame, rows: Rows, draft: Draft, quiet: Uint8Array, scores: Int32Array): void {
  for (const [from, to] of sequencesOf(frame)) {
    features.clear();
    for (let i = from; i < to; i += 1) {
      if (!quiet[i]) addDraft(features, frame, draft, i);
      features.close();
    }
    addScores(rows, features, [scores], from);
  }
}

/** What is quiet gets no label, for sure. */
function silence(scores: Int32Array, quiet: Uint8Array, width: number): void {
  for (let i = 0; i < quiet.length; i += 1) {
    if (!quiet[i]) continue;
    scores[i * width] = 0;
    scores.fill(FORBIDDEN, i * width + 1, (i + 1) * width);
  }
}

function labelled(frame: Frame, model: Model, scores: Int32Array, quiet?: Uint8Array): Reading {
  const labels = new Uint8Array(frame.length);
  const margins = new Float32Array(frame.length).fill(SURE);
  const width = model.labels.length;
  const contexts = contextsOf(frame);
  for (const [from, to] of sequencesOf(frame)) {
    if (quiet && !quiet.subarray(from, to).includes(0)) continue;
    const decoded = decodeScores(
      model,
      scores.subarray(from * width, to * width),
      contexts.subarray(from, to),
    );
    labels.set(decoded.labels, from);
    margins.set(decoded.margins, from);
  }
  return { labels, margins };
}

function contextsOf(frame: Frame): Uint8Array {
  const contexts = new Uint8Array(frame.length);
  for (let i = 0; i < contexts.length; i += 1) contexts[i] = contextOf(frame, i);
  return contexts;
}

/** As large a margin as the second pass tells from others. */
const SURE = 16;

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

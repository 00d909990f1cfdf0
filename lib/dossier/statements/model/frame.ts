import type { Doc } from '../../document';
import type { Quotation } from '../spans';
import { wordReader } from './words';

/** What the tagger asks of each token, in arrays: index i is token i of the document. */
export interface Frame {
  length: number;
  word: Int32Array;
  ending: Int32Array;
  part: Uint8Array;
  shape: Uint8Array;
  cue: Uint8Array;
  /** 1 inside a quotation, its marks included. */
  quoted: Uint8Array;
  /** The first and the last token of the sentence a token is in. */
  first: Int32Array;
  last: Int32Array;
  /** The nearest likely cue of the sentence before a token and after it, outside and inside quotations; -1 where none. */
  cueBefore: Int32Array;
  cueAfter: Int32Array;
  plainBefore: Int32Array;
  plainAfter: Int32Array;
  /** Each paragraph's first token, and where the last ends. */
  paragraphs: Int32Array;
}

/** The least sure rank that anchors a clause. */
const ANCHOR = 4;

/** A document as the tagger reads it. */
export function frameOf(doc: Doc, quotations: readonly Quotation[]): Frame {
  const length = doc.tokens.length;
  const ints = () => new Int32Array(length);
  const bytes = () => new Uint8Array(length);
  const frame: Frame = {
    length,
    word: ints(),
    ending: ints(),
    part: bytes(),
    shape: bytes(),
    cue: bytes(),
    quoted: bytes(),
    first: ints(),
    last: ints(),
    cueBefore: ints(),
    cueAfter: ints(),
    plainBefore: ints(),
    plainAfter: ints(),
    paragraphs: new Int32Array(0),
  };
  readWords(doc, frame);
  markQuotations(doc, quotations, frame);
  markSentences(doc, frame);
  anchor(frame);
  return frame;
}

function readWords({ tokens }: Doc, frame: Frame): void {
  const small = new Set<string>();
  for (const { text, kind } of tokens) if (kind === 'word' && opensSmall(text)) small.add(text);
  const read = wordReader(small);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    const { word, ending, part, shape, cue } = read(token);
    frame.word[i] = word;
    frame.ending[i] = ending;
    frame.part[i] = part;
    frame.shape[i] = shape;
    frame.cue[i] = cue;
  }
}

function opensSmall(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 97 : /^\p{Ll}/u.test(text);
}

function markQuotations({ tokens }: Doc, quotations: readonly Quotation[], { quoted }: Frame): void {
  let i = 0;
  for (const { outer } of quotations) {
    while (i < tokens.length && (tokens[i]?.start ?? 0) < outer.start) i += 1;
    for (; i < tokens.length && (tokens[i]?.start ?? 0) < outer.end; i += 1) quoted[i] = 1;
  }
}

function markSentences({ tokens, sentences }: Doc, frame: Frame): void {
  const paragraphs: number[] = [];
  let i = 0;
  let paragraph = -1;
  for (const sentence of sentences) {
    const first = i;
    while (i < tokens.length && (tokens[i]?.start ?? 0) < sentence.end) i += 1;
    frame.first.fill(first, first, i);
    frame.last.fill(i - 1, first, i);
    if (sentence.paragraph !== paragraph) paragraphs.push(first);
    paragraph = sentence.paragraph;
  }
  paragraphs.push(tokens.length);
  frame.paragraphs = Int32Array.from(paragraphs);
}

function anchor({
  length,
  cue,
  quoted,
  first,
  last,
  cueBefore,
  cueAfter,
  plainBefore,
  plainAfter,
}: Frame): void {
  const isCue = (i: number) => (cue[i] ?? 0) > 0 && (cue[i] ?? 0) <= ANCHOR;
  let [any, plain] = [-1, -1];
  for (let i = 0; i < length; i += 1) {
    const from = first[i] ?? 0;
    cueBefore[i] = any >= from ? any : -1;
    plainBefore[i] = plain >= from ? plain : -1;
    if (isCue(i)) any = i;
    if (isCue(i) && !quoted[i]) plain = i;
  }
  [any, plain] = [length, length];
  for (let i = length - 1; i >= 0; i -= 1) {
    const to = last[i] ?? 0;
    cueAfter[i] = any <= to ? any : -1;
    plainAfter[i] = plain <= to ? plain : -1;
    if (isCue(i)) any = i;
    if (isCue(i) && !quoted[i]) plain = i;
  }
}

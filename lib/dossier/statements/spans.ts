import type { Doc } from '../document';
import type { Span } from '../names/spans';
import { SPEECH_VERBS } from '../words/cues';
import { type Marks, marksOf } from './marks';

/** A quotation: what stands between its marks. A quote that is reopened in each paragraph gives one for each. */
export interface Quotation extends Span {
  /** Its place with the marks. */
  outer: Span;
  /** True where it goes on from the paragraph before, by the same speaker. */
  continues: boolean;
}

/** The quotations of a document, in order. A missing mark is put where a clause ends. */
export function quotationsOf(doc: Doc): Quotation[] {
  const { text, paragraphs } = doc;
  const marks = marksOf(doc);
  const found: Quotation[] = [];
  let continues = false;
  paragraphs.forEach((paragraph, i) => {
    const next = paragraphs[i + 1];
    const reopens = next !== undefined && opensAt(text, next.start, marks);
    const { quotations, runsOn } = readParagraph({ text, marks }, paragraph, continues, reopens);
    for (const quotation of quotations) {
      const { start, end } = withoutSpace(text, quotation);
      if (end > start) found.push({ ...quotation, start, end });
    }
    continues = runsOn;
  });
  return found;
}

/** French marks stand off from the words. */
function withoutSpace(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

function opensAt(text: string, at: number, { pattern, role }: Marks): boolean {
  const [mark] = text.slice(at, at + 2).match(pattern) ?? [];
  return mark !== undefined && text.startsWith(mark, at) && role(text, at, mark, false) === 'opens';
}

/** A text with the marks that it quotes by. */
interface Marked {
  text: string;
  marks: Marks;
}

function readParagraph({ text, marks }: Marked, { start, end }: Span, continues: boolean, reopens: boolean) {
  const quotations: Quotation[] = [];
  let open: { at: number; inner: number } | null = null;
  let floor = start;
  for (const match of text.slice(start, end).matchAll(marks.pattern)) {
    const at = start + match.index;
    const after = at + match[0].length;
    const role = marks.role(text, at, match[0], open !== null);
    if (role === 'neither') continue;
    if (role === 'opens') {
      if (open) close(cutAt(text, open.inner, at), cutAt(text, open.inner, at));
      open = { at, inner: after };
    } else if (open) close(at, after);
    else if (/[,.?!]/u.test(text[at - 1] ?? '')) {
      const from = sentenceStart(text, floor, at);
      open = { at: from, inner: from };
      close(at, after);
    }
  }
  const runsOn = open !== null && reopens;
  if (open) {
    const cut = runsOn ? end : unclosedEnd(text, open.inner, end);
    close(cut, cut);
  }
  return { quotations, runsOn };

  function close(innerEnd: number, outerEnd: number) {
    if (!open) return;
    const first = quotations.length === 0 && open.at === start;
    quotations.push({
      start: open.inner,
      end: innerEnd,
      outer: { start: open.at, end: outerEnd },
      continues: continues && first,
    });
    open = null;
    floor = outerEnd;
  }
}

/** Where a quote that was never closed ends before the next one opens: the first end of a clause. */
function cutAt(text: string, from: number, to: number): number {
  return unclosedEnd(text, from, to, /[,.?!](?=\s)/u);
}

/** `, Borrell said` ends a quote whose closing mark is missing. */
function unclosedEnd(text: string, from: number, to: number, otherwise?: RegExp): number {
  const piece = text.slice(from, to);
  for (const match of piece.matchAll(
    /[,.?!](?=\s(?:(?:\p{Lu}\S+\s){1,3}|he\s|she\s|they\s)(\p{Ll}+)|\s(\p{Ll}+)\s\p{Lu})/gu,
  )) {
    if (SPEECH_VERBS.has(match[1] ?? match[2] ?? '')) return from + match.index + 1;
  }
  const fallback = otherwise?.exec(piece);
  return fallback ? from + fallback.index + 1 : to;
}

function sentenceStart(text: string, floor: number, at: number): number {
  const before = text.slice(floor, at - 1);
  const last = [...before.matchAll(/[.?!]\s+(?=\p{Lu})/gu)].at(-1);
  return floor + (last ? last.index + last[0].length : before.length - before.trimStart().length);
}

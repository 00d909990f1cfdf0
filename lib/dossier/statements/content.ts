import type { Doc } from '../document';
import type { Span } from '../names/spans';
import { itemsTouching } from '../seek';
import { WEAK_VERBS } from '../words/cues';
import { spanOf } from './source';
import type { Quotation } from './spans';

/** A sentence as token indexes, `last` included. */
export interface Clause {
  doc: Doc;
  quotations: Quotation[];
  first: number;
  last: number;
}

const ADJUNCT =
  /^(?:(?:in|on|at|during|via|through|to|after|from)\s(?:(?!that\b)[\p{L}\p{N}'’.-]+\s?){1,6}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?\s?|(?:earlier|later|this|last)\s(?:\p{L}+\s?){0,2})$/u;
/** A verb that reports without "that" is followed by the subject of a clause. */
const SUBJECT =
  /^(?:the|a|an|he|she|it|they|we|i|you|his|her|its|their|our|this|these|those|there|such|no|some|many|most|all|both|any|if|whether|what|how|why|in|as|when|while|despite|because|more|much|one|two|not|nothing|every|each)$/iu;

/** What follows the cue, to the end of the sentence: after "that", or a clause at once. */
export function contentAfter(clause: Clause, at: number, verb: string): Span | undefined {
  const { doc, last } = clause;
  const that = thatAfter(clause, at);
  const first = that === undefined ? at + 1 : that + 1;
  const opener = doc.tokens[first];
  if (!opener) return undefined;
  if (that === undefined) {
    const finite = SUBJECT.test(opener.text) || /^\p{L}/u.test(opener.text);
    if (WEAK_VERBS.has(verb) || !finite || !hasVerb(clause, first)) return undefined;
    if (/^(?:in|on|at|to|by|with|from|for|during|after|of|and|or|but|so|as)$/u.test(opener.text))
      return undefined;
  }
  return contentSpan(clause, first, last);
}

/** Index of the "that" a cue governs, over an adjunct or an addressee: "told reporters on Friday that". */
function thatAfter({ doc, last }: Clause, at: number): number | undefined {
  for (let i = at + 1; i <= Math.min(last, at + 9); i++) {
    const text = doc.tokens[i]?.text ?? '';
    if (text === 'that') {
      const between = doc.text.slice(doc.tokens[at + 1]?.start, doc.tokens[i]?.start);
      const addressee = i - at < 6 && !/[,"“”]/u.test(between);
      return i === at + 1 || ADJUNCT.test(between.trimEnd()) || ADJUNCT.test(between) || addressee
        ? i
        : undefined;
    }
    if (/^[.;:"“”]$/u.test(text)) return undefined;
  }
  return undefined;
}

/** Forms of a verb that has a subject. */
export const FINITE =
  /^(?:is|was|are|were|has|had|have|will|would|can|cannot|could|should|may|might|must|do|does|did|'s|’s|'re|’re|'ll|’ll|'d|’d|'ve|’ve|n't|n’t|\p{Ll}{2,}(?:ed|es|s)|went|came|made|took|got|won|lost|felt|knew|saw|held|met|led|need|want)$/u;

function hasVerb({ doc }: Clause, first: number): boolean {
  for (const { text } of doc.tokens.slice(first + 1, first + 12)) {
    if (FINITE.test(text)) return true;
    if (/^(?:but)$/u.test(text)) return false;
  }
  return false;
}

/** What stands before a cue that ends its sentence: "Content, NAME said." */
export function contentBefore(clause: Clause, reportFirst: number, reportLast: number): Span | undefined {
  const { doc, first, last } = clause;
  const mark = doc.tokens[reportFirst - 1]?.text ?? '';
  if (mark !== ',' || reportFirst - first < 3) return undefined;
  if (/^[,:]?\s*["“]/u.test(doc.text.slice(doc.tokens[reportLast]?.end))) return undefined;
  const next = doc.tokens[reportLast + 1]?.text ?? '';
  if (reportLast < last && !/^[.,;]$/u.test(next) && last - reportLast > 12) return undefined;
  const [ahead, behind] = [last - reportLast, reportFirst - first];
  const goesOn = /^(?:and|but|or|to|for|with|in|on|at|as|which|who)$/u.test(
    doc.tokens[reportLast + 2]?.text ?? '',
  );
  return next === ',' && ahead > behind && !goesOn
    ? contentSpan(clause, reportLast + 2, last)
    : contentSpan(clause, first, reportFirst - 2);
}

/** The words from `first` to `last` without the sentence's last mark, if there are enough and they are not a quotation. */
export function contentSpan({ doc, quotations }: Clause, first: number, last: number): Span | undefined {
  let end = last;
  while (end > first && /^[.,;:]$/u.test(doc.tokens[end]?.text ?? '')) end -= 1;
  const span = spanOf(doc, { first, last: end });
  const words = doc.text.slice(span.start, span.end).split(/\s+/u).length;
  if (words < 4) return undefined;
  const quoted = itemsTouching(quotations, span).reduce(
    (sum, { outer }) => sum + Math.max(0, Math.min(outer.end, span.end) - Math.max(outer.start, span.start)),
    0,
  );
  return quoted * 2 >= span.end - span.start ? undefined : span;
}

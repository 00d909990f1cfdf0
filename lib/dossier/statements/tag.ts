import type { Doc } from '../document';
import type { Span } from '../names/spans';
import { ADVERBS, PARTICIPLES, SPEECH_VERBS, WEAK_VERBS } from '../words/cues';
import { sourceAfter, sourceBefore, spanOf, subjectOf, type TokenRange } from './source';
import type { Quotation } from './spans';

/** A cue with who speaks and, for reported speech, what is said. */
export interface Report {
  cue: Span;
  source: Span | null;
  content: Span | null;
}

/** Every cue of a document with its source and what it reports. A trained tagger may take this function's place. */
export function reportsOf(doc: Doc, quotations: Quotation[]): Report[] {
  let token = 0;
  return doc.sentences.flatMap((sentence) => {
    while ((doc.tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) token += 1;
    let last = token;
    while ((doc.tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) last += 1;
    return reportsIn({ doc, quotations, first: token, last });
  });
}

/** A sentence as token indexes, `last` included. */
interface Clause {
  doc: Doc;
  quotations: Quotation[];
  first: number;
  last: number;
}

function reportsIn(clause: Clause): Report[] {
  const { doc, first, last } = clause;
  const reports: Report[] = [];
  for (let i = first; i <= last; i++) {
    const word = doc.tokens[i]?.text ?? '';
    if (isQuoted(clause, i)) continue;
    const report = /^according$/iu.test(word)
      ? accordingTo(clause, i)
      : SPEECH_VERBS.has(word)
        ? verbReport(clause, i)
        : undefined;
    if (!report) continue;
    const inside = reports.some(
      ({ content }) => content && content.start <= report.cue.start && report.cue.end <= content.end,
    );
    if (!inside) reports.push(report);
  }
  return reports;
}

function isQuoted({ doc, quotations }: Clause, index: number): boolean {
  const at = doc.tokens[index]?.start ?? 0;
  return quotations.some(({ start, end }) => start <= at && at < end);
}

/** Words before a verb form that make it no report: "to say", "the report", "would argue". */
const NO_REPORT =
  /^(?:to|the|a|an|this|that|his|her|their|its|of|no|for|in|new|is|are|was|were|be|by|on|with)$/u;

function verbReport(clause: Clause, at: number): Report | undefined {
  const { doc, first } = clause;
  const word = doc.tokens[at]?.text ?? '';
  const before = doc.tokens[at - 1]?.text ?? '';
  if (NO_REPORT.test(before) || at === first) return undefined;
  const preceding = sourceBefore(doc, at, first);
  const inverted = closesClause(clause, at) ? invertedSource(clause, at) : undefined;
  const shared = /^(?:and|but|,)$/u.test(subjectMark(doc, at)) ? subjectOf(doc, first, at) : undefined;
  const source = inverted ?? preceding ?? shared;
  if (!source) return undefined;
  const cue = spanOf(doc, { first: at, last: at });
  const end = Math.max(at, source.last);
  const ahead = source.first > at ? undefined : contentAfter(clause, at, word);
  const behind =
    ahead || PARTICIPLES.has(word) ? undefined : contentBefore(clause, Math.min(at, source.first), end);
  return { cue, source: spanOf(doc, source), content: ahead ?? behind ?? null };
}

/** What stands before a cue and its auxiliaries. */
function subjectMark({ tokens }: Doc, at: number): string {
  let before = at - 1;
  while (ADVERBS.has(tokens[before]?.text ?? '')) before -= 1;
  return tokens[before]?.text ?? '';
}

/** `," said NAME`: no verb of its own may follow the name. */
function invertedSource({ doc, last }: Clause, at: number): TokenRange | undefined {
  const source = sourceAfter(doc, at, last);
  const next = source && doc.tokens[source.last + 1]?.text;
  return next && FINITE.test(next) ? undefined : source;
}

/** True where a comma or a closing mark stands before the cue. */
function closesClause({ doc }: Clause, at: number): boolean {
  return /^[,"”»’?!—–]$/u.test(doc.tokens[at - 1]?.text ?? '');
}

const ADJUNCT =
  /^(?:(?:in|on|at|during|via|through|to|after|from)\s(?:(?!that\b)[\p{L}\p{N}'’.-]+\s?){1,6}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?\s?|(?:earlier|later|this|last)\s(?:\p{L}+\s?){0,2})$/u;
/** A verb that reports without "that" is followed by the subject of a clause. */
const SUBJECT =
  /^(?:the|a|an|he|she|it|they|we|i|you|his|her|its|their|our|this|these|those|there|such|no|some|many|most|all|both|any|if|whether|what|how|why|in|as|when|while|despite|because|more|much|one|two|not|nothing|every|each)$/iu;

/** What follows the cue, to the end of the sentence: after "that", or a clause at once. */
function contentAfter(clause: Clause, at: number, verb: string): Span | undefined {
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

const FINITE =
  /^(?:is|was|are|were|has|had|have|will|would|can|cannot|could|should|may|might|must|do|does|did|'s|’s|'re|’re|'ll|’ll|'d|’d|'ve|’ve|n't|n’t|\p{Ll}{2,}(?:ed|es|s)|went|came|made|took|got|won|lost|felt|knew|saw|held|met|led|need|want)$/u;

function hasVerb({ doc }: Clause, first: number): boolean {
  return doc.tokens.slice(first + 1, first + 12).some(({ text }) => FINITE.test(text));
}

/** What stands before a cue that ends its sentence: "Content, NAME said." */
function contentBefore(clause: Clause, reportFirst: number, reportLast: number): Span | undefined {
  const { doc, first, last } = clause;
  const mark = doc.tokens[reportFirst - 1]?.text ?? '';
  if (mark !== ',' || reportFirst - first < 3) return undefined;
  if (/^[,:]?\s*["“]/u.test(doc.text.slice(doc.tokens[reportLast]?.end))) return undefined;
  const next = doc.tokens[reportLast + 1]?.text ?? '';
  if (reportLast < last && !/^[.,;]$/u.test(next) && last - reportLast > 12) return undefined;
  const [ahead, behind] = [last - reportLast, reportFirst - first];
  return next === ',' && ahead > behind
    ? contentSpan(clause, reportLast + 2, last)
    : contentSpan(clause, first, reportFirst - 2);
}

function accordingTo(clause: Clause, at: number): Report | undefined {
  const { doc, first, last } = clause;
  if (doc.tokens[at + 1]?.text !== 'to') return undefined;
  const source = sourceAfter(doc, at + 1, last);
  if (!source) return undefined;
  const comma = doc.tokens.findIndex(({ text }, i) => i > source.last && i <= last && text === ',');
  const opens = at - first < 2;
  const content = opens
    ? comma < 0
      ? undefined
      : contentSpan(clause, comma + 1, last)
    : contentSpan(clause, first, doc.tokens[at - 1]?.text === ',' ? at - 2 : at - 1);
  return {
    cue: spanOf(doc, { first: at, last: at + 1 }),
    source: spanOf(doc, source),
    content: content ?? null,
  };
}

/** The words from `first` to `last` without the sentence's last mark, if there are enough and they are not a quotation. */
function contentSpan({ doc, quotations }: Clause, first: number, last: number): Span | undefined {
  let end = last;
  while (end > first && /^[.,;:]$/u.test(doc.tokens[end]?.text ?? '')) end -= 1;
  const span = spanOf(doc, { first, last: end });
  const words = doc.text.slice(span.start, span.end).split(/\s+/u).length;
  if (words < 4) return undefined;
  const quoted = quotations.reduce(
    (sum, { outer }) => sum + Math.max(0, Math.min(outer.end, span.end) - Math.max(outer.start, span.start)),
    0,
  );
  return quoted * 2 >= span.end - span.start ? undefined : span;
}

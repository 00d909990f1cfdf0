import type { Doc } from '../document';
import type { Span } from '../names/spans';
import { itemAt } from '../seek';
import { ADVERBS, PARTICIPLES, SPEECH_VERBS } from '../words/cues';
import { type Clause, contentAfter, contentBefore, contentSpan, FINITE } from './content';
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

function reportsIn(clause: Clause): Report[] {
  const { doc, first, last } = clause;
  const reports: Report[] = [];
  for (let i = first; i <= last; i++) {
    const word = doc.tokens[i]?.text ?? '';
    if (isQuoted(clause, i)) continue;
    const report = /^according$/iu.test(word)
      ? accordingTo(clause, i)
      : SPEECH_VERBS.has(word)
        ? verbReport(clause, i, reports.at(-1))
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
  return itemAt(quotations, at) !== undefined;
}

/** Words before a verb form that make it no report: "to say", "the report", "would argue". */
const NO_REPORT =
  /^(?:to|the|a|an|this|that|his|her|their|its|of|no|longer|for|in|new|is|are|was|were|be|by|on|with)$/u;
/** What is not said is no statement: "has not said that", "never announced". */
const NOT = /^(?:not|n['’]t|never|nor|neither|hardly)$/iu;

function verbReport(clause: Clause, at: number, earlier: Report | undefined): Report | undefined {
  const { doc, first } = clause;
  const word = doc.tokens[at]?.text ?? '';
  const before = doc.tokens[at - 1]?.text ?? '';
  if (NO_REPORT.test(before) || at === first || isDenied(clause, at)) return undefined;
  const preceding = sourceBefore(doc, at, first);
  const inverted = INVERTED.test(word) && closesClause(clause, at) ? invertedSource(clause, at) : undefined;
  const isAdded = before === ',' && PARTICIPLES.has(word);
  if (isAdded) return added(clause, at, earlier);
  const shared = /^(?:and|but|,)$/u.test(subjectMark(doc, at)) ? subjectOf(doc, first, at) : undefined;
  const source = inverted ?? preceding ?? shared;
  if (!source) return undefined;
  const cue = spanOf(doc, { first: at, last: at });
  const end = Math.max(at, source.last);
  const ahead = source.first > at ? undefined : contentAfter(clause, at, word);
  const isRelative = /^(?:who|which|that)$/u.test(subjectMark(doc, at));
  const behind =
    ahead || isRelative || PARTICIPLES.has(word)
      ? undefined
      : contentBefore(clause, Math.min(at, source.first), end);
  return { cue, source: spanOf(doc, source), content: ahead ?? behind ?? null };
}

function isDenied({ doc, first }: Clause, at: number): boolean {
  for (let i = at - 1; i >= first; i--) {
    const text = doc.tokens[i]?.text ?? '';
    if (NOT.test(text)) return true;
    if (!ADVERBS.has(text)) return false;
  }
  return false;
}

/** ", adding that …": by the one who spoke before in the sentence, else by its subject. */
function added(clause: Clause, at: number, earlier: Report | undefined): Report | undefined {
  const { doc, first } = clause;
  const subject = subjectOf(doc, first, at);
  const source = earlier?.source ?? (subject ? spanOf(doc, subject) : null);
  const content = contentAfter(clause, at, doc.tokens[at]?.text ?? '');
  return source ? { cue: spanOf(doc, { first: at, last: at }), source, content: content ?? null } : undefined;
}

/** What stands before a cue and its auxiliaries. */
function subjectMark({ tokens }: Doc, at: number): string {
  let before = at - 1;
  while (ADVERBS.has(tokens[before]?.text ?? '')) before -= 1;
  return tokens[before]?.text ?? '';
}

/** `," said NAME`: no verb of its own may follow the name; where no quotation ends, nothing but a mark or a day. */
function invertedSource({ doc, last }: Clause, at: number): TokenRange | undefined {
  const source = sourceAfter(doc, at, last);
  const next = source && doc.tokens[source.last + 1]?.text;
  if (!next) return source;
  if (doc.tokens[at - 1]?.text === ',') return AFTER_NAME.test(next) ? source : undefined;
  return FINITE.test(next) ? undefined : source;
}

/** "said X" and "says X", but "state X" is a state-owned one. */
const INVERTED = /(?:d|s|told|wrote|ing)$/u;
const AFTER_NAME =
  /^(?:[.,;:—–]|on|in|at|during|after|last|this|yesterday|who|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;

/** True where a comma or a closing mark stands before the cue. */
function closesClause({ doc }: Clause, at: number): boolean {
  return /^[,"”»’'?!—–]$/u.test(doc.tokens[at - 1]?.text ?? '');
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

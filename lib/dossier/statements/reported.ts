import type { Doc } from '../document';
import type { Span } from '../names/spans';
import { itemsTouching } from '../seek';
import { PARTICIPLES, SPEECH_VERBS } from '../words/cues';
import { REPORTING_RANK } from '../words/reporting';
import type { Attribution } from './attribute';
import type { Finding } from './finding';
import type { Quotation } from './spans';
import type { Report } from './tag';
import { FEWEST_WORDS, wordsIn } from './words';

/** What an attribution reports in words of the article; `quotations` are the ones that are statements themselves. */
export function reported(doc: Doc, quotations: Quotation[], attribution: Attribution): Finding[] {
  const { cue, source } = attribution;
  const words = doc.text.slice(cue.start, cue.end);
  if (isDenied(words)) return [];
  return contentsOf(attribution, words)
    .map((content) => trimmed(doc, content))
    .filter(
      (said) => !isUnlikely(doc, attribution, said) && quotedIn(quotations, said) * 2 < said.end - said.start,
    )
    .map((said) => ({ form: 'indirect', said, source, cue: words, doubt: doubtOf(attribution) }));
}

/**
 * Few words, or words of nobody named, of which the models are not sure: of these, fewer than a third were statements in
 * articles held out. Behind the plainest cues they mostly are.
 */
function isUnlikely({ text }: Doc, { cue, source, sure }: Attribution, said: Span): boolean {
  const count = wordsIn(text.slice(said.start, said.end)).length;
  if (count < FEWEST_WORDS) return true;
  if (wordsIn(text.slice(cue.start, cue.end)).some((word) => REPORTING_RANK.get(word.toLowerCase()) === 1))
    return false;
  const isNamed =
    source !== null && /\p{Lu}\p{Ll}/u.test(text.slice(source.start, source.end)) && !isPronoun(text, source);
  return (count < 6 && sure < 4) || (!isNamed && sure < 1);
}

function isPronoun(text: string, { start, end }: Span): boolean {
  return /^(?:he|she|they|it|we|i|you)$/iu.test(text.slice(start, end));
}

/** One in four; about half of them were wrong in articles held out, of the others about one in five. */
function doubtOf({ sure, cueSure }: Attribution): string | null {
  return sure < 2.5 || cueSure < 1.2
    ? 'Somebody may not say this here, or it may begin or end elsewhere.'
    : null;
}

/** What rules find by the plainest cues where the models find nothing. */
export function plainReports(
  doc: Doc,
  quotations: Quotation[],
  reports: Report[],
  found: Finding[],
  closing: readonly Report[],
): Finding[] {
  return reports.flatMap(({ cue, source, content }): Finding[] => {
    const words = doc.text.slice(cue.start, cue.end);
    const isNew = (said: Span) =>
      !found.some((other) => other.said.start < said.end && said.start < other.said.end);
    if (!content || !(PLAIN.test(words) || closing.some((one) => one.cue === cue)) || !isNew(content))
      return [];
    if (quotedIn(quotations, content) * 2 >= content.end - content.start) return [];
    return [{ form: 'indirect', said: content, source, cue: words, doubt: null }];
  });
}

const PLAIN = /^according to$/iu;

/** Reports that a sentence ends with: "The offer would add 120 jobs, he said." All before it is what was said. */
export function closingReports({ text }: Doc, reports: Report[]): Report[] {
  return reports.filter(({ cue, source, content }) => {
    if (!source || !content || content.end > Math.min(cue.start, source.start)) return false;
    const end = Math.max(cue.end, source.end);
    const isLast = /^\.(?:\s|$)/u.test(text.slice(end, end + 2));
    const isQuoted = /["“”]/u.test(text.slice(content.start, content.end));
    return isLast && !isQuoted && CLOSING.test(text.slice(cue.start, cue.end));
  });
}

const CLOSING = /^(?:said|says)$/u;

/** "Hopes were low, with Vucic saying talks would be difficult": a participle has only what follows it. */
function contentsOf({ cue, contents }: Attribution, words: string): Span[] {
  const behind = contents.filter(({ start }) => start > cue.start);
  return PARTICIPLES.has(wordsIn(words)[0] ?? '') && behind.length > 0 ? behind : contents;
}

/** What is not said is no statement: "has not said that", "never announced". */
function isDenied(cue: string): boolean {
  const words = wordsIn(cue.toLowerCase());
  return (
    words.some((word) => /^(?:not|never|nor|neither|hardly)$|n['’]t$/u.test(word)) &&
    words.some((word) => SPEECH_VERBS.has(word))
  );
}

/** Without the marks around it, and without "that". */
function trimmed({ text }: Doc, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (to > from && /[\s.,;:]/u.test(text[to - 1] ?? '')) to -= 1;
  while (from < to && /[\s.,;:]/u.test(text[from] ?? '')) from += 1;
  if (/^that\s/iu.test(text.slice(from, to))) from += 'that '.length;
  return { start: from, end: to };
}

/** Characters of a span that stand in quotations. */
function quotedIn(quotations: Quotation[], { start, end }: Span): number {
  return itemsTouching(quotations, { start, end }).reduce(
    (sum, { outer }) => sum + Math.max(0, Math.min(outer.end, end) - Math.max(outer.start, start)),
    0,
  );
}

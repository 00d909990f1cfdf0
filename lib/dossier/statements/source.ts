import type { Token } from '../../text/tokens';
import type { Doc } from '../document';
import type { Span } from '../names/spans';
import { CALENDAR, FUNCTION_WORDS, VERBS } from '../words/common';
import { ADVERBS, SPEECH_VERBS } from '../words/cues';

/** Tokens as indexes into `doc.tokens`; `last` is included. */
export interface TokenRange {
  first: number;
  last: number;
}

const PRONOUN = /^(?:he|she|they|it|we|i|you)$/iu;
const DETERMINER =
  /^(?:the|a|an|his|her|their|its|our|this|that|these|those|some|many|several|most|one|two|three|another|other|both|all|few)$/iu;
const LINK = /^(?:of|for|at|from|in|to|with|and|&|on)$/u;

/** The noun phrase that speaks before a cue at token `cue`, not reaching left of token `floor`. */
export function sourceBefore(doc: Doc, cue: number, floor: number): TokenRange | undefined {
  const { tokens } = doc;
  let last = cue - 1;
  while (last >= floor && ADVERBS.has(tokens[last]?.text ?? '')) last -= 1;
  if (/^(?:who|which)$/u.test(tokens[last]?.text ?? '')) last -= tokens[last - 1]?.text === ',' ? 2 : 1;
  const mark = tokens[last]?.text;
  if (mark === ',' || mark === ')' || mark === '—' || mark === '–') {
    const before = nameBeforeApposition(tokens, last, floor, mark);
    return nounPhrase(tokens, before ?? last - 1, floor);
  }
  return nounPhrase(tokens, last, floor);
}

/** "Kosovo, a state which …, announced": the name before the first comma that an apposition follows. */
function nameBeforeApposition(
  tokens: Token[],
  last: number,
  floor: number,
  mark: string,
): number | undefined {
  const pair = mark === ')' ? '(' : mark;
  for (let i = last - 1; i > floor && last - i < 45; i--) {
    if (tokens[i]?.text !== pair) continue;
    if (
      /^\p{Lu}|^\)$/u.test(tokens[i - 1]?.text ?? '') &&
      !/^(?:but|and|so|as|while|when)$/u.test(tokens[i + 1]?.text ?? '')
    )
      return i - 1;
    if (pair === '(') return i - 1;
  }
  return undefined;
}

/** The noun phrase that follows a cue: `," said NAME`. */
export function sourceAfter(doc: Doc, cue: number, ceiling: number): TokenRange | undefined {
  const { tokens } = doc;
  const first = cue + 1;
  const opener = tokens[first]?.text ?? '';
  if (PRONOUN.test(opener)) return { first, last: first };
  const isDate = CALENDAR.has(opener) && !/^\p{Lu}/u.test(tokens[first + 1]?.text ?? '');
  if (isDate || /^(?:early|late|earlier|later|last|this)$/u.test(opener)) return undefined;
  let last = first - 1;
  for (let i = first; i <= ceiling; i++) {
    const { text = '', kind } = tokens[i] ?? {};
    const inner =
      /^(?:['’]s|-|&)$/u.test(text) ||
      (text === '.' && /^\p{Lu}\p{L}{0,3}$/u.test(tokens[i - 1]?.text ?? ''));
    const lower = text.toLowerCase();
    if (
      !inner &&
      (kind !== 'word' || (FUNCTION_WORDS.has(lower) && !DETERMINER.test(text)) || VERBS.has(lower))
    ) {
      if (!/^(?:of|for|at)$/u.test(text) || last < first) break;
    }
    last = i;
  }
  return last >= first && isNominal(tokens, first, last) ? { first, last } : undefined;
}

function nounPhrase(tokens: Token[], last: number, floor: number): TokenRange | undefined {
  if (tokens[last]?.text === ')') return nounPhrase(tokens, openingBefore(tokens, last, floor) - 1, floor);
  const end = tokens[last];
  if (CALENDAR.has(tokens[last]?.text ?? '') || end?.kind !== 'word' || last < floor) return undefined;
  if (PRONOUN.test(end.text)) return { first: last, last };
  let first = last + 1;
  for (let i = last; i >= floor; i--) {
    const text = tokens[i]?.text ?? '';
    const lower = text.toLowerCase();
    const inner =
      /^(?:['’]s|-|&)$/u.test(text) ||
      (text === '.' && /^\p{Lu}\p{L}{0,3}$/u.test(tokens[i - 1]?.text ?? ''));
    if (DETERMINER.test(text)) {
      first = i;
      const linked = LINK.test(tokens[i - 1]?.text ?? '') && isHead(tokens[i - 2]?.text);
      if (!linked) break;
      i -= 1;
      continue;
    }
    if (LINK.test(text) && first <= last && isHead(tokens[i - 1]?.text)) continue;
    if (
      !inner &&
      (!/^[\p{L}\p{N}]/u.test(text) ||
        FUNCTION_WORDS.has(lower) ||
        VERBS.has(lower) ||
        SPEECH_VERBS.has(text))
    )
      break;
    first = i;
  }
  while (first <= last && /^(?:['’]s|-|&|\.)$/u.test(tokens[first]?.text ?? '')) first += 1;
  return first <= last && isNominal(tokens, first, last) ? { first, last } : undefined;
}

/** Index of the bracket that opens what a closing one at `last` ends; `floor` where none does. */
function openingBefore(tokens: Token[], last: number, floor: number): number {
  let at = last;
  while (at > floor && tokens[at]?.text !== '(') at -= 1;
  return at;
}

/** The noun phrase that opens a sentence, for cues that share its subject: "X met them and said". */
export function subjectOf(doc: Doc, opening: number, cue: number): TokenRange | undefined {
  const first = afterAdjunct(doc.tokens, opening, cue);
  const { text = '' } = doc.tokens[first] ?? {};
  if (FUNCTION_WORDS.has(text.toLowerCase()) && !PRONOUN.test(text) && !DETERMINER.test(text))
    return undefined;
  const phrase = sourceAfter(doc, first - 1, cue - 1);
  return phrase && { first: phrase.first, last: verbCut(doc.tokens, phrase) };
}

/** "On Tuesday, the minister …": past a time or a place that a comma ends. */
function afterAdjunct(tokens: Token[], first: number, cue: number): number {
  const opener = tokens[first]?.text ?? '';
  if (/^(?:But|And)$/u.test(opener)) return first + 1;
  if (!/^(?:In|On|At|After|During|Last|Earlier|Later|Meanwhile)$/u.test(opener)) return first;
  const comma = tokens.slice(first, Math.min(cue, first + 12)).findIndex(({ text }) => text === ',');
  return comma < 0 ? first : first + comma + 1;
}

/** "Kowal ruled" is Kowal and his verb; "Trump aides" are whole. */
function verbCut(tokens: Token[], { first, last }: TokenRange): number {
  for (let i = first + 1; i <= last; i++) {
    const word = tokens[i]?.text ?? '';
    const isVerb = SPEECH_VERBS.has(word) || /^\p{Ll}+ed$/u.test(word);
    if (isVerb && /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '')) return i - 1;
  }
  return last;
}

function isHead(word: string | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{L}/u.test(word) &&
    !FUNCTION_WORDS.has(word.toLowerCase()) &&
    !SPEECH_VERBS.has(word) &&
    !VERBS.has(word)
  );
}

function isNominal(tokens: Token[], first: number, last: number): boolean {
  return tokens
    .slice(first, last + 1)
    .some(({ text, kind }) => kind === 'word' && !FUNCTION_WORDS.has(text.toLowerCase()));
}

/** From the start of the first token to the end of the last, which is included. */
export function spanOf({ tokens }: Doc, { first, last }: TokenRange): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

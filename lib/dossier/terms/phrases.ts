import type { Doc } from '../document';
import type { Span } from '../names/spans';
import { firstFrom } from '../seek';
import { CALENDAR, FUNCTION_WORDS, VERBS } from '../words/common';
import { SPEECH_VERBS } from '../words/cues';
import { DEMONYMS, PEOPLES } from '../words/peoples';
import { NO_NOUN, NOUN_IN_ING, VAGUE } from './cues';

/** A noun phrase without its determiner. */
export interface Phrase extends Span {
  text: string;
  /** Its last word in small letters. */
  head: string;
}

/** A phrase longer than this is a sentence that was not recognised. */
const MOST_WORDS = 5;

/** The noun phrases between two offsets, told by what cannot be part of one. */
export function phrasesOf({ tokens, text }: Doc, start: number, end: number): Phrase[] {
  const phrases: Phrase[] = [];
  let first = -1;
  for (let i = firstFrom(tokens, start); i <= tokens.length; i++) {
    const token = tokens[i];
    const inside = token !== undefined && token.start >= start && token.end <= end;
    if (inside && (isNominal(token.text) || isGerund(tokens, i) || isHyphen(tokens, i, first))) {
      if (first < 0) first = i;
    } else {
      const opener = tokens[first];
      const last = tokens[i - 1];
      if (first >= 0 && opener && last && i - first <= MOST_WORDS + 2) add(opener.start, last);
      first = -1;
      if (!token || token.start >= end) break;
    }
  }
  return phrases;

  function add(from: number, last: { text: string; end: number }) {
    const head = last.text.toLowerCase();
    if (!isNoun(last.text)) return;
    const end = from + last.text.length === last.end ? last.end + tailOf(text, last.end) : last.end;
    phrases.push({ start: from, end, text: text.slice(from, end), head });
  }
}

/** A single noun means little without what it is in: "presence in the region". */
function tailOf(text: string, end: number): number {
  const tail = /^ in the \p{Ll}{3,}(?=[.,;])/u.exec(text.slice(end, end + 40))?.[0];
  return tail && !/(?:talks|time|future|end)$/u.test(text.slice(0, end)) ? tail.length : 0;
}

/** Words that were met are kept for the next document, up to so many. */
const MOST_KNOWN = 20_000;
const nominal = new Map<string, boolean>();

function isNominal(word: string): boolean {
  let known = nominal.get(word);
  if (known === undefined) {
    if (nominal.size >= MOST_KNOWN) nominal.clear();
    known = looksNominal(word);
    nominal.set(word, known);
  }
  return known;
}

function looksNominal(word: string): boolean {
  const lower = word.toLowerCase();
  if (!/^\p{L}/u.test(word) || (FUNCTION_WORDS.has(lower) && lower !== 'new') || PEOPLES.has(word))
    return false;
  return (
    !VERBS.has(lower) &&
    !NO_NOUN.test(lower) &&
    !SPEECH_VERBS.has(word) &&
    (!/(?:ing|ly)$/u.test(lower) || NOUN_IN_ING.test(lower)) &&
    (!CALENDAR.has(word) || word === 'ID')
  );
}

/** "a working week", "a shorter working week": behind a determiner it belongs to the noun. */
function isGerund(tokens: Doc['tokens'], i: number): boolean {
  if (!tokens[i]?.text.endsWith('ing')) return false;
  const before = tokens[i - 1]?.text ?? '';
  return DETERMINER.test(VAGUE.test(before) ? (tokens[i - 2]?.text ?? '') : before);
}

const DETERMINER = /^(?:a|an|the|its|their|his|her|our|no|any|every)$/iu;

function isHyphen(tokens: Doc['tokens'], i: number, first: number): boolean {
  const mark = tokens[i];
  return (
    first >= 0 && mark?.text === '-' && tokens[i - 1]?.end === mark.start && tokens[i + 1]?.start === mark.end
  );
}

function isNoun(word: string): boolean {
  return (
    /^\p{Ll}{3,}$/u.test(word) &&
    (!/(?:ed|ing|ly|ous|ful|ible|able)$/u.test(word) || NOUN_IN_ING.test(word)) &&
    !DEMONYMS.has(word)
  );
}

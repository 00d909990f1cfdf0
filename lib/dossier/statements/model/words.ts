import { hashOf } from '../../../text/hash';
import type { Token } from '../../../text/tokens';
import { SMALL_CLASS, SMALL_CLASSES } from '../../words/classes';
import { FUNCTION_WORDS } from '../../words/common';
import { REPORTING_RANK } from '../../words/reporting';
import { TITLES } from '../../words/titles';

/** What the tagger knows of a word, as numbers. Names are masked: all capitalized words that are no common ones look alike. */
export interface Word {
  /** A hash of the word in small letters, or of the mask. */
  word: number;
  /** A hash of its last three letters, or of the mask. */
  ending: number;
  /** Its part in a sentence as far as its form tells: see `CLASSES`. */
  part: number;
  shape: number;
  /** How often it heads a report: 1 most often to 5, 0 never or hardly ever. */
  cue: number;
}

/** Kinds of marks and words beyond the small words. */
export const PART = Object.fromEntries(
  [
    'comma',
    'stop',
    'colon',
    'dash',
    'quote',
    'open',
    'close',
    'mark',
    'figure',
    'name',
    'title',
    'cue',
    'ed',
    'ing',
    'plural',
    'ly',
    'noun',
    'agent',
    'quality',
    'other',
  ].map((name, i) => [name, SMALL_CLASSES + 1 + i]),
) as Record<
  | 'comma'
  | 'stop'
  | 'colon'
  | 'dash'
  | 'quote'
  | 'open'
  | 'close'
  | 'mark'
  | 'figure'
  | 'name'
  | 'title'
  | 'cue'
  | 'ed'
  | 'ing'
  | 'plural'
  | 'ly'
  | 'noun'
  | 'agent'
  | 'quality'
  | 'other',
  number
>;

const MARKS: Record<string, number> = {
  ',': PART.comma,
  '.': PART.stop,
  '?': PART.stop,
  '!': PART.stop,
  '…': PART.stop,
  ';': PART.colon,
  ':': PART.colon,
  '-': PART.dash,
  '–': PART.dash,
  '—': PART.dash,
  '"': PART.quote,
  '“': PART.quote,
  '”': PART.quote,
  '„': PART.quote,
  '«': PART.quote,
  '»': PART.quote,
  '(': PART.open,
  '[': PART.open,
  ')': PART.close,
  ']': PART.close,
};

/** Reads words into numbers, each form once. `small` has the words that stand in small letters in the text. */
export function wordReader(small: ReadonlySet<string>): (token: Token) => Word {
  const known = new Map<string, Word>();
  return ({ text, kind }) => {
    let word = known.get(text);
    if (!word) {
      word = kind === 'word' && isName(text, small) ? masked(text) : plainly(text, kind);
      known.set(text, word);
    }
    return word;
  };
}

function isName(text: string, small: ReadonlySet<string>): boolean {
  const lower = text.toLowerCase();
  return lower !== text && !isKnown(lower) && !small.has(lower);
}

/** Words that were met are kept for the next document, up to so many. */
const MOST = 20_000;
const met = new Map<string, Word>();

/** What a form is where it is no name, in any text. */
function plainly(text: string, kind: Token['kind']): Word {
  let word = met.get(text);
  if (!word) {
    if (met.size >= MOST) met.clear();
    word = kind === 'word' ? read(text) : mark(text, kind);
    met.set(text, word);
  }
  return word;
}

function isKnown(lower: string): boolean {
  return (
    SMALL_CLASS.has(lower) || FUNCTION_WORDS.has(lower) || REPORTING_RANK.has(lower) || TITLES.has(lower)
  );
}

function masked(text: string): Word {
  const shape = shapeOf(text);
  return { word: hashOf(`name ${shape}`), ending: shape, part: PART.name, shape, cue: 0 };
}

function read(text: string): Word {
  const lower = text.toLowerCase();
  const cue = REPORTING_RANK.get(lower) ?? 0;
  const ending = hashOf(lower.slice(-3));
  return { word: hashOf(lower), ending, part: partOf(lower, cue), shape: shapeOf(text), cue };
}

function mark(text: string, kind: Token['kind']): Word {
  const isFigure = kind === 'number';
  const part = isFigure ? PART.figure : (MARKS[text] ?? PART.mark);
  const word = isFigure
    ? hashOf(/^(?:1[89]|20)\d\d$/u.test(text) ? 'year' : 'figure')
    : hashOf(part === PART.quote ? '"' : text);
  return { word, ending: part, part, shape: isFigure ? 6 : 7, cue: 0 };
}

/** 1 small letters, 2 Capitalized, 3 CAPITALS, 4 MixedCase, 5 with figures. */
function shapeOf(text: string): number {
  if (/\p{N}/u.test(text)) return 5;
  if (!/\p{Lu}/u.test(text)) return 1;
  if (/^\p{Lu}[^\p{Lu}]*$/u.test(text)) return 2;
  return /\p{Ll}/u.test(text) ? 4 : 3;
}

function partOf(lower: string, cue: number): number {
  const small = SMALL_CLASS.get(lower);
  if (small !== undefined) return small;
  if (TITLES.has(lower)) return PART.title;
  if (cue > 0 && cue < 5 && lower.endsWith('ing')) return PART.ing;
  if (cue > 0 && cue < 5) return PART.cue;
  if (lower.length > 3 && lower.endsWith('ed')) return PART.ed;
  if (lower.length > 4 && lower.endsWith('ing')) return PART.ing;
  if (lower.length > 3 && lower.endsWith('ly')) return PART.ly;
  if (/(?:tion|ment|ness|ity|ship|ism|ance|ence)s?$/u.test(lower)) return PART.noun;
  if (/(?:er|or|ist|ian)s?$/u.test(lower)) return PART.agent;
  if (/(?:al|ive|ous|able|ible|ful|ic|less|ary|ish)$/u.test(lower)) return PART.quality;
  return /[^s]s$/u.test(lower) ? PART.plural : PART.other;
}

import { hashOf } from '../../text/hash';
import { MEDIA_HEADS, ORGANIZATION_HEADS, PLACE_HEADS } from '../words/heads';
import { TITLES } from '../words/titles';
import type { Gazetteer } from './gazetteer';

/** What a word looks like and is known as: all that the tagger asks of a word, as numbers. */
export interface Word {
  raw: number;
  lower: number;
  /** Capitals, small letters, digits and marks, runs cut to two: "McDonald" is XxXxx. */
  shape: number;
  /** Hashes of the first two, three and four letters, and the last. */
  prefixes: [number, number, number];
  suffixes: [number, number, number];
  /** What the gazetteer says. */
  known: number;
  /** 1 a title, 2 the head of an organization's name, 4 that of a place's, 8 that of a newspaper's. */
  role: number;
  /** Whether it begins with a capital; whether it has no small letter. */
  capital: boolean;
  upper: boolean;
  /** Whether it is a word or number, not a mark. */
  wordlike: boolean;
  text: string;
  low: string;
}

/** Words that were met are kept for the next document, up to so many. */
const MOST = 20_000;

const known = new WeakMap<Gazetteer, Map<string, Word>>();

/** The words that a gazetteer has been asked about, each looked at once. */
export function vocabularyOf(gazetteer: Gazetteer): Map<string, Word> {
  const words = known.get(gazetteer) ?? new Map<string, Word>();
  if (words.size > MOST) words.clear();
  known.set(gazetteer, words);
  return words;
}

/** A word as the tagger sees it. */
export function wordIn(vocabulary: Map<string, Word>, text: string, gazetteer: Gazetteer): Word {
  let word = vocabulary.get(text);
  if (!word) {
    word = wordOf(text, gazetteer);
    vocabulary.set(text, word);
  }
  return word;
}

function wordOf(text: string, gazetteer: Gazetteer): Word {
  const plain = plainMark(text);
  const low = plain.toLowerCase();
  const capital = /^\p{Lu}/u.test(text);
  const end = low.length;
  return {
    raw: hashOf(plain),
    lower: hashOf(low),
    shape: hashOf(shapeOf(plain)),
    prefixes: [hashOf(low.slice(0, 2)), hashOf(low.slice(0, 3)), hashOf(low.slice(0, 4))],
    suffixes: [
      hashOf(low.slice(end - 2)),
      hashOf(low.slice(Math.max(0, end - 3))),
      hashOf(low.slice(Math.max(0, end - 4))),
    ],
    known: knownOf(low, gazetteer),
    role:
      (TITLES.has(low) ? 1 : 0) +
      (ORGANIZATION_HEADS.has(text) ? 2 : 0) +
      (PLACE_HEADS.has(text) ? 4 : 0) +
      (MEDIA_HEADS.has(text) ? 8 : 0),
    capital,
    upper: capital && plain.length > 1 && low !== plain && plain === plain.toUpperCase(),
    wordlike: /^[\p{L}\p{N}]/u.test(text),
    text: plain,
    low,
  };
}

/** Curly quotation marks and apostrophes as straight ones: the training text has few of the former. */
function plainMark(text: string): string {
  if (/^[a-z]+$/iu.test(text)) return text;
  return text
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/^[“”„«»]$/u, '"')
    .replace(/^[–—]$/u, '-');
}

function shapeOf(text: string): string {
  let shape = '';
  for (const letter of text) {
    const kind = kindOf(letter);
    if (kind !== shape.at(-1) || kind !== shape.at(-2)) shape += kind;
  }
  return shape;
}

/** X, x or d for a capital, a small letter or a digit; anything else stands for itself. */
function kindOf(letter: string): string {
  if (letter >= 'a' && letter <= 'z') return 'x';
  if (letter >= 'A' && letter <= 'Z') return 'X';
  if (/\p{Lu}/u.test(letter)) return 'X';
  if (/\p{Ll}/u.test(letter)) return 'x';
  return /\p{N}/u.test(letter) ? 'd' : letter;
}

/** A word's entry, or that of the word it is a form of. */
function knownOf(low: string, gazetteer: Gazetteer): number {
  const known = gazetteer.lookUp(low);
  if (known >> 8 !== 0 || low.length < 4) return known;
  for (const [ending, others] of STEMS) {
    if (!low.endsWith(ending)) continue;
    for (const other of others) {
      const stem = gazetteer.lookUp(low.slice(0, -ending.length) + other) & ~255;
      if (stem !== 0) return known | stem;
    }
  }
  return known;
}

const STEMS: [ending: string, others: string[]][] = [
  ['ies', ['y']],
  ['s', ['', 'e']],
  ['es', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
];

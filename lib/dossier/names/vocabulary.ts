import { hashOf } from '../../text/tagger/features';
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

/** The words of one document, each looked at once. */
export class Vocabulary {
  #words = new Map<string, Word>();

  constructor(readonly gazetteer: Gazetteer) {}

  wordOf(text: string): Word {
    let word = this.#words.get(text);
    if (!word) {
      word = wordOf(text, this.gazetteer);
      this.#words.set(text, word);
    }
    return word;
  }
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
  return text
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/^[“”„«»]$/u, '"')
    .replace(/^[–—]$/u, '-');
}

function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, 'd')
    .replace(/(.)\1{2,}/gu, '$1$1');
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

/**
 * Finding: one pass over a text with a rolling hash of each word, looked up in a bit filter of the names' first words;
 * only a word that passes is looked at twice. After FlashText (Singh 2017, "Replace or Retrieve Keywords In Documents
 * at Scale") in walking words instead of letters, with hashes in place of strings.
 */
import { expansions, FIRST_LETTER, Fold, folds } from '../text/fold';
import { readWord, roll, SEED, spread, type Word } from './hash';
import { follow, type Lexicon } from './open';

/** A name where it stands, not yet judged. */
export interface Candidate {
  /** UTF-16 code units into the text; `end` exclusive, behind the last letter or accent. */
  start: number;
  end: number;
  lexicon: Lexicon;
  node: number;
}

/** Lexicons to search together, with one filter over all their first words. */
export interface Shelf {
  lexicons: readonly Lexicon[];
  filter: Uint32Array;
}

export function shelve(lexicons: readonly Lexicon[]): Shelf {
  const size = Math.max(1, ...lexicons.map((lexicon) => lexicon.filter.length));
  const [only] = lexicons;
  if (only && lexicons.length === 1) return { lexicons, filter: only.filter };
  const filter = new Uint32Array(size);
  for (const lexicon of lexicons) {
    const mask = lexicon.filter.length - 1;
    for (let i = 0; i < size; i += 1)
      filter[i] = (filter[i] as number) | (lexicon.filter[i & mask] as number);
  }
  return { lexicons, filter };
}

/**
 * Calls `accept` with the names that begin at one word, the longest first. It answers where the accepted one ends, and
 * the search goes on there; or 0 where none is, and the search goes on at the next word.
 */
export function find(text: string, shelf: Shelf, accept: (candidates: Candidate[]) => number): void {
  const { filter } = shelf;
  const mask = filter.length * 32 - 1;
  const length = text.length;
  let i = 0;
  while (i < length) {
    let unit = text.charCodeAt(i);
    let value = folds[unit] as number;
    const start = i;
    let hash = SEED;
    for (;;) {
      if (value >= FIRST_LETTER) hash = ((hash << 5) | (hash >>> 27)) ^ value;
      else if (value < Fold.Accent) break;
      else if (value === Fold.Several) hash = rollSeveral(hash, unit);
      i += 1;
      if (i === length) break;
      unit = text.charCodeAt(i);
      value = folds[unit] as number;
    }
    const bit = spread(hash) & mask;
    if ((((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1 && i > start) {
      const candidates = candidatesAt(text, start, shelf);
      if (candidates.length > 0) i = Math.max(i, accept(candidates));
    }
    // `i` stands on what ended the word, or behind an accepted name.
    while (i < length && (folds[text.charCodeAt(i)] as number) < Fold.Accent) i += 1;
  }
}

/** Whether a name begins at this word. */
export function beginsName(text: string, start: number, shelf: Shelf): boolean {
  return candidatesAt(text, start, shelf).length > 0;
}

function rollSeveral(hash: number, unit: number): number {
  let rolled = hash;
  for (const letter of expansions.get(unit) ?? '') rolled = roll(rolled, letter.charCodeAt(0));
  return rolled;
}

function candidatesAt(text: string, start: number, shelf: Shelf): Candidate[] {
  const candidates: Candidate[] = [];
  const word: Word = { end: 0, next: 0, rolled: 0, checked: 0 };
  const first = firstLetter(text, start);
  for (const lexicon of shelf.lexicons) {
    let node = 0;
    let at = first;
    do {
      const begin = at;
      readWord(text, at, word);
      node = follow(lexicon, node, word);
      if (node === 0) break;
      if ((lexicon.firsts[node] as number) < (lexicon.firsts[node + 1] as number)) {
        candidates.push({ start: first, end: word.end, lexicon, node });
      }
      at = bridge(text, word.next, word.end - begin);
    } while (at > 0);
  }
  return candidates.sort((one, other) => other.end - one.end);
}

function firstLetter(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const value = folds[text.charCodeAt(at)] as number;
    if (value >= FIRST_LETTER || value === Fold.Several) break;
    at += 1;
  }
  return at;
}

/**
 * Where the next word of the same name begins, or 0: behind white space, or one hyphen or apostrophe; after one or two
 * letters a full stop may come first (U.N., St. Paul).
 */
function bridge(text: string, from: number, lettersBefore: number): number {
  let spaces = 0;
  let joints = 0;
  for (let at = from; at < text.length; at += 1) {
    const value = folds[text.charCodeAt(at)] as number;
    if (value >= FIRST_LETTER || value === Fold.Several) return at;
    if (value === Fold.Break || (value === Fold.Stop && (lettersBefore > 2 || at > from))) return 0;
    if (value === Fold.Space) spaces += 1;
    if (value === Fold.Hyphen || value === Fold.Apostrophe) joints += 1;
    if (joints > 1 || (joints === 1 && spaces > 0)) return 0;
  }
  return 0;
}

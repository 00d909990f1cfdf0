/**
 * Finding: one pass over a text with a rolling hash of each word, looked up in a bit filter of the names' first words;
 * only a word that passes is looked at twice. After FlashText (Singh 2017, "Replace or Retrieve Keywords In Documents
 * at Scale") in walking words instead of letters, with hashes in place of strings.
 */
import { FIRST_LETTER, Fold, folds } from '../text/fold';
import { readWord, respread, roll, SEED, spread, type Word } from './hash';
import { BRANCHES, follow, type Lexicon } from './open';

// Plain constants, so that the compiler may put their values into the loop.
const ACCENT = Fold.Accent;
const SEVERAL = Fold.Several;
const LETTER = FIRST_LETTER;

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
  // Local, so that the loop below need not ask its module for them at every letter.
  const table = folds;
  const { filter } = shelf;
  const mask = filter.length * 32 - 1;
  const { length } = text;
  let i = 0;
  while (i < length) {
    let value = table[text.charCodeAt(i)] as number;
    // An accent or an invisible mark without its letter begins no word.
    if (value < SEVERAL) {
      i += 1;
      continue;
    }
    const start = i;
    let hash = SEED;
    while (value >= LETTER) {
      hash = roll(hash, value);
      i += 1;
      if (i === length) break;
      value = table[text.charCodeAt(i)] as number;
    }
    if (i < length && value >= ACCENT) {
      // An accent, a ligature, a soft hyphen: rare enough to read the word again with care.
      readWord(text, start, word);
      hash = word.rolled;
      i = word.next;
    }
    const bit = spread(hash) & mask;
    if ((((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) {
      // Past the unit that ended the word, which is known to begin none.
      i += 1;
      continue;
    }
    const second = respread(hash) & mask;
    if ((((filter[second >>> 5] as number) >>> (second & 31)) & 1) === 0) continue;
    const candidates = candidatesAt(text, start, shelf);
    if (candidates.length > 0) i = Math.max(i, accept(candidates));
  }
}

/** Whether a name begins at this word. */
export function beginsName(text: string, start: number, shelf: Shelf): boolean {
  return candidatesAt(text, start, shelf).length > 0;
}

/** Reused by every search: there is one thread, and no search calls another while it reads a word. */
const word: Word = { end: 0, next: 0, rolled: 0, checked: 0 };

function candidatesAt(text: string, start: number, shelf: Shelf): Candidate[] {
  const candidates: Candidate[] = [];
  const { lexicons } = shelf;
  for (let i = 0; i < lexicons.length; i += 1) {
    const lexicon = lexicons[i] as Lexicon;
    let node = 0;
    let at = start;
    let branches = true;
    while (branches && at >= 0) {
      readWord(text, at, word);
      const reached = follow(lexicon, node, word);
      if (reached === 0) break;
      node = reached & ~BRANCHES;
      branches = (reached & BRANCHES) !== 0;
      if ((lexicon.firsts[node] as number) < (lexicon.firsts[node + 1] as number)) {
        candidates.push({ start, end: withStop(text, at, word.end), lexicon, node });
      }
      if (branches) at = bridge(text, word.next, word.end - at);
    }
  }
  return candidates.length > 1 ? candidates.sort((one, other) => other.end - one.end) : candidates;
}

/** The stop that ends "U.N." belongs to it. */
function withStop(text: string, start: number, end: number): number {
  return end - start === 1 && text[start - 1] === '.' && text[end] === '.' ? end + 1 : end;
}

/**
 * Where the next word of the same name begins, or -1: behind white space, or one hyphen or apostrophe; after one or two
 * letters a full stop may come first (U.N., St. Paul).
 */
function bridge(text: string, from: number, lettersBefore: number): number {
  let spaces = 0;
  let joints = 0;
  for (let at = from; at < text.length; at += 1) {
    const value = folds[text.charCodeAt(at)] as number;
    if (value >= LETTER || value === SEVERAL) return at;
    if (value === Fold.Break || (value === Fold.Stop && (lettersBefore > 2 || at > from))) return -1;
    if (value === Fold.Space) spaces += 1;
    if (value === Fold.Hyphen || value === Fold.Apostrophe) joints += 1;
    if (joints > 1 || (joints === 1 && spaces > 0)) return -1;
  }
  return -1;
}

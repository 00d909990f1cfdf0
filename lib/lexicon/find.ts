/**
 * Finding: one pass over a text with a rolling hash of each word, looked up in a bit filter of the names' first words;
 * only a word that passes is looked at twice. After FlashText (Singh 2017, "Replace or Retrieve Keywords In Documents
 * at Scale") in walking words instead of letters, with hashes in place of strings.
 */
import { Fold, folds } from '../text/fold';
import { endOfWord } from './edges';
import { shiftOf, uniteFilters } from './filter';
import { FNV_PRIME, LARGE, noWord, placeOf, proofOf, readWord } from './hash';
import { behindNames, firstName, goesOn, type Lexicon } from './open';

const SPACE = 0x20;
const { Accent: ACCENT, Invisible: INVISIBLE, Several: LAST_MARK } = Fold;

/** A name where it stands, not yet judged. */
export interface Candidate {
  /** UTF-16 code units into the text; `end` exclusive, behind the last letter or accent. */
  start: number;
  end: number;
  lexicon: Lexicon;
  /** Its names in the lexicon: the index of the first, and behind the last. */
  first: number;
  last: number;
  /** What of it is in another form than the name (see `inflected.ts`). */
  form: Form;
}

/**
 * `exact`: as the name is. `inflected`: in a case. `personal`: in a form that only persons' names have. `impersonal`: in one
 * that no person's name has.
 */
export type Form = 'exact' | 'inflected' | 'personal' | 'impersonal';

/** Lexicons to search together, with one filter over all their first words. */
export interface Shelf {
  lexicons: readonly Lexicon[];
  filter: Uint32Array;
}

/** Puts lexicons together and unites their filters, which costs time: keep the answer. */
export function shelve(lexicons: readonly Lexicon[]): Shelf {
  return { lexicons, filter: uniteFilters(lexicons.map(({ firsts }) => firsts)) };
}

/**
 * Calls `accept` with the names that begin at one word, the longest first. It answers where the accepted one ends, and
 * the search goes on there; or 0 where none is, and the search goes on at the next word.
 */
export function find(text: string, shelf: Shelf, accept: (candidates: Candidate[]) => number): void {
  for (let at = seek(text, 0, shelf.filter); at <= text.length; ) {
    const candidates = candidatesAt(text, startOf(text, at), shelf);
    const end = candidates.length > 0 ? accept(candidates) : 0;
    // What ends the word begins none: past it in any case, so that the search always gets on.
    at = seek(text, Math.max(endOfWord(text, at) + 1, end), shelf.filter);
  }
}

/**
 * The next place to be looked at: behind a word that the filter lets pass, or at an accent, a ligature or an invisible
 * mark, rare enough to have its word read with care; or one place behind the text.
 *
 * The loop does not ask whether a word ends here: on news text the processor guesses that wrong at nearly every word,
 * which took half of the time. It tests the filter at every letter and masks the answer, a jump seldom taken.
 */
function seek(text: string, from: number, filter: Uint32Array): number {
  // All of this function: what a loop asks of a module, it asks at every letter, and takes half as long again.
  const table = folds;
  const prime = FNV_PRIME;
  const large = LARGE;
  const space = SPACE;
  const accent = ACCENT;
  const lastMark = LAST_MARK;
  const shift = shiftOf(filter);
  const { length } = text;
  let hash = 0;
  let isFirst = -1;
  let at = from;
  // The text's end counts as a space, so that the last word ends as the others do.
  for (; at <= length; at += 1) {
    const unit = at < length ? text.charCodeAt(at) : space;
    const value = table[unit] as number;
    // All ones within a word, 0 behind it. Within, the filter is asked for hash 0, which lies near: a large one does not.
    const isWithin = (lastMark - value) >> 31;
    const ended = hash & ~isWithin;
    const bits = filter[ended >>> shift] as number;
    // A gap behind a gap has hash 0 too, and is no word.
    if ((bits >>> ended) & (bits >>> (ended >>> 5)) & ~isWithin & 1 && hash !== 0) break;
    // Between the two, in one comparison: two would each be a jump.
    if ((value - accent) >>> 0 <= lastMark - accent) break;
    // As `openingOf` has it; a letter that folds to another is taken for a capital.
    const flag = (-(unit ^ value) >> 31) & isFirst & large;
    hash = Math.imul(hash ^ value ^ flag, prime) & isWithin;
    isFirst = ~isWithin;
  }
  return at;
}

/** Where the word around `at` begins: at its first letter, accents and invisible marks before it left out. */
function startOf(text: string, at: number): number {
  const table = folds;
  const accent = ACCENT;
  let start = at;
  while (start > 0 && (table[text.charCodeAt(start - 1)] as number) >= accent) start -= 1;
  while (start < text.length && isMark(table[text.charCodeAt(start)] as number)) start += 1;
  return start;
}

function isMark(value: number): boolean {
  return value === ACCENT || value === INVISIBLE;
}

/** Whether a name begins at this word. */
export function beginsName(text: string, start: number, shelf: Shelf): boolean {
  return candidatesAt(text, start, shelf).length > 0;
}

/** Reused by every search: there is one thread, and no search calls another while it reads a word. */
const word = noWord();

function candidatesAt(text: string, start: number, { lexicons }: Shelf): Candidate[] {
  let candidates = NONE;
  let place = 0;
  let proof = 0;
  for (let at = start; at >= 0; ) {
    readWord(text, at, word);
    place = placeOf(place, word);
    proof = proofOf(proof, word);
    let on = false;
    for (let i = 0; i < lexicons.length; i += 1) {
      const lexicon = lexicons[i] as Lexicon;
      const isBegun = goesOn(lexicon, place);
      on ||= isBegun;
      const first = isBegun || at === start ? firstName(lexicon, place, proof) : -1;
      if (first < 0) continue;
      const last = behindNames(lexicon, first);
      const candidate = { start, end: withStop(text, at, word.end), lexicon, first, last, form: EXACT };
      candidates = candidates === NONE ? [candidate] : [...candidates, candidate];
    }
    at = on ? bridge(text, word.next, word.end - at) : -1;
  }
  return candidates.length > 1 ? candidates.sort((one, other) => other.end - one.end) : candidates;
}

/** Most words that are looked at begin no name: for those nothing is made. */
const NONE: Candidate[] = [];
const EXACT: Form = 'exact';

/** The stop that ends "U.N." belongs to it. */
export function withStop(text: string, start: number, end: number): number {
  return end - start === 1 && text[start - 1] === '.' && text[end] === '.' ? end + 1 : end;
}

/**
 * Where the next word of the same name begins, or -1: behind white space, or one hyphen or apostrophe; after one or two
 * letters a full stop may come first (U.N., St. Paul).
 */
export function bridge(text: string, from: number, lettersBefore: number): number {
  // Nearly always one space and a letter: what follows takes as long as reading a word.
  if (text.charCodeAt(from) === SPACE && (folds[text.charCodeAt(from + 1)] as number) > LAST_MARK)
    return from + 1;
  let spaces = 0;
  let joints = 0;
  for (let at = from; at < text.length; at += 1) {
    const value = folds[text.charCodeAt(at)] as number;
    if (value >= Fold.Several) return at;
    if (value === Fold.Break || (value === Fold.Stop && (lettersBefore > 2 || at > from))) return -1;
    if (value === Fold.Space) spaces += 1;
    if (value === Fold.Hyphen || value === Fold.Apostrophe) joints += 1;
    if (joints > 1 || (joints === 1 && spaces > 0)) return -1;
  }
  return -1;
}

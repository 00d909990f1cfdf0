/** Two independent hashes of a folded word, and of the words of a name in their order. */
import { expansions, FIRST_LETTER, Fold, folds } from '../text/fold';

const { Accent: ACCENT, Invisible: INVISIBLE } = Fold;

export const FNV_PRIME = 0x01000193;

/** One letter into the rolling hash, which begins at 0: FNV-1a, whose high bits are good enough to be used as they are. */
function roll(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, FNV_PRIME);
}

/** One letter into the checking hash: a rotation and an exclusive or. */
function turn(hash: number, letter: number): number {
  return ((hash << 5) | (hash >>> 27)) ^ letter;
}

/** Spreads a hash over all its bits (the finaliser's first half of MurmurHash3). */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** A word of a text, read once: where it ends and both its hashes. Reused from word to word. */
export interface Word {
  /** After its last letter or accent, in UTF-16 code units. */
  end: number;
  /** Where reading stopped: behind invisible marks that follow. */
  next: number;
  rolled: number;
  checked: number;
}

/** A `Word` to be read into. */
export function noWord(): Word {
  return { end: 0, next: 0, rolled: 0, checked: 0 };
}

/** Reads the word that begins at `start` into `word`. */
export function readWord(text: string, start: number, word: Word): void {
  // Of this function, as in `find.ts`.
  const table = folds;
  const accent = ACCENT;
  const invisible = INVISIBLE;
  const letterFrom = FIRST_LETTER;
  let rolled = 0;
  let checked = 0x2f0b;
  let end = start;
  let i = start;
  for (; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const value = table[unit] as number;
    if (value < accent) break;
    if (value !== invisible) end = i + 1;
    if (value >= letterFrom) {
      rolled = roll(rolled, value);
      checked = turn(checked, value);
    } else if (value > invisible) {
      for (const letter of expansions.get(unit) ?? '') {
        rolled = roll(rolled, letter.charCodeAt(0));
        checked = turn(checked, letter.charCodeAt(0));
      }
    }
  }
  word.end = end;
  word.next = i;
  word.rolled = rolled;
  word.checked = checked;
}

/** Into the hash of a name's first word, where its first letter is no small one. */
export const LARGE = 0x8000;

/**
 * The rolling hash of a text's first word as the search meets it, which tells capitals from small letters at the beginning.
 * @param first `LARGE` for a capital, 0 for a small letter or one of a script that has no capitals
 */
export function openingOf(text: string, first: number): number {
  let hash = 0;
  let flag = first;
  for (let i = 0; i < text.length; i += 1) {
    const value = folds[text.charCodeAt(i)] as number;
    if (value < ACCENT && hash !== 0) break;
    if (value < FIRST_LETTER) continue;
    hash = roll(hash, value ^ flag);
    flag = 0;
  }
  return hash >>> 0;
}

/** Where words are looked up that end with `word`; `before` is the place of those before it, 0 where there is none. */
export function placeOf(before: number, word: Word): number {
  return spread(word.rolled ^ Math.imul(before, 0x9e3779b1)) >>> 0;
}

/** What they must show there to be taken, likewise. */
export function proofOf(before: number, word: Word): number {
  return (spread(word.checked) ^ Math.imul(word.rolled, 0xc2b2ae35) ^ Math.imul(before, 0x27d4eb2f)) >>> 0;
}

/** Where words begin and end, in UTF-16 code units. */
import { FIRST_LETTER, Fold, folds } from '../text/fold';

/** Where the next word begins, at a letter, from `from` on; or the text's end. */
export function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLetter(folds[text.charCodeAt(at)] as number)) at += 1;
  return at;
}

function isLetter(value: number): boolean {
  return value >= FIRST_LETTER || value === Fold.Several;
}

/** Where the word around `at` ends, behind all its marks. */
export function endOfWord(text: string, at: number): number {
  const table = folds;
  let end = at;
  while (end < text.length && (table[text.charCodeAt(end)] as number) >= Fold.Accent) end += 1;
  return end;
}

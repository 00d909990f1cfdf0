/** A block of text as the judge of its names sees it: what capitals mean in it, and which words stand beside a name. */
import { FIRST_LETTER, Fold, fold, folds } from '../text/fold';
import { GERMAN } from './words';

/** Enough of a long block to know its habits, in UTF-16 code units. */
const SAMPLE = 2_000;
/** A headline is no longer than this, in UTF-16 code units. */
const HEADLINE = 250;

/** Its habits are looked into when a name first asks: most never do. */
export class Block {
  private capitals: boolean | undefined;
  private telling: boolean | undefined;

  constructor(readonly text: string) {}

  /** No small letter, and more than one word. */
  get isAllCapitals(): boolean {
    const sample = this.text.slice(0, SAMPLE);
    this.capitals ??= !/\p{Ll}/u.test(sample) && /\p{L}\P{L}+\p{L}/u.test(sample);
    return this.capitals;
  }

  /** Whether a capital tells a name: not in a headline where each word has one, nor in German. */
  get capitalsTell(): boolean {
    this.telling ??= !this.isAllCapitals && !isHeadlineOrGerman(this.text);
    return this.telling;
  }
}

function isHeadlineOrGerman(text: string): boolean {
  const words = text.slice(0, SAMPLE).match(/[\p{L}\p{M}\u00AD]+/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  if (text.length <= HEADLINE && long.length > 3 && long.every((word) => isCapital(word.charAt(0))))
    return true;
  return words.filter((word) => GERMAN.has(word.toLowerCase())).length * 10 > words.length;
}

/** A word beside a name. */
export interface Neighbour {
  /** As written. */
  text: string;
  folded: string;
  start: number;
  end: number;
  /** What lies between: white space, a hyphen, an apostrophe, or a full stop and white space after an initial. */
  gap: 'space' | 'hyphen' | 'apostrophe' | 'initial';
  isCapital: boolean;
}

/** The word before `start`, null where punctuation or the block's edge lies between. */
export function wordBefore({ text }: Block, start: number): Neighbour | null {
  let end = start;
  while (end > 0 && start - end < 40 && !isWordUnit(text, end - 1)) end -= 1;
  let from = end;
  while (from > 0 && end - from < 80 && isWordUnit(text, from - 1)) from -= 1;
  return neighbour(text, from, end, text.slice(end, start));
}

/** The word behind `end`, null where punctuation or the block's edge lies between. */
export function wordAfter({ text }: Block, end: number): Neighbour | null {
  let from = end;
  while (from < text.length && from - end < 40 && !isWordUnit(text, from)) from += 1;
  let to = from;
  while (to < text.length && to - from < 80 && isWordUnit(text, to)) to += 1;
  return neighbour(text, from, to, text.slice(end, from));
}

function neighbour(text: string, start: number, end: number, between: string): Neighbour | null {
  const word = text.slice(start, end);
  const gap = gapOf(between, word);
  if (word === '' || gap === null) return null;
  return { text: word, folded: fold(word), start, end, gap, isCapital: isCapital(word.charAt(0)) };
}

function gapOf(between: string, word: string): Neighbour['gap'] | null {
  const kinds = new Set<number>();
  for (let i = 0; i < between.length; i += 1) kinds.add(folds[between.charCodeAt(i)] as number);
  kinds.delete(Fold.Invisible);
  if (kinds.has(Fold.Stop) && kinds.has(Fold.Space) && kinds.size === 2 && isTitleOrInitial(word))
    return 'initial';
  if (kinds.size !== 1) return null;
  if (kinds.has(Fold.Space)) return 'space';
  if (kinds.has(Fold.Hyphen)) return 'hyphen';
  return kinds.has(Fold.Apostrophe) ? 'apostrophe' : null;
}

/** "J." and "Mr." end no sentence. */
function isTitleOrInitial(word: string): boolean {
  return /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Rep|Gov|St)$/u.test(word);
}

function isWordUnit(text: string, at: number): boolean {
  const value = folds[text.charCodeAt(at)] as number;
  return value >= FIRST_LETTER || value === Fold.Several || value === Fold.Accent || value === Fold.Invisible;
}

export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

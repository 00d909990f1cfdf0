/** A block of text as the judge of its names sees it: what capitals mean in it, and which words stand beside a name. */
import { Fold, fold, folds } from '../text/fold';
import * as words from './words';

/** Enough of a long block to know its habits, in UTF-16 code units. */
const SAMPLE = 2_000;
/** Fewer words in small letters than this do not tell their language. */
const FEW = 4;
/** In UTF-16 code units. */
const OPENING = 300;
/** A headline is no longer than this, in UTF-16 code units. */
const HEADLINE = 250;

/** Its habits are looked into when a name first asks: most never do. */
export class Block {
  /** Words read once for all rules that ask: by where they are asked from, those behind as negative places. */
  private beside: Map<number, Neighbour | null> | undefined;
  private opening: readonly string[] | undefined;
  private small: ReadonlySet<string> | undefined;
  private capitals: boolean | undefined;
  private telling: boolean | undefined;
  private english: boolean | undefined;

  constructor(
    readonly text: string,
    /** As a tag without a script; null where nothing tells. */
    readonly language: string | null = null,
  ) {}

  /** No small letter, and more than one word. */
  get isAllCapitals(): boolean {
    const sample = this.text.slice(0, SAMPLE);
    this.capitals ??= !/\p{Ll}/u.test(sample) && /\p{L}\P{L}+\p{L}/u.test(sample);
    return this.capitals;
  }

  /** Whether whoever wrote it writes names with a capital at all. */
  get hasCapitals(): boolean {
    return /\p{Lu}/u.test(this.text.slice(0, SAMPLE));
  }

  /** What `read` answers, asked once for each place. */
  once(place: number, read: () => Neighbour | null): Neighbour | null {
    this.beside ??= new Map();
    const known = this.beside.get(place);
    if (known !== undefined) return known;
    const word = read();
    this.beside.set(place, word);
    return word;
  }

  /** Its first words, folded: enough to know its language and its subject. */
  get firstWords(): readonly string[] {
    this.opening ??= fold(this.text.slice(0, OPENING)).split(' ');
    return this.opening;
  }

  /** Whether this folded word stands in it in small letters too. */
  hasSmall(folded: string): boolean {
    this.small ??= new Set((this.text.slice(0, SAMPLE).match(SMALL) ?? []).map(fold));
    return this.small.has(folded);
  }

  /** Whether a capital tells a name: not in a headline where each word has one, nor in German. */
  get capitalsTell(): boolean {
    this.telling ??= !this.isAllCapitals && this.language !== 'de' && !isHeadlineOrGerman(this.text);
    return this.telling;
  }

  /** Whether its words are English, as far as they can tell: a few words always pass. */
  get isEnglish(): boolean {
    if (this.language !== null) return this.language === 'en';
    if (this.english === undefined) {
      // Names tell no language.
      const small = wordsOf(this.text).filter((word) => !isCapital(word.charAt(0)));
      this.english = small.length < FEW || shareOf(words.ENGLISH, small) > 0.2;
    }
    return this.english;
  }
}

function isHeadlineOrGerman(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (text.length <= HEADLINE && isHeadline(sample)) return true;
  return shareOf(words.GERMAN, wordsOf(text)) > 0.1;
}

/**
 * All words that say something are capitals, of eight perhaps one is not. The second half of a hyphenated word does not
 * count, and a sentence that ends as one is none.
 */
function isHeadline(text: string): boolean {
  if (/\.[\s"'”’)]*$/u.test(text)) return false;
  const telling = (text.replace(/[-–]\p{L}+/gu, '').match(WORDS) ?? []).filter(
    (word) => word.length > 2 && !words.PLAIN.has(word.toLowerCase()),
  );
  const small = telling.filter((word) => !isCapital(word.charAt(0))).length;
  return telling.length > 3 && small * 8 <= telling.length;
}

/** Which part of the words are in the list, 0 to 1. */
function shareOf(list: ReadonlySet<string>, all: readonly string[]): number {
  return all.filter((word) => list.has(word.toLowerCase())).length / Math.max(1, all.length);
}

function wordsOf(text: string): string[] {
  return text.slice(0, SAMPLE).match(WORDS) ?? [];
}

const WORDS = /[\p{L}\p{M}\u00AD]+/gu;

/** Words in small letters, those of addresses and hashtags left out. */
const SMALL = /(?<![\p{L}@#./_-])\p{Ll}[\p{L}\p{M}]*(?![.@_]\w)/gu;

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

/** Whether this word is an article, in the languages that have them before their nouns: Serbian and Albanian have none there. */
export function isArticle({ text, gap }: Neighbour, { language }: Block): boolean {
  // Not folded: French "à" is none.
  return gap === 'space' && language !== 'sr' && language !== 'sq' && words.ARTICLES.has(text.toLowerCase());
}

/** The word before `start`, null where punctuation or the block's edge lies between. */
export function wordBefore(block: Block, start: number): Neighbour | null {
  return block.once(start, () => readBefore(block, start));
}

function readBefore({ text }: Block, start: number): Neighbour | null {
  let end = start;
  while (end > 0 && start - end < 40 && !isWordUnit(text, end - 1)) end -= 1;
  let from = end;
  while (from > 0 && end - from < 80 && isWordUnit(text, from - 1)) from -= 1;
  return neighbour(text, from, end, text.slice(end, start));
}

/** The word behind `end`, null where punctuation or the block's edge lies between. */
export function wordAfter(block: Block, end: number): Neighbour | null {
  return block.once(-end, () => readAfter(block, end));
}

function readAfter({ text }: Block, end: number): Neighbour | null {
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
  let kinds = 0;
  for (let i = 0; i < between.length; i += 1) kinds |= 1 << (folds[between.charCodeAt(i)] as number);
  kinds &= ~(1 << Fold.Invisible);
  if (kinds === ((1 << Fold.Stop) | (1 << Fold.Space)) && isTitleOrInitial(word)) return 'initial';
  if (kinds === 1 << Fold.Space) return 'space';
  if (kinds === 1 << Fold.Hyphen) return 'hyphen';
  return kinds === 1 << Fold.Apostrophe ? 'apostrophe' : null;
}

/** "J." and "Mr." end no sentence. */
function isTitleOrInitial(word: string): boolean {
  return /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Rep|Gov|St)$/u.test(word);
}

function isWordUnit(text: string, at: number): boolean {
  return (folds[text.charCodeAt(at)] as number) >= Fold.Accent;
}

/** Whether a sentence, or a cell or a line of its own, begins at `start`: there a capital tells nothing. */
export function opensSentence({ text }: Block, start: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start).replace(/[\s"'“”‘’„«»([]+$/u, '');
  return before === '' || /[.!?…:|•·–—]$/u.test(before);
}

/** Two capitals or more and nothing else: "EU", "NATO". */
export function isAcronymLike(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text);
}

/** False in scripts without capitals. */
export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

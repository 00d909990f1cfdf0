/**
 * Folding: which spellings count as the same word. The dossier's builder joins names by it and the lexicon finds them by it.
 *
 * Case, accents and width are folded letter for letter: č and ć become c, đ and ð become d (not "dj": that is another
 * spelling), ł l, ø o, and Kelvin signs or full-width letters their plain ones. ß, æ, œ, þ and ligatures become two letters.
 * Cyrillic becomes Latin, љ and њ two letters (`latin.ts`); scripts whose marks are vowels (Devanagari, Thai …) are left as
 * they are.
 */
import { LATIN } from './latin';

/**
 * What a UTF-16 unit is to a word. Units at or above `FIRST_LETTER` are letters or digits; a value is the folded unit itself.
 */
export const Fold = {
  /** Ends a word, and a name. */
  Break: 0,
  /** White space of any kind: ends a word, may stand inside a name. */
  Space: 1,
  /** A hyphen or en dash: ends a word, may stand inside a name. */
  Hyphen: 2,
  /** An apostrophe: ends a word, may stand inside a name (O'Brien, d’Ivoire). */
  Apostrophe: 3,
  /** A full stop: ends a word, may stand inside a name after an initial (U.N., J. Borrell). */
  Stop: 4,
  /** A combining accent: part of the word, worth nothing. */
  Accent: 5,
  /** Soft hyphens, zero-width and direction marks: as if they were not there. */
  Invisible: 6,
  /** A letter that folds to several: see `expansions`. */
  Several: 7,
} as const;

export const FIRST_LETTER = 8;

/** Accents, and the points of Hebrew and Arabic: marks that a writer may leave out. */
const ACCENT = /(?=\p{M})[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]/u;
const ACCENTS = new RegExp(ACCENT, 'gu');

const WITHOUT_DECOMPOSITION: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
};

/** Letters that fold to more than one, by UTF-16 unit. */
export const expansions = new Map<number, string>();

/** `folds[unit]` for each of the 65,536 UTF-16 units: a `Fold`, or the folded letter. */
export const folds = table();

/** The folded words of a text, one space between them: two texts are the same name where these are equal. */
export function fold(text: string): string {
  let folded = '';
  let gap = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const value = folds[unit] ?? Fold.Break;
    if (value === Fold.Accent || value === Fold.Invisible) continue;
    if (value < Fold.Accent) {
      gap = folded !== '';
      continue;
    }
    folded += `${gap ? ' ' : ''}${value === Fold.Several ? expansions.get(unit) : String.fromCharCode(value)}`;
    gap = false;
  }
  return folded;
}

function table(): Uint16Array {
  const values = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x3400; unit += 1) values[unit] = worth(unit);
  // Han, Yi and Hangul have neither case nor accents: no need to ask for each of 40,000.
  for (let unit = 0x3400; unit < 0xd800; unit += 1) values[unit] = unit;
  for (let unit = 0xa000; unit < 0xac00; unit += 1) values[unit] = worth(unit);
  // Surrogates stay `Break`: emoji and ornaments stand between words.
  for (let unit = 0xe000; unit <= 0xffff; unit += 1) values[unit] = worth(unit);
  return values;
}

function worth(unit: number): number {
  const letter = String.fromCharCode(unit);
  if (/\s/u.test(letter) && unit !== 0xfeff) return Fold.Space;
  if (/[-\u2010-\u2013\uFE63\uFF0D]/u.test(letter)) return Fold.Hyphen;
  if (/['’‘ʼ\u02B9\u2032\uFF07`´]/u.test(letter)) return Fold.Apostrophe;
  if (letter === '.' || letter === '\uFF0E') return Fold.Stop;
  if (ACCENT.test(letter)) return Fold.Accent;
  if (/\p{Cf}/u.test(letter)) return Fold.Invisible;
  if (!/[\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}]/u.test(letter)) return Fold.Break;
  const folded = foldLetter(letter);
  if (folded === '') return Fold.Accent;
  if (folded.length === 1) return folded.charCodeAt(0);
  expansions.set(unit, folded);
  return Fold.Several;
}

function foldLetter(letter: string): string {
  const bare = letter.normalize('NFKD').toLowerCase().replace(ACCENTS, '');
  const plain = WITHOUT_DECOMPOSITION[bare] ?? LATIN[bare] ?? bare;
  return plain.length <= 1 || /^[a-z]+$/u.test(plain) ? plain : letter;
}

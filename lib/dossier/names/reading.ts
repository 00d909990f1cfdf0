/** What the tagger sees before it looks at single tokens: the document as a whole, and each sentence. */
import type { Token } from '../../text/tokens';
import { PARTICLES } from '../words/particles';
import { type Gazetteer, Known, namesOf } from './gazetteer';
import { vocabularyOf, type Word, wordIn } from './vocabulary';

/** What a document is to the tagger: its words, and how often each is written small or with a capital inside sentences. */
export interface Reading {
  words: Word[];
  small: Map<string, number>;
  capital: Map<string, number>;
  /** What a capitalised word is somewhere in the document: bits of `Seen`. */
  seen: Map<string, number>;
  gazetteer: Gazetteer;
}

export const Seen = {
  /** The last of several capitalised words. */
  Last: 1,
  /** That, and the first of them is a given name. */
  Surname: 2,
  /** Behind a title. */
  Titled: 4,
  /** In capitals after an opening bracket. */
  Bracketed: 8,
} as const;

/** Looks at the tokens of a document; `opens` says which of them open a sentence. */
export function readingOf(
  tokens: readonly Token[],
  opens: (index: number) => boolean,
  gazetteer: Gazetteer,
): Reading {
  const vocabulary = vocabularyOf(gazetteer);
  const words = tokens.map(({ text }) => wordIn(vocabulary, text, gazetteer));
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  words.forEach((word, i) => {
    if (!word.wordlike) return;
    if (!word.capital) small.set(word.low, (small.get(word.low) ?? 0) + 1);
    else if (!opens(i) && words[i - 1]?.text !== '"') capital.set(word.low, (capital.get(word.low) ?? 0) + 1);
  });
  return { words, small, capital, seen: sightings(words), gazetteer };
}

function sightings(words: readonly Word[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (let first = 0; first < words.length; first += 1) {
    if (!words[first]?.capital) continue;
    let last = first;
    while (words[last + 1]?.capital) last += 1;
    const [opener, name, before] = [words[first], words[last], words[first - 1]];
    if (!opener || !name) continue;
    let bits = 0;
    if (last > first) bits |= Seen.Last | (opener.known & Known.FirstName ? Seen.Surname : 0);
    if (last === first ? before && before.role & 1 : opener.role & 1) bits |= Seen.Titled;
    if (last === first && name.upper && before?.text === '(') bits |= Seen.Bracketed;
    if (bits !== 0) seen.set(name.low, (seen.get(name.low) ?? 0) | bits);
    first = last;
  }
  return seen;
}

/** A sentence of a reading: tokens `first` to `end`, exclusive. */
export interface Line {
  first: number;
  end: number;
  /** Its first word: marks before it do not count. */
  opener: number;
  titled: boolean;
  runs: (Run | undefined)[];
  phrases: number[];
}

/** Looks at a sentence as a whole, before its tokens. */
export function lineOf(reading: Reading, first: number, end: number): Line {
  let opener = first;
  while (opener < end && !reading.words[opener]?.wordlike) opener += 1;
  return {
    first,
    end,
    opener,
    titled: isTitleCase(reading.words, first, end),
    runs: runsIn(reading, first, end),
    phrases: phrasesIn(reading, first, end),
  };
}

/** A run of capitalised words, as indexes of tokens, `last` included. */
export interface Run {
  first: number;
  last: number;
  /** What the gazetteer says of all its words together. */
  known: number;
}

/** The run that each token of a sentence belongs to. */
function runsIn({ words, gazetteer }: Reading, first: number, end: number): (Run | undefined)[] {
  const runs: (Run | undefined)[] = new Array(end - first);
  for (let i = first; i < end; i += 1) {
    if (!words[i]?.capital) continue;
    let last = i;
    for (let next = i + 1; next < end; next += 1) {
      if (words[next]?.capital) last = next;
      else if (next - last > 1 || !LINKS.has(words[next]?.text ?? '')) break;
    }
    const text = words
      .slice(i, Math.min(last + 1, i + 6))
      .map(({ low }) => low)
      .join(' ');
    const run = {
      first: i,
      last,
      known: last === i ? namesOf(words[i]?.known ?? 0) : namesOf(gazetteer.lookUp(text)),
    };
    for (let k = i; k <= last; k += 1) runs[k - first] = run;
    i = last;
  }
  return runs;
}

const LINKS = new Set(['of', 'for', '-', '.', ...PARTICLES]);

/** For each token of a sentence what the longest listed name of several words says that it is in; its first word apart. */
function phrasesIn({ words, gazetteer }: Reading, first: number, end: number): number[] {
  const found = new Array<number>(end - first).fill(0);
  for (let i = first; i < end; i += 1) {
    if (!words[i]?.capital) continue;
    let text = words[i]?.low ?? '';
    let [best, last] = [0, i];
    for (let next = i + 1; next < Math.min(end, i + 5); next += 1) {
      text += ` ${words[next]?.low}`;
      if (!words[next]?.capital) continue;
      const known = namesOf(gazetteer.lookUp(text));
      if (known & ~(Known.FirstName | Known.Surname)) [best, last] = [known, next];
    }
    for (let k = i; k <= last && best !== 0; k += 1) found[k - first] = best * 2 + (k === i ? 1 : 0);
    i = last;
  }
  return found;
}

/** In a line of title case capitals tell little: more than six in ten words have one. */
function isTitleCase(words: readonly Word[], first: number, end: number): boolean {
  let [capitals, all] = [0, 0];
  for (let i = first; i < end; i += 1) {
    if (!words[i]?.wordlike) continue;
    all += 1;
    if (words[i]?.capital) capitals += 1;
  }
  return all > 3 && capitals > 0.6 * all;
}

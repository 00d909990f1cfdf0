import { type Features, pair } from '../../text/tagger/features';
import type { Token } from '../../text/tokens';
import { PARTICLES } from '../words/particles';
import { type Gazetteer, Known, namesOf, senseOf, smallnessOf } from './gazetteer';
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

/** The features of token `i` of a sentence. */
export function addFeatures(features: Features, reading: Reading, line: Line, i: number): void {
  const { words } = reading;
  const { first, end, runs, phrases, titled } = line;
  const b2 = i - 2 < first ? NOTHING : (words[i - 2] ?? NOTHING);
  const b1 = i - 1 < first ? NOTHING : (words[i - 1] ?? NOTHING);
  const w = words[i] ?? NOTHING;
  const a1 = i + 1 >= end ? NOTHING : (words[i + 1] ?? NOTHING);
  const a2 = i + 2 >= end ? NOTHING : (words[i + 2] ?? NOTHING);
  const cap = w.capital ? 1 : 0;
  const capc = cap | (w.upper ? 2 : 0) | (i <= line.opener ? 4 : 0) | (titled ? 8 : 0);

  features.add(0, capc);
  features.add(1, pair(w.lower, cap));
  features.add(2, w.raw);
  features.add(3, b1.lower);
  features.add(4, a1.lower);
  features.add(5, b2.lower);
  features.add(6, a2.lower);
  features.add(7, pair(b1.lower, w.lower));
  features.add(8, pair(w.lower, a1.lower));
  features.add(9, pair(pair(b1.lower, a1.lower), cap));
  features.add(10, pair(pair(b2.lower, b1.lower), cap));
  features.add(11, pair(pair(a1.lower, a2.lower), cap));
  features.add(12, w.shape);
  features.add(13, pair(b1.shape, w.shape));
  features.add(14, pair(w.shape, a1.shape));
  features.add(15, pair(pair(b1.shape, w.shape), a1.shape));
  features.add(16, pair(b1.lower, w.shape));
  features.add(17, pair(a1.lower, w.shape));
  for (let k = 0; k < 3; k += 1) {
    features.add(18 + k, pair(w.prefixes[k] ?? 0, cap));
    features.add(21 + k, pair(w.suffixes[k] ?? 0, cap));
  }
  features.add(24, pair(b1.suffixes[1], cap));
  features.add(25, pair(a1.suffixes[1], cap));

  const nb = namesOf(b1.known);
  const n0 = namesOf(w.known);
  const na = namesOf(a1.known);
  features.add(26, pair(n0, capc));
  features.add(27, pair(pair(nb, n0), cap));
  features.add(28, pair(pair(n0, na), cap));
  features.add(29, pair(pair(nb, n0), pair(na, cap)));
  const p0 = phrases[i - first] ?? 0;
  const pa = phrases[i + 1 - first] ?? 0;
  features.add(30, p0);
  features.add(31, pair(p0, pa));
  features.add(32, pair(pair(b1.role, w.role), pair(a1.role, cap)));
  features.add(33, pair(b1.role, capc));
  features.add(34, pair(w.role, capc));
  features.add(35, pair(a1.role, capc));

  const sb = smallnessOf(b1.known);
  const s0 = smallnessOf(w.known);
  const sa = smallnessOf(a1.known);
  features.add(36, pair(s0, capc));
  features.add(37, pair(pair(sb, s0), cap));
  features.add(38, pair(pair(s0, sa), cap));
  const mb = senseOf(b1.known);
  const m0 = senseOf(w.known);
  const ma = senseOf(a1.known);
  features.add(39, pair(m0, capc));
  features.add(40, pair(mb, cap));
  features.add(41, pair(ma, cap));
  features.add(42, pair(pair(mb, m0), cap));
  features.add(43, pair(pair(m0, ma), cap));
  features.add(44, pair(pair(m0 === 0 ? 0 : 1, s0), capc));
  features.add(45, pair(pair(senseOf(b2.known), mb), cap));
  features.add(46, pair(pair(ma, senseOf(a2.known)), cap));

  if (cap) {
    features.add(47, documentCount(reading, w));
    features.add(48, pair(documentCount(reading, w), capc));
    const seen = reading.seen.get(w.low) ?? 0;
    const run = runs[i - first];
    features.add(49, pair(seen, capc));
    features.add(50, pair(seen, run && run.last > run.first ? 1 : 0));
    features.add(51, pair(seen, n0));
  }
  addRun(features, reading, first, end, runs[i - first], i);
  features.close();
}

const NOTHING: Word = {
  raw: 1,
  lower: 1,
  shape: 1,
  prefixes: [1, 1, 1],
  suffixes: [1, 1, 1],
  known: 0,
  role: 0,
  capital: false,
  upper: false,
  wordlike: false,
  text: '',
  low: '',
};

/** How often, up to two, the document has this word small, and with a capital inside sentences. */
function documentCount({ small, capital }: Reading, { low }: Word): number {
  return Math.min(2, small.get(low) ?? 0) * 3 + Math.min(3, capital.get(low) ?? 0);
}

/** A run of capitalised words, as indexes of tokens, `last` included. */
interface Run {
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

function addRun(
  features: Features,
  { words }: Reading,
  first: number,
  end: number,
  run: Run | undefined,
  i: number,
): void {
  if (!run) return;
  const length = Math.min(5, run.last - run.first + 1);
  const before = run.first - 1 < first ? NOTHING : (words[run.first - 1] ?? NOTHING);
  const after = run.last + 1 >= end ? NOTHING : (words[run.last + 1] ?? NOTHING);
  const head = words[run.first] ?? NOTHING;
  const tail = words[run.last] ?? NOTHING;
  const place = pair(Math.min(3, i - run.first), Math.min(3, run.last - i));
  const edge = (i === run.first ? 1 : 0) + (i === run.last ? 2 : 0);
  features.add(60, pair(before.lower, length));
  features.add(61, pair(after.lower, length));
  features.add(62, pair(head.lower, 0));
  features.add(63, pair(tail.lower, 0));
  features.add(64, pair(head.lower, edge));
  features.add(65, pair(tail.lower, edge));
  features.add(66, place);
  const headKnown = pair(namesOf(head.known), head.role);
  const tailKnown = pair(namesOf(tail.known), tail.role);
  features.add(67, pair(tailKnown, place));
  features.add(68, pair(headKnown, place));
  features.add(69, pair(before.lower, tailKnown));
  features.add(70, pair(before.lower, after.lower));
  features.add(71, pair(tail.suffixes[1], edge));
  features.add(72, pair(headKnown, tailKnown));
  features.add(73, pair(run.known, place));
  features.add(74, pair(senseOf(after.known), length));
  features.add(75, pair(senseOf(before.known), length));
  features.add(76, pair(pair(senseOf(before.known), senseOf(after.known)), length));
  features.add(77, pair(after.lower, tailKnown));
  features.add(78, pair(pair(before.role, namesOf(words[i]?.known ?? 0)), edge));
}

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
export function isTitleCase(words: readonly Word[], first: number, end: number): boolean {
  let [capitals, all] = [0, 0];
  for (let i = first; i < end; i += 1) {
    if (!words[i]?.wordlike) continue;
    all += 1;
    if (words[i]?.capital) capitals += 1;
  }
  return all > 3 && capitals > 0.6 * all;
}

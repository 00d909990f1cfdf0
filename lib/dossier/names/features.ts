import { type Features, pair } from '../../text/tagger/features';
import type { Token } from '../../text/tokens';
import { PARTICLES } from '../words/particles';
import { type Gazetteer, Known, namesOf, senseOf, smallnessOf } from './gazetteer';
import { Vocabulary, type Word } from './vocabulary';

/** What a document is to the tagger: its words, and how often each is written small or with a capital inside sentences. */
export interface Reading {
  words: Word[];
  small: Map<string, number>;
  capital: Map<string, number>;
  gazetteer: Gazetteer;
}

/** Looks at the tokens of a document; `opens` says which of them open a sentence. */
export function readingOf(
  tokens: readonly Token[],
  opens: (index: number) => boolean,
  gazetteer: Gazetteer,
): Reading {
  const vocabulary = new Vocabulary(gazetteer);
  const words = tokens.map(({ text }) => vocabulary.wordOf(text));
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  words.forEach((word, i) => {
    if (!word.wordlike) return;
    if (!word.capital) small.set(word.low, (small.get(word.low) ?? 0) + 1);
    else if (!opens(i) && words[i - 1]?.text !== '"') capital.set(word.low, (capital.get(word.low) ?? 0) + 1);
  });
  return { words, small, capital, gazetteer };
}

/** The features of a sentence: tokens `first` to `end`, exclusive. */
export function addFeatures(features: Features, reading: Reading, first: number, end: number): void {
  const words = reading.words;
  const runs = runsIn(reading, first, end);
  const phrases = phrasesIn(reading, first, end);
  const titled = isTitleCase(words, first, end);
  let opening = true;
  for (let i = first; i < end; i += 1) {
    const at = (index: number) => (index < first || index >= end ? NOTHING : (words[index] ?? NOTHING));
    const [b2, b1, w, a1, a2] = [at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2)];
    const cap = w.capital ? 1 : 0;
    const capc = cap | (w.upper ? 2 : 0) | (opening ? 4 : 0) | (titled ? 8 : 0);
    if (w.wordlike) opening = false;
    const add = (template: number, value: number) => features.add(template, value);

    add(0, capc);
    add(1, pair(w.lower, cap));
    add(2, w.raw);
    add(3, b1.lower);
    add(4, a1.lower);
    add(5, b2.lower);
    add(6, a2.lower);
    add(7, pair(b1.lower, w.lower));
    add(8, pair(w.lower, a1.lower));
    add(9, pair(pair(b1.lower, a1.lower), cap));
    add(10, pair(pair(b2.lower, b1.lower), cap));
    add(11, pair(pair(a1.lower, a2.lower), cap));
    add(12, w.shape);
    add(13, pair(b1.shape, w.shape));
    add(14, pair(w.shape, a1.shape));
    add(15, pair(pair(b1.shape, w.shape), a1.shape));
    add(16, pair(b1.lower, w.shape));
    add(17, pair(a1.lower, w.shape));
    for (let k = 0; k < 3; k += 1) {
      add(18 + k, pair(w.prefixes[k] ?? 0, cap));
      add(21 + k, pair(w.suffixes[k] ?? 0, cap));
    }
    add(24, pair(b1.suffixes[1], cap));
    add(25, pair(a1.suffixes[1], cap));

    const [nb, n0, na] = [namesOf(b1.known), namesOf(w.known), namesOf(a1.known)];
    add(26, pair(n0, capc));
    add(27, pair(pair(nb, n0), cap));
    add(28, pair(pair(n0, na), cap));
    add(29, pair(pair(nb, n0), pair(na, cap)));
    const [p0, pa] = [phrases[i - first] ?? 0, phrases[i + 1 - first] ?? 0];
    add(30, p0);
    add(31, pair(p0, pa));
    add(32, pair(pair(b1.role, w.role), pair(a1.role, cap)));
    add(33, pair(b1.role, capc));
    add(34, pair(w.role, capc));
    add(35, pair(a1.role, capc));

    const [sb, s0, sa] = [smallnessOf(b1.known), smallnessOf(w.known), smallnessOf(a1.known)];
    add(36, pair(s0, capc));
    add(37, pair(pair(sb, s0), cap));
    add(38, pair(pair(s0, sa), cap));
    const [mb, m0, ma] = [senseOf(b1.known), senseOf(w.known), senseOf(a1.known)];
    add(39, pair(m0, capc));
    add(40, pair(mb, cap));
    add(41, pair(ma, cap));
    add(42, pair(pair(mb, m0), cap));
    add(43, pair(pair(m0, ma), cap));
    add(44, pair(pair(m0 === 0 ? 0 : 1, s0), capc));
    add(45, pair(pair(senseOf(b2.known), mb), cap));
    add(46, pair(pair(ma, senseOf(a2.known)), cap));

    if (cap) {
      add(47, documentCount(reading, w, opening));
      add(48, pair(documentCount(reading, w, opening), capc));
    }
    addRun(features, at, runs[i - first], i, w);
    features.close();
  }
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
function documentCount({ small, capital }: Reading, { low }: Word, _opening: boolean): number {
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
  at: (index: number) => Word,
  run: Run | undefined,
  i: number,
  w: Word,
): void {
  if (!run) return;
  const add = (template: number, value: number) => features.add(template, value);
  const length = Math.min(5, run.last - run.first + 1);
  const [before, after, head, tail] = [at(run.first - 1), at(run.last + 1), at(run.first), at(run.last)];
  const place = pair(Math.min(3, i - run.first), Math.min(3, run.last - i));
  const edge = (i === run.first ? 1 : 0) + (i === run.last ? 2 : 0);
  add(60, pair(before.lower, length));
  add(61, pair(after.lower, length));
  add(62, pair(head.lower, 0));
  add(63, pair(tail.lower, 0));
  add(64, pair(head.lower, edge));
  add(65, pair(tail.lower, edge));
  add(66, place);
  const [headKnown, tailKnown] = [pair(namesOf(head.known), head.role), pair(namesOf(tail.known), tail.role)];
  add(67, pair(tailKnown, place));
  add(68, pair(headKnown, place));
  add(69, pair(before.lower, tailKnown));
  add(70, pair(before.lower, after.lower));
  add(71, pair(tail.suffixes[1], edge));
  add(72, pair(headKnown, tailKnown));
  add(73, pair(run.known, place));
  add(74, pair(senseOf(after.known), length));
  add(75, pair(senseOf(before.known), length));
  add(76, pair(pair(senseOf(before.known), senseOf(after.known)), length));
  add(77, pair(after.lower, tailKnown));
  add(78, pair(pair(before.role, namesOf(w.known)), edge));
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
function isTitleCase(words: readonly Word[], first: number, end: number): boolean {
  let [capitals, all] = [0, 0];
  for (let i = first; i < end; i += 1) {
    if (!words[i]?.wordlike) continue;
    all += 1;
    if (words[i]?.capital) capitals += 1;
  }
  return all > 3 && capitals > 0.6 * all;
}

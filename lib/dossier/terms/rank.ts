import { conflictsIn } from '../conflict';
import type { Doc } from '../document';
import { grouped } from '../grouped';
import { bare, type Candidate, singular } from './candidates';
import { CONTENTIOUS, PROCESS } from './cues';

/** A dispute has few terms: more than these are nouns like any other. */
const MOST_TERMS = 10;
/** An article on a conflict that names fewer tells also of what is disputed but once. */
const FEW_TERMS = 5;
/** What such a term has to be worth. */
const LEAST_OF_FEW = 2;

/** The candidates that carry the dispute, those of one term together, in the order in which the document names them. */
export function ranked(doc: Doc, candidates: Candidate[]): Candidate[][] {
  const groups = [...joinedByHead(grouped(candidates, ({ key }) => key)).values()];
  const weighed = groups.map((seen) => ({ seen, ...weighing(doc, seen) }));
  const least = leastFor(doc);
  const carrying = weighed.filter(({ isCarrying, weight }) => isCarrying && weight >= least);
  const others = weighed.filter(
    (each) => each.isDisputed && each.weight >= LEAST_OF_FEW && !carrying.includes(each),
  );
  const more = conflictsIn(doc) > 0 ? Math.max(0, FEW_TERMS - carrying.length) : 0;
  return [...carrying.sort(byWeight).slice(0, MOST_TERMS), ...others.sort(byWeight).slice(0, more)]
    .map(({ seen }) => seen)
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
}

const byWeight = (a: { weight: number }, b: { weight: number }): number => b.weight - a.weight;

/**
 * A single noun is what was named in full, where only one was: "border" the "Serbia-Kosovo border". Named alone more
 * often, it is the term, and what names it in full but once is the same.
 */
function joinedByHead(groups: Map<string, Candidate[]>): Map<string, Candidate[]> {
  const compounds = grouped(
    [...groups.keys()].filter((key) => key.includes(' ') && !key.includes(' in the ')),
    (key) => key.slice(key.lastIndexOf(' ') + 1),
  );
  const joined = new Map(groups);
  for (const [head, keys] of compounds) {
    const alone = groups.get(head);
    const [only] = keys;
    if (!alone || !only) continue;
    const home = keys.length === 1 && (groups.get(only)?.length ?? 0) >= alone.length ? only : undefined;
    const guests = home ? [head] : keys.filter((key) => groups.get(key)?.length === 1);
    const joining = guests
      .flatMap((key) => groups.get(key) ?? [])
      .map((guest) => (home ? guest : headOf(guest)));
    const all = [...(groups.get(home ?? head) ?? []), ...joining];
    joined.set(
      home ?? head,
      all.sort((a, b) => a.start - b.start),
    );
    for (const guest of guests) joined.delete(guest);
  }
  return joined;
}

function headOf(candidate: Candidate): Candidate {
  const text = candidate.text.slice(candidate.text.lastIndexOf(' ') + 1);
  return { ...candidate, text, start: candidate.end - text.length };
}

interface Weighing {
  weight: number;
  /** Whether it may carry a dispute wherever it stands. */
  isCarrying: boolean;
  /** Whether somebody disputes it, so that it may be a term where there are few. */
  isDisputed: boolean;
}

/**
 * What speaks for a term: that it is disputed weighs most, then the title and the lede, then how often and how widely it
 * is named; a single noun has to be told of more than one in full. The weights were set by eye on news articles.
 */
function weighing(doc: Doc, seen: Candidate[]): Weighing {
  const [first] = seen;
  if (!first || (first.key === 'talks' && !seen.some(({ head }) => PROCESS.test(head))))
    return { weight: 0, isCarrying: false, isDisputed: false };
  const disputed = seen.reduce((sum, candidate) => sum + candidate.disputed, 0);
  const last = seen.at(-1) ?? first;
  const spread = (last.start - first.start) / Math.max(1, doc.text.length);
  const inTitle = doc.source.title.toLowerCase().includes(bare(first.text).toLowerCase());
  const isContentious = CONTENTIOUS.test(singular(first.head));
  const isCompound = isMany(first) || seen.some(({ text }) => text.includes(' '));
  const isRepeated = seen.length > 1;
  const isLeading = inTitle || (first.start < LEDE && seen.length > 2);
  const weight =
    Math.min(disputed, 6) +
    (inTitle ? 1.5 : 0) +
    (first.start < LEDE ? 1 : 0) +
    0.75 * Math.min(seen.length - 1, 6) +
    (seen.length > 2 && spread > 0.4 ? 1 : 0) +
    (isContentious ? 1.5 : 0) +
    (isCompound ? 0.5 : -1.5);
  const isMatter = disputed > 1 || (isRepeated && (disputed > 0 || isLeading || isContentious));
  const isNoun = isRepeated && (isContentious || (disputed > 3 && seen.length > 2));
  return {
    weight,
    isCarrying: isMany(first) || (isCompound ? isMatter : isNoun),
    isDisputed: isCompound ? disputed > 0 : isContentious || (disputed > 1 && isRepeated),
  };
}

/** Talks and rules are one term each, whichever word is used. */
function isMany({ key }: Candidate): boolean {
  return key === 'talks' || key === 'rules';
}

/** UTF-16 code units: about the first two paragraphs. */
const LEDE = 500;

/** A long article names much in passing: each doubling of a short one's length asks for more. */
function leastFor({ text }: Doc): number {
  return 2.5 + 0.7 * Math.max(0, Math.log2(text.length / 2_500));
}

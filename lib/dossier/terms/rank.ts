import type { Doc } from '../document';
import { grouped } from '../grouped';
import { bare, type Candidate, singular } from './candidates';
import { CONTENTIOUS, PROCESS } from './cues';

/** A dispute has few terms: more than these are nouns like any other. */
const MOST_TERMS = 10;

/** The candidates that carry the dispute, those of one term together, in the order in which the document names them. */
export function ranked(doc: Doc, candidates: Candidate[]): Candidate[][] {
  const groups = [...joinedByHead(grouped(candidates, ({ key }) => key)).values()];
  const least = leastFor(doc);
  return groups
    .map((seen) => ({ seen, weight: weightOf(doc, seen) }))
    .filter(({ weight }) => weight >= least)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_TERMS)
    .map(({ seen }) => seen)
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
}

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

/**
 * What speaks for a term: that it is disputed weighs most, then the title and the lede, then how often and how widely it
 * is named; a single noun has to be told of more than one in full. The weights were set by eye on news articles.
 */
function weightOf(doc: Doc, seen: Candidate[]): number {
  const [first] = seen;
  if (!first) return 0;
  const disputed = seen.reduce((sum, candidate) => sum + candidate.disputed, 0);
  const last = seen.at(-1) ?? first;
  const spread = (last.start - first.start) / Math.max(1, doc.text.length);
  const inTitle = doc.source.title.toLowerCase().includes(bare(first.text).toLowerCase());
  const isContentious = CONTENTIOUS.test(singular(first.head));
  const isCompound = seen.some(({ text }) => text.includes(' '));
  const weight =
    Math.min(disputed, 6) +
    (inTitle ? 1.5 : 0) +
    (first.start < LEDE ? 1 : 0) +
    0.75 * Math.min(seen.length - 1, 6) +
    (seen.length > 2 && spread > 0.4 ? 1 : 0) +
    (isContentious ? 1.5 : 0);
  if (first.key === 'talks' && !seen.some(({ head }) => PROCESS.test(head))) return 0;
  if (isMany(first)) return weight + 0.5;
  if (isCompound) {
    const isLeading = inTitle || (first.start < LEDE && seen.length > 2);
    const isMatter = disputed > 1 || (seen.length > 1 && (disputed > 0 || isLeading || isContentious));
    return isMatter ? weight + 0.5 : 0;
  }
  return seen.length > 1 && (isContentious || (disputed > 3 && seen.length > 2)) ? weight - 1.5 : 0;
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

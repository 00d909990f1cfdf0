import type { Dossier, Entity, Evidence } from '../schema';
import { Misfit } from './misfit';
import type { FindingList, Place, Span } from './schema';

/** Any item of a dossier that a source says: `also` are other sources' words for it. */
interface Proven {
  evidence: Evidence | Evidence[];
  also?: Evidence[] | undefined;
}

/** A finding of one of the dossier's lists. */
export type Finding = Dossier[FindingList][number];

/**
 * The words of a correction as evidence: where it has them or, in a text that has changed, at the nearest place.
 * Throws a `Misfit` where the source does not have them.
 */
export function seat({ sources }: Dossier, id: string, { start, quote }: Span): Evidence {
  const source = sources.find((each) => each.id === id);
  if (!source) throw new Misfit(`there is no source "${id}"`);
  const at = nearest(source.text, quote, start);
  if (at === null) throw new Misfit(`"${quote}" does not stand in ${id}`);
  return { source: id, start: at, end: at + quote.length, quote };
}

/** As `seat`, for a place that may be of another source than the correction's own. */
export const seatPlace = (dossier: Dossier, own: string, place: Place): Evidence =>
  seat(dossier, place.source ?? own, place);

function nearest(text: string, quote: string, start: number): number | null {
  if (text.startsWith(quote, start)) return start;
  const before = start > 0 ? text.lastIndexOf(quote, start) : -1;
  const behind = text.indexOf(quote, start);
  if (before < 0) return behind < 0 ? null : behind;
  return behind < 0 || start - before <= behind - start ? before : behind;
}

/** The entity that is named at a place: exactly there, else by the mention that shares most with it. */
export function entityAt({ entities }: Dossier, place: Evidence): Entity | undefined {
  return closest(entities, place, 0)[0];
}

/** As `entityAt`, for words that the reader chose: a name within them, or around them, is another thing. */
export function entityOf({ entities }: Dossier, words: Evidence): Entity | undefined {
  return closest(entities, words, SAME)[0];
}

/** The mention of an entity that shares most with a place. */
export function mentionAt({ evidence }: Entity, place: Evidence): Evidence {
  return evidence.reduce((best, each) => (overlap(each, place) > overlap(best, place) ? each : best));
}

/** How much of two evidences must be common for them to be of one thing: a clause may be drawn longer or shorter. */
const SAME = 0.5;

/** The findings with this evidence, or nearly; `which` tells one from others that have the same. */
export function findingsAt<List extends FindingList>(
  dossier: Dossier,
  list: List,
  place: Evidence,
  which?: string,
): Dossier[List][number][] {
  const there = closest<Dossier[List][number]>(dossier[list], place, SAME);
  const told = there.filter((item) => keyOf(item) === which);
  return told.length > 0 ? told : there;
}

/** What tells a finding from others of its list: its id, or for a position whose it is, its stance and its topic. */
export const keyOf = (finding: Finding): string =>
  'id' in finding ? finding.id : `${finding.party}/${finding.stance}/${finding.topic}`;

/** All evidences of a finding. */
export const evidencesOf = ({ evidence, also = [] }: Proven): Evidence[] => [...[evidence].flat(), ...also];

/** The items that share most with a place, all that share as much; none that share no more than `least`. */
function closest<Item extends Proven>(items: readonly Item[], place: Evidence, least: number): Item[] {
  let most = least;
  let best: Item[] = [];
  for (const item of items) {
    const shared = evidencesOf(item).reduce((top, each) => Math.max(top, overlap(each, place)), 0);
    if (shared > most) [most, best] = [shared, [item]];
    else if (shared === most && best.length > 0) best.push(item);
  }
  return best;
}

/** Characters in common, of all that either has: 0 to 1. */
function overlap(one: Evidence, other: Evidence): number {
  if (one.source !== other.source) return 0;
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common <= 0 ? 0 : common / (one.end - one.start + other.end - other.start - common);
}

/** Whether one evidence lies within another. */
export const isWithin = (inner: Evidence, outer: Evidence): boolean =>
  inner.source === outer.source && outer.start <= inner.start && inner.end <= outer.end;

/** Every place where a source has these very words as words of their own, and no entity is named yet. */
export function freePlaces({ sources, entities }: Dossier, words: Evidence): Evidence[] {
  const text = sources.find(({ id }) => id === words.source)?.text ?? '';
  const { quote, source } = words;
  const taken = entities.flatMap(({ evidence }) => evidence).filter((each) => each.source === source);
  const places = [words];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
    const place = { source, start: at, end: at + quote.length, quote };
    const isWord = !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(place.end));
    if (isWord && ![words, ...taken].some((each) => overlap(each, place) > 0)) places.push(place);
  }
  return places.toSorted((a, b) => a.start - b.start);
}

const LETTER = /[\p{L}\p{N}]/u;

import type { Doc } from '../document';
import { isEnglish } from '../language';
import type { Cast, Mention } from '../names/cast';
import type { Span } from '../names/spans';
import type { Position } from '../schema';
import { itemsIn, outermost } from '../seek';
import { contestBetween, isBetween } from './contest';

/** Two actors, and how much the words of the source set them against each other. */
interface Pair {
  ids: [string, string];
  weight: number;
}

/**
 * The sides, in the order in which the source names them: who talk, quarrel or fight with each other, or of whom one
 * sues, accuses or blocks the other; most often two. Empty where no words say so of two.
 */
export function partiesOf(doc: Doc, actors: Cast): string[] {
  if (!isEnglish(doc.lang)) return [];
  const pairs = new Map<string, Pair>();
  for (const { ids, weight } of contestsIn(doc, actors)) {
    const key = [...ids].sort().join(' ');
    const pair = pairs.get(key);
    if (pair) pair.weight += weight;
    else pairs.set(key, { ids, weight });
  }
  const weigh = prominenceIn(actors);
  const ranked = [...pairs.values()]
    .map((pair) => ({ ...pair, weight: pair.weight * weigh(pair) }))
    .sort((a, b) => b.weight - a.weight);
  const [best] = ranked;
  const least = leastFor(doc);
  if (!best || best.weight < least) return [];
  const further = ranked.filter(
    ({ ids, weight }) =>
      weight >= Math.max(least, FURTHER * best.weight) && ids.some((id) => best.ids.includes(id)),
  );
  return inOrderOf(actors, [...new Set(further.flatMap(({ ids }) => ids))].slice(0, MOST));
}

/** What a further side must be set against one of the first two, of what sets those against each other. */
const FURTHER = 0.7;
/** More sides than stand beside each other are no dispute but a crowd. */
const MOST = 4;

/** Where no words set two against each other, the first two who take opposite stances on one thing. */
export function opponentsIn(positions: Position[], actors: Cast): string[] {
  for (const { party, stance, topic } of positions) {
    const other = positions.find(
      (each) => each.topic === topic && each.party !== party && AGAINST[stance]?.includes(each.stance),
    );
    if (other) return inOrderOf(actors, [party, other.party]);
  }
  return [];
}

const AGAINST: Partial<Record<Position['stance'], Position['stance'][]>> = {
  demands: ['rejects', 'delays'],
  offers: ['rejects'],
  accepts: ['rejects'],
};

function inOrderOf({ mentions }: Cast, ids: string[]): string[] {
  const place = (id: string) => mentions.findIndex(({ entity }) => entity === id);
  return ids.toSorted((a, b) => place(a) - place(b));
}

/** Whom an article names in passing is no side of what it is about: 0.5 to 1.5. */
function prominenceIn({ entities }: Cast): (pair: Pair) => number {
  const saliences = new Map(entities.map(({ id, salience }) => [id, salience]));
  return ({ ids }) => 0.5 + Math.min(...ids.map((id) => saliences.get(id) ?? 0));
}

/** Every two names of a sentence that stand beside each other and whose words set them against each other. */
function contestsIn(doc: Doc, actors: Cast): Pair[] {
  const found: Pair[] = [];
  const names = outermost(actors.mentions);
  let subject: string | undefined;
  for (const sentence of doc.sentences) {
    const named = itemsIn(names, sentence);
    const opener = openerOf(doc, sentence, named[0], subject);
    subject = opener?.entity;
    found.push(...ofSeveral(doc, named));
    const row = opener && opener !== named[0] ? [opener, ...named] : named;
    for (const [i, second] of row.entries()) {
      const first = row[i - 1];
      const weight = first ? weightOf(doc, sentence, first, second) : 0;
      const doer = weight < 3 ? (opener ?? first) : first;
      if (!doer || weight === 0 || doer.entity === second.entity) continue;
      found.push({
        ids: [doer.entity, second.entity],
        weight: first && first.start < LEDE ? weight + 1 : weight,
      });
    }
  }
  return found;
}

/** "talks between Ethiopia, Egypt and Sudan": each is set against each. */
function ofSeveral({ text }: Doc, names: readonly Mention[]): Pair[] {
  const joint = (i: number) => text.slice(names[i]?.end, names[i + 1]?.start);
  const last = names.findIndex((_, i) => i > 0 && /^,? and (?:the )?$/u.test(joint(i)));
  let first = last;
  while (first > 0 && /^, (?:the )?$/u.test(joint(first - 1))) first -= 1;
  const row = last < 0 || first === last ? [] : names.slice(first, last + 2);
  const [opener] = row;
  if (!opener || !isBetween(text.slice(Math.max(0, opener.start - FARTHEST), opener.start))) return [];
  const weight = opener.start < LEDE ? 4 : 3;
  return row.flatMap((one, i) =>
    row
      .slice(i + 1)
      .flatMap((other): Pair[] =>
        one.entity === other.entity ? [] : [{ ids: [one.entity, other.entity], weight }],
      ),
  );
}

/** Whom a sentence begins with, by name or, where the sentence before began with that name, as "it" or "he". */
function openerOf(
  doc: Doc,
  { start }: Span,
  first: Mention | undefined,
  subject?: string,
): Mention | undefined {
  const lead = doc.text.slice(start, start + 40);
  const from = start + (/^(?:The |On \p{Lu}\p{L}+day,? )/u.exec(lead)?.[0].length ?? 0);
  if (first?.start === from) return first;
  const pronoun = /^(?:It|He|She|They)(?= )/u.exec(lead)?.[0];
  return pronoun && subject ? { entity: subject, start, end: start + pronoun.length } : undefined;
}

function weightOf(doc: Doc, { end }: Span, first: Mention, second: Mention): number {
  if (first.entity === second.entity || second.start - first.end > FARTHEST) return 0;
  return contestBetween({
    before: doc.text.slice(Math.max(0, first.start - FARTHEST), first.start),
    between: doc.text.slice(first.end, second.start),
    after: doc.text.slice(second.end, Math.min(end, second.end + FARTHEST)),
  });
}

/** UTF-16 code units between two names, and looked at around them. */
const FARTHEST = 120;
/** UTF-16 code units: about the first two paragraphs. */
const LEDE = 500;

/** In a long article two names meet in many sentences: once is not what it is about. Set by eye on news articles. */
function leastFor({ text }: Doc): number {
  return 1.9 + 0.35 * Math.max(0, Math.log2(text.length / 2_500));
}

import type { Doc } from '../document';
import { isEnglish } from '../language';
import type { Cast, Mention } from '../names/cast';
import type { Position } from '../schema';
import { firstFrom, outermost } from '../seek';
import { contestBetween } from './contest';

/**
 * The two sides, in the order in which the source names them: who talk, quarrel or fight with each other, or of whom one
 * sues, accuses or blocks the other. Empty where no words say so of two.
 */
export function partiesOf(doc: Doc, actors: Cast): string[] {
  if (!isEnglish(doc.lang)) return [];
  const pairs = new Map<string, { ids: string[]; weight: number }>();
  const names = outermost(actors.mentions);
  for (const [i, second] of names.entries()) {
    const first = names[i - 1];
    const weight = first ? weightOf(doc, first, second) : 0;
    if (!first || weight === 0) continue;
    const doer = weight < 3 ? (openerOf(doc, actors, first) ?? first) : first;
    if (doer.entity === second.entity) continue;
    const ids = [doer.entity, second.entity];
    const key = [...ids].sort().join(' ');
    const pair = pairs.get(key);
    if (pair) pair.weight += weight;
    else pairs.set(key, { ids, weight });
  }
  const [best] = [...pairs.values()].sort((a, b) => b.weight - a.weight);
  return best && best.weight >= leastFor(doc) ? inOrderOf(actors, best.ids) : [];
}

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

function weightOf(doc: Doc, first: Mention, second: Mention): number {
  if (first.entity === second.entity || second.start - first.end > FARTHEST) return 0;
  const between = doc.text.slice(first.end, second.start);
  if (between.includes('\n') || doc.sentenceAt(first.start) !== doc.sentenceAt(second.start)) return 0;
  const weight = contestBetween({
    before: doc.text.slice(Math.max(0, first.start - FARTHEST), first.start),
    between,
    after: doc.text.slice(second.end, second.end + FARTHEST),
  });
  return weight > 0 && first.start < LEDE ? weight + 1 : weight;
}

/** Whom a sentence begins with does what it tells: "Norway shut the Oslo road despite protests from Chile". */
function openerOf(doc: Doc, { mentions }: Cast, { start }: Mention): Mention | undefined {
  const sentence = doc.sentenceAt(start);
  if (!sentence) return undefined;
  const from = sentence.start + (/^The /u.test(doc.text.slice(sentence.start, sentence.start + 4)) ? 4 : 0);
  const opener = mentions[firstFrom(mentions, from)];
  return opener?.start === from ? opener : undefined;
}

/** UTF-16 code units between two names, and looked at around them. */
const FARTHEST = 120;
/** UTF-16 code units: about the first two paragraphs. */
const LEDE = 500;

/** In a long article two names meet in many sentences: once is not what it is about. */
function leastFor({ text }: Doc): number {
  return text.length > 4_000 ? 3 : 2;
}

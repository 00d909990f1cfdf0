import type { Doc } from '../document';
import type { Cast } from '../names/cast';
import type { Span } from '../names/spans';
import { firstFrom, itemsIn } from '../seek';

/** Who takes part: the actors named in the clause, and, for "both leaders" or "the two sides", the pair named before. */
export function participantsOf(doc: Doc, clause: Span, actors: Cast): string[] {
  const named = itemsIn(actors.mentions, clause).map(({ entity }) => entity);
  const pair = BOTH.test(doc.text.slice(clause.start, clause.end))
    ? pairBefore(doc, clause.start, actors)
    : [];
  return [...new Set([...pair, ...named])];
}

const BOTH =
  /(?<!\p{L})(?:both|the two)\s+(?:sides|leaders|parties|countries|presidents|delegations|governments|capitals)(?!\p{L})/iu;

/** Names looked at for a pair: whom "both sides" means was named not long before. */
const REACH = 40;

/** The latest two names joined by "and" that stand before: "the leaders of Serbia and Kosovo". */
function pairBefore(doc: Doc, offset: number, { mentions }: Cast): string[] {
  const last = firstFrom(mentions, offset) - 1;
  for (let i = last; i > Math.max(0, last - REACH); i--) {
    const [first, second] = [mentions[i - 1], mentions[i]];
    if (!first || !second || first.entity === second.entity) continue;
    if (/^\s+and\s+$/u.test(doc.text.slice(first.end, second.start))) return [first.entity, second.entity];
  }
  return [];
}

import type { Doc } from '../document';
import type { Cast, Mention } from '../names/cast';

/**
 * The two sides, in the order in which the source names them: "talks between the leaders of Serbia and Kosovo". Empty
 * where no words name two.
 */
export function partiesOf(doc: Doc, actors: Cast): string[] {
  const pairs = new Map<string, { ids: string[]; count: number }>();
  for (const match of doc.text.matchAll(BETWEEN)) {
    const first = mentionAt(actors, match.index + match[0].length);
    const second = first && mentionAfter(doc, actors, first);
    if (!first || !second || first.entity === second.entity) continue;
    const ids = [first.entity, second.entity];
    const key = [...ids].sort().join(' ');
    const pair = pairs.get(key);
    if (pair) pair.count += 1;
    else pairs.set(key, { ids, count: 1 });
  }
  return [...pairs.values()].sort((a, b) => b.count - a.count)[0]?.ids ?? [];
}

const BETWEEN =
  /\b(?:between|pitting|pits) (?:the )?(?:(?:leaders|presidents|governments|representatives|officials|delegations) (?:of|from) )?(?:the )?/gu;

function mentionAt(actors: Cast, start: number): Mention | undefined {
  return actors.mentions.find((mention) => mention.start === start);
}

function mentionAfter(doc: Doc, actors: Cast, first: Mention): Mention | undefined {
  const joint = /^ (?:and|with) (?:the )?/u.exec(doc.text.slice(first.end, first.end + 12))?.[0];
  return joint ? mentionAt(actors, first.end + joint.length) : undefined;
}

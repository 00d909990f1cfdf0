import type { Doc } from '../document';
import { isEnglish } from '../language';
import type { Cast, Mention } from '../names/cast';

/**
 * The two sides, in the order in which the source names them: "talks between the leaders of Serbia and Kosovo". Empty
 * where no words name two.
 */
export function partiesOf(doc: Doc, actors: Cast): string[] {
  if (!isEnglish(doc.lang)) return [];
  const pairs = new Map<string, { ids: string[]; count: number }>();
  for (const match of doc.text.matchAll(BETWEEN)) {
    if (!DISPUTE.test(doc.text.slice(Math.max(0, match.index - 60), match.index)) && !/^pit/u.test(match[0]))
      continue;
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

/** A border or a flight is between two as well, and no dispute. */
const DISPUTE =
  /(?<!\p{L})(?:talks|negotiations?|dialogue|discussions?|meetings?|summit|disputes?|row|quarrel|feud|standoff|stand-off|deal|agreement|accord|pact|treaty|truce|ceasefire|peace|war|conflict|clash(?:es)?|fighting|battle|tensions?|relations|rift|disagreements?|differences|rivalry)(?: [^.,;\n]{0,40})? $/iu;

const BETWEEN =
  /\b(?:between|pitting|pits) (?:the )?(?:(?:leaders|presidents|governments|representatives|officials|delegations) (?:of|from) )?(?:the )?/gu;

function mentionAt(actors: Cast, start: number): Mention | undefined {
  return actors.mentions.find((mention) => mention.start === start);
}

function mentionAfter(doc: Doc, actors: Cast, first: Mention): Mention | undefined {
  const joint = /^(?: (?:government|authorities|regime|army))? (?:and|with) (?:the )?/u.exec(
    doc.text.slice(first.end, first.end + 30),
  )?.[0];
  return joint ? mentionAt(actors, first.end + joint.length) : undefined;
}

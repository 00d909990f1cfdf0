import type { Kind } from '../schema';
import { FIRST_NAMES } from '../words/first-names';
import { MEDIA_HEADS, ORGANIZATION_HEADS, PLACE_HEADS, PLACE_OPENERS } from '../words/heads';
import { COUNTRIES } from '../words/places';
import { NAME_KINDS } from './labels';
import { bodyOf, knownKind } from './lexicon';
import type { NameSpan } from './spans';

const DIRECTION = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|New)$/u;

/**
 * The kind of an actor: what its words show beyond doubt, else what the tagger says of all its places together. No place
 * may say more than `LOUDEST`, so that an odd one does not outvote the rest.
 */
export function decidedKind(name: string, spans: readonly NameSpan[]): Kind {
  const certain = certainKind(name);
  if (certain) return certain;
  const sums = NAME_KINDS.map((_, kind) =>
    spans.reduce((sum, { scores }) => sum + Math.max(-LOUDEST, (scores[kind] ?? 0) - Math.max(...scores)), 0),
  );
  return NAME_KINDS[sums.indexOf(Math.max(...sums))] ?? 'organization';
}

/** In the tagger's units. */
const LOUDEST = 60;

function certainKind(name: string): Kind | null {
  const body = bodyOf(name);
  if (body) return body.kind;
  return COUNTRIES.has(name) ? 'place' : null;
}

/** The kind that a name's own words show, or null. */
export function kindOf(name: string): Kind | null {
  const known = knownKind(name);
  if (known) return known;
  const words = name.split(/[\s-]+/u);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length > 1) {
    if (DIRECTION.test(first) && knownKind(words.slice(1).join(' ')) === 'place') return 'place';
    if (last === 'District' && words.includes('School')) return 'organization';
    if (PLACE_HEADS.has(last) || PLACE_OPENERS.has(first)) return 'place';
    if (words.some((word) => ORGANIZATION_HEADS.has(word)) || MEDIA_HEADS.has(last)) return 'organization';
    if (FIRST_NAMES.has(first) && words.length < 5) return 'person';
    if (/^\p{Lu}\.?$/u.test(words[1] ?? '') && words.length < 5) return 'person';
    return null;
  }
  if (/^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}.&]{2,7}$/u.test(name)) return 'organization';
  return null;
}

import type { Kind } from '../schema';
import { isFamilyFirst } from '../words/family-names';
import { FIRST_NAMES } from '../words/first-names';
import {
  MEDIA_HEADS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  SURE_BODIES,
  SURE_MEDIA,
  SURE_PLACES,
} from '../words/heads';
import { KNOWN_ORGANIZATIONS } from '../words/organizations';
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
  return certainKind(name) ?? likelyKinds(name, spans)[0].kind;
}

/**
 * The kinds by what the tagger says of all places of an actor together, the likeliest first. A person is easily taken for
 * a body: whose surname stands alone is none.
 */
export function likelyKinds(name: string, spans: readonly NameSpan[]): [Likely, Likely, ...Likely[]] {
  const [person = 0, organization = 0, place = 0] = NAME_KINDS.map((_, kind) =>
    spans.reduce((sum, { scores }) => sum + (votesOf(scores)[kind] ?? 0), 0),
  );
  const surname = person > place && hasSurname(name, spans) ? SURNAME : 0;
  const sums: Likely[] = [
    { kind: 'person', score: person + surname },
    { kind: 'organization', score: organization },
    { kind: 'place', score: place },
  ];
  return sums.sort((a, b) => b.score - a.score) as [Likely, Likely, ...Likely[]];
}

interface Likely {
  kind: Kind;
  /** In the tagger's units; the likeliest has the highest. */
  score: number;
}

/** What one place says against each kind: nothing against the likeliest. */
export function votesOf(scores: NameSpan['scores']): number[] {
  const best = Math.max(...scores);
  return scores.map((score) => Math.max(-LOUDEST, score - best));
}

/** In the tagger's units. */
export const LOUDEST = 60;
/** A surname standing alone says as much as two places of a name can. */
const SURNAME = 2 * LOUDEST;

/** Whether the last of two or three strange words also stands alone: what is so called is somebody. */
function hasSurname(name: string, spans: readonly NameSpan[]): boolean {
  const last = lastOfPlain(name);
  return last !== null && spans.some(({ text }) => text === last);
}

/** The last word of a name that no word shows to be a body's or a place's, or null. */
export function lastOfPlain(name: string): string | null {
  const words = name.split(' ');
  const plain = words.every(
    (word) =>
      /^\p{Lu}\p{Ll}/u.test(word) && !HEADS.some((heads) => heads.has(word)) && knownKind(word) === undefined,
  );
  return plain && words.length > 1 && words.length < 4 ? (words.at(-1) ?? null) : null;
}

const HEADS = [ORGANIZATION_HEADS, PLACE_HEADS, MEDIA_HEADS, PLACE_OPENERS];

/** What a name's words leave no doubt about: a world body, a country, a navy, an airport, a given name before a surname. */
export function certainKind(name: string): Kind | null {
  const body = bodyOf(name);
  if (body) return body.kind;
  if (COUNTRIES.has(name)) return 'place';
  if (KNOWN_ORGANIZATIONS.has(name)) return 'organization';
  const words = name.split(/[\s-]+/u);
  if (isFamilyFirst(name)) return 'person';
  if (words.length < 2) return JOINED.test(name) ? 'organization' : null;
  const governed = words.findIndex((word) => word === 'of' || word === 'for');
  const head = words[governed > 0 ? governed - 1 : words.length - 1] ?? '';
  if (SURE_BODIES.has(head) || (governed < 0 && SURE_MEDIA.has(head))) return 'organization';
  const personal =
    SURNAMES.test(name) && FIRST_NAMES.has(words[0] ?? '') && knownKind(words[0] ?? '') === undefined;
  if (
    governed < 0 &&
    !personal &&
    (SURE_PLACES.has(head) || /\b(?:Convention|Exhibition|Shopping) Cent(?:er|re)$/u.test(name))
  ) {
    return 'place';
  }
  const [first = ''] = words;
  return FIRST_NAMES.has(first) && words.length < 4 && governed < 0 && (personal || kindOf(name) === 'person')
    ? 'person'
    : null;
}

/** "WeWork", "SoftBank", "YouTube": a capital within a word, as no surname but those of these beginnings has one. */
const JOINED =
  /^(?!(?:Ma?c|D[aeiu]|L[aeu]|V[ao]n|Fitz|Ten|El|Al|Bin|St|O)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;

/** Heads of places that people are called by: "Marc Lamont Hill". */
const SURNAMES = / (?:Banks|Castle|Hall|Hill|Lake|Park|Street)$/u;

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

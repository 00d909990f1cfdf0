import type { Doc } from '../document';
import type { Cast, Mention } from '../names/cast';
import type { Entity } from '../schema';
import { firstFrom, itemsIn } from '../seek';

export type Pronoun = 'he' | 'she';

/** Sentences: a pronoun does not reach further back. The figure was measured on news with marked coreference. */
const REACH = 8;

/**
 * The person that "he" or "she" stands for at an offset: named not long before, in the near and at the beginning of a
 * sentence first, and not known to be of the other sex. Always to be doubted: a rule cannot know.
 */
export function personBefore(doc: Doc, cast: Cast, at: number, pronoun: Pronoun): Entity | null {
  const persons = peopleOf(cast);
  const from = doc.sentences[firstFrom(doc.sentences, at + 1) - 1 - REACH]?.start ?? 0;
  const recent = itemsIn(cast.mentions, { start: from, end: at });
  let best: { person: Entity; score: number } | null = null;
  for (const mention of recent) {
    const person = persons.get(mention.entity);
    if (!person || isKnownNot(doc, person, pronoun)) continue;
    const score = weight(doc, mention, at);
    if (!best || score >= best.score) best = { person, score };
  }
  return best?.person ?? null;
}

const people = new WeakMap<Cast, Map<string, Entity>>();

/** The persons of a cast by their ids: looked up once, not for each pronoun. */
function peopleOf(cast: Cast): Map<string, Entity> {
  const known =
    people.get(cast) ??
    new Map(cast.entities.filter(({ kind }) => kind === 'person').map((person) => [person.id, person]));
  people.set(cast, known);
  return known;
}

/** Favours the near and the first in its sentence; the figures keep that order, no more. */
function weight(doc: Doc, mention: Mention, at: number): number {
  const opens = mention.start - (doc.sentenceAt(mention.start)?.start ?? 0) < 25;
  return (opens ? 1.2 : 0) - 1.5 * distance(doc, mention, at);
}

/** How many sentences begin between a mention and an offset. */
function distance({ sentences }: Doc, mention: Mention, at: number): number {
  return firstFrom(sentences, at + 1) - firstFrom(sentences, mention.start + 1);
}

const sexes = new WeakMap<Entity, Partial<Record<Pronoun, boolean>>>();

/** Whether a person is of the other sex: looked up once, not for each pronoun behind the name. */
function isKnownNot(doc: Doc, person: Entity, pronoun: Pronoun): boolean {
  const known = sexes.get(person) ?? {};
  known[pronoun] ??= contradicts(doc, person, pronoun);
  sexes.set(person, known);
  return known[pronoun];
}

/** A title or an office that tells the sex, where it is the other one. */
function contradicts({ text }: Doc, { evidence, roles }: Entity, pronoun: Pronoun): boolean {
  const other = pronoun === 'he' ? FEMALE : MALE;
  return (
    roles.some((role) => other.test(role.text)) ||
    evidence.some(({ start }) => other.test(text.slice(Math.max(0, start - 8), start)))
  );
}

const FEMALE =
  /(?:woman|(?<!\p{L})(?:Mrs\.?|Ms\.?|Miss|Lady|Dame|Queen|Princess|mother|wife|daughter|sister))\s*$/iu;
const MALE = /(?:[^o]man|(?<!\p{L})(?:Mr\.?|Sir|Lord|King|Prince|father|husband|son|brother))\s*$/iu;

import type { Entity } from '../schema';
import { formOf, formsOf, initialsOf, personLikeness } from './forms';
import { contained, contentOf } from './words';

/**
 * How an entity of another source stands to one already known: the `same`; the same if roles or company `support` it;
 * to `ask`, since a name alone cannot tell; or `none`.
 */
export type Relation = 'same' | 'support' | 'ask' | 'none';

/** Tells by names and kinds, and for persons of one name by their roles. */
export function relate(known: Entity, met: Entity): Relation {
  if (known.kind !== met.kind) return acrossKinds(known, met);
  if (known.kind !== 'person') return sameKind(known, met);
  const likeness = personLikeness(known, met);
  if (likeness === 'no') return 'none';
  return likeness === 'same' && rolesOf(known, met) !== 'apart' ? 'same' : 'support';
}

/** Whether what the sources call two persons speaks for one, for two, or is silent. */
export function rolesOf(a: Entity, b: Entity): 'together' | 'apart' | 'silent' {
  const [one, other] = [a, b].map(({ roles }) => contentOf(roles.map(({ text }) => text).join(' ')));
  if (!one?.size || !other?.size) return 'silent';
  return contained(one, other) > 0 ? 'together' : 'apart';
}

/** Washington the person, Washington the place: never joined by a name, unless a builder only guessed the kind. */
function acrossKinds(known: Entity, met: Entity): Relation {
  if (formOf(known.name) !== formOf(met.name)) return 'none';
  const isGuess = known.doubt !== undefined || met.doubt !== undefined;
  return isGuess && known.kind !== 'person' && met.kind !== 'person' ? 'same' : 'ask';
}

function sameKind(known: Entity, met: Entity): Relation {
  const [mine, theirs] = [formsOf(known), formsOf(met)];
  const [name, other] = [formOf(known.name), formOf(met.name)];
  if (name === other) return 'same';
  if ((theirs.includes(name) && isTelling(known)) || (mine.includes(other) && isTelling(met))) return 'same';
  if (known.kind === 'term') return 'none';
  if (mine.some((form) => theirs.includes(form))) return 'support';
  const isAcronym = initialsOf(known.name).includes(other) || initialsOf(met.name).includes(name);
  return known.kind === 'organization' && isAcronym ? 'support' : 'none';
}

/** A name that is enough by itself: a place's, an acronym, several words. "The Union" may be another union. */
const isTelling = ({ kind, name }: Entity): boolean =>
  kind === 'place' || /[\s-]/u.test(name.replace(/^the /iu, '')) || /^[\p{Lu}.]{2,}$/u.test(name);

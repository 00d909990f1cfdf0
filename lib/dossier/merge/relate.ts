import type { Entity } from '../schema';
import { initialsOf, type Named, personLikeness } from './forms';
import { contained, contentOf } from './words';

/**
 * How an entity of another source stands to one already known: the `same`; the same if roles or company `support` it;
 * to `ask`, since a name alone cannot tell; or `none`.
 */
export type Relation = 'same' | 'support' | 'ask' | 'none';

/** Tells by names and kinds, and for persons of one name by their roles. */
export function relate(known: Named, met: Named): Relation {
  const { kind } = known.entity;
  if (kind !== met.entity.kind) return acrossKinds(known, met);
  if (kind !== 'person') return sameKind(known, met);
  const likeness = personLikeness(known, met);
  if (likeness === 'no') return 'none';
  return likeness === 'same' && rolesOf(known.entity, met.entity) !== 'apart' ? 'same' : 'support';
}

/** Whether what the sources call two persons speaks for one, for two, or is silent. */
export function rolesOf(a: Entity, b: Entity): 'together' | 'apart' | 'silent' {
  const [one, other] = [a, b].map(({ roles }) => contentOf(roles.map(({ text }) => text).join(' ')));
  if (!one?.size || !other?.size) return 'silent';
  return contained(one, other) > 0 ? 'together' : 'apart';
}

/** Washington the person, Washington the place: never joined by a name, unless a builder only guessed the kind. */
function acrossKinds(known: Named, met: Named): Relation {
  if (known.forms[0] !== met.forms[0]) return 'none';
  const entities = [known.entity, met.entity];
  const isGuess = entities.some(({ doubt }) => doubt !== undefined);
  return isGuess && entities.every(({ kind }) => kind !== 'person') ? 'same' : 'ask';
}

function sameKind(known: Named, met: Named): Relation {
  const [name = '', other = ''] = [known.forms[0], met.forms[0]];
  if (name === other) return 'same';
  if (met.forms.includes(name) && isTelling(known.entity)) return 'same';
  if (known.forms.includes(other) && isTelling(met.entity)) return 'same';
  if (known.entity.kind === 'term') return 'none';
  if (known.forms.some((form) => met.forms.includes(form))) return 'support';
  const isAcronym = isAcronymOf(other, known.entity) || isAcronymOf(name, met.entity);
  return isAcronym ? 'support' : 'none';
}

/** A name that is enough by itself: a place's, an acronym, several words. "The Union" may be another union. */
const isTelling = ({ kind, name }: Entity): boolean =>
  kind === 'place' || /[\s-]/u.test(name.replace(/^the /iu, '')) || /^[\p{Lu}.]{2,}$/u.test(name);

const isAcronymOf = (form: string, { kind, name }: Entity): boolean =>
  kind === 'organization' && initialsOf(name).includes(form);

import { keysOf, type Named, namedOf } from '../merge/forms';
import { relate, rolesOf } from '../merge/relate';
import type { Dossier, Entity } from '../schema';

/** Whom of an article's entities a dossier knows, by the article's ids. */
export interface Acquaintances {
  same: Map<string, Entity>;
  /** Those that go by a name of the dossier, though it cannot be told whether they are the same: a name that is not new. */
  namesakes: Set<string>;
}

/**
 * Known are they by name, or by a surname or acronym where the dossier has only one such and knows another actor of the
 * article, too. Nobody is where it knows no actor.
 */
export function acquaintancesOf(entities: readonly Entity[], dossier: Dossier): Acquaintances {
  const named = entities.map(namedOf);
  const sought = new Map<string, Named[]>();
  for (const met of named)
    for (const key of keysOf(met).sought) sought.set(key, [...(sought.get(key) ?? []), met]);

  const same = new Map<string, Entity>();
  const perhaps = new Map<string, Entity[]>();
  const namesakes = new Set<string>();
  for (const entity of dossier.entities) {
    const known = namedOf(entity);
    for (const met of new Set(keysOf(known).filed.flatMap((key) => sought.get(key) ?? []))) {
      const { id } = met.entity;
      const relation = relate(known, met);
      if (relation !== 'none') namesakes.add(id);
      if (relation === 'same' && !same.has(id)) same.set(id, entity);
      if (relation === 'support') perhaps.set(id, [...(perhaps.get(id) ?? []), entity]);
    }
  }
  if (![...same.values()].some(({ kind }) => kind !== 'term'))
    return { same: new Map(), namesakes: new Set() };
  for (const { entity } of named) {
    const [only, rival] = perhaps.get(entity.id) ?? [];
    if (only && !rival && !same.has(entity.id) && rolesOf(only, entity) !== 'apart')
      same.set(entity.id, only);
  }
  return { same, namesakes };
}

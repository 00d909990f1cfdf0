import { slug } from '../ids';
import type { Dossier, Entity, Evidence, Kind } from '../schema';
import { Misfit } from './misfit';
import { entityAt, freePlaces } from './places';
import { freeId } from './references';

/** Whoever is named at a place; where a build finds nobody there, the words themselves, as what they were. */
export function obtain(dossier: Dossier, place: Evidence, was: Kind = 'term'): Entity {
  return (
    entityAt(dossier, place) ??
    make(dossier, { name: place.quote, as: was, evidence: freePlaces(dossier, place) })
  );
}

interface NewEntity {
  id?: string | undefined;
  name: string;
  as: Kind;
  evidence: Evidence[];
}

/** UTF-16 code units. What is longer is no name. */
const LONGEST_NAME = 200;

/** Puts a new entity into the dossier. Throws a `Misfit` where its name or id cannot be. */
export function make(dossier: Dossier, { id, name, as, evidence }: NewEntity): Entity {
  if (name.length > LONGEST_NAME) throw new Misfit(`"${name.slice(0, 60)}…" is too long for a name`);
  if (dossier.entities.some((each) => each.id === id)) throw new Misfit(`there is an entity "${id}" already`);
  const entity: Entity = {
    id: id ?? freeId(dossier.entities, slug(name)),
    kind: as,
    name,
    aliases: [],
    roles: [],
    facts: [],
    salience: 0,
    evidence,
  };
  dossier.entities.push(entity);
  return entity;
}

/** Other forms by which an entity is found, each once. */
export function addAliases(entity: Entity, texts: readonly string[], lang?: string): void {
  for (const text of new Set(texts)) {
    if (text === entity.name || entity.aliases.some((alias) => alias.text === text)) continue;
    entity.aliases.push(lang === undefined ? { text } : { text, lang });
  }
}

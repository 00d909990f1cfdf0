import type { Dossier, Entity, Evidence, Kind } from '../schema';
import { Misfit } from './misfit';
import { addAliases, make } from './obtain';
import { entityAt, evidencesOf, isWithin, mentionAt } from './places';
import { replaceId, setMaybe } from './references';

/** One entity becomes part of another. Where a newer build has joined them itself, nothing is left to do. */
export function merge(dossier: Dossier, entity: Entity, into: Entity): void {
  if (entity === into) return;
  addAliases(into, [entity.name]);
  for (const { text, lang } of entity.aliases) addAliases(into, [text], lang);
  into.roles.push(...entity.roles);
  into.facts.push(...entity.facts);
  into.evidence = inOrder(dossier, [...into.evidence, ...entity.evidence]);
  into.salience = Math.max(into.salience, entity.salience);
  dossier.entities = dossier.entities.filter((other) => other !== entity);
  replaceId(dossier, entity.id, into.id);
  if (!into.maybe) delete into.doubt;
}

interface Named {
  entity: Entity;
  place: Evidence;
}

/** Two that may look like one are not. Where a build took them for one, the first is taken out of it. */
export function setApart(dossier: Dossier, one: Named, other: Named): void {
  if (one.entity === other.entity) {
    tellApart(dossier, one, other.place);
    return;
  }
  const { entity: a } = one;
  const { entity: b } = other;
  if (a.maybe)
    setMaybe(
      a,
      a.maybe.filter((id) => id !== b.id),
    );
  if (b.maybe)
    setMaybe(
      b,
      b.maybe.filter((id) => id !== a.id),
    );
}

/** By the source, where the two are of different ones; else by the form of the name. */
function tellApart(dossier: Dossier, { entity, place }: Named, other: Evidence): void {
  const form = mentionAt(entity, place).quote;
  const places = entity.evidence.filter(({ source, quote }) =>
    place.source === other.source ? quote === form : source === place.source,
  );
  if (places.length === entity.evidence.length)
    throw new Misfit(`"${entity.name}" is named in one way only: nothing tells the two apart`);
  split(dossier, places, { name: form, as: entity.kind });
}

/** Mentions that are of somebody else become an entity of their own, with what the sources say there. */
export function split(dossier: Dossier, places: Evidence[], { name, as }: { name: string; as: Kind }): void {
  const old = places[0] && entityAt(dossier, places[0]);
  const moved = old?.evidence.filter((each) =>
    places.some((place) => isWithin(place, each) || isWithin(each, place)),
  );
  if (!old || !moved || moved.length === 0) {
    make(dossier, { name, as, evidence: inOrder(dossier, places) });
    return;
  }
  if (moved.length === old.evidence.length) {
    Object.assign(old, { name, kind: as });
    return;
  }
  const own = make(dossier, { name, as, evidence: moved });
  own.salience = old.salience * (moved.length / old.evidence.length);
  const left = old.evidence.filter((each) => !moved.includes(each));
  addAliases(
    own,
    moved.map(({ quote }) => quote),
  );
  const forms = new Set(left.map(({ quote }) => quote));
  old.aliases = old.aliases.filter(
    ({ text }) => forms.has(text) || !moved.some(({ quote }) => quote === text),
  );
  handOver(dossier, { old, own, left, moved });
  old.evidence = left;
}

interface HandOver {
  old: Entity;
  own: Entity;
  left: Evidence[];
  moved: Evidence[];
}

/** What is said where a moved mention stands is of the new entity, and still of the old one where that stands there too. */
function handOver(dossier: Dossier, { old, own, left, moved }: HandOver): void {
  const isIn = (places: Evidence[], evidence: Evidence[]) =>
    places.some((place) => evidence.some((each) => isWithin(place, each)));
  const one = (id: string, evidence: Evidence[]) =>
    id === old.id && isIn(moved, evidence) && !isIn(left, evidence) ? own.id : id;
  const all = (ids: string[], evidence: Evidence[]) =>
    ids.includes(old.id) && isIn(moved, evidence)
      ? [...ids.filter((id) => id !== old.id || isIn(left, evidence)), own.id]
      : ids;
  for (const statement of dossier.statements) {
    const evidence = evidencesOf(statement);
    statement.about = all(statement.about, evidence);
    if (statement.speaker === old.id && moved.includes(nearest(old.evidence, statement.evidence)))
      statement.speaker = own.id;
  }
  for (const event of dossier.events) event.participants = all(event.participants, event.evidence);
  for (const number of dossier.numbers) number.about = all(number.about, number.evidence);
  for (const position of dossier.positions) {
    position.party = one(position.party, position.evidence);
    position.topic = one(position.topic, position.evidence);
  }
  for (const relation of dossier.relations) {
    relation.from = one(relation.from, relation.evidence);
    relation.to = one(relation.to, relation.evidence);
  }
}

/** The mention that stands nearest to what was said, in its source: that is where its speaker is named. */
function nearest(mentions: Evidence[], said: Evidence): Evidence {
  const distance = ({ source, start, end }: Evidence) =>
    source !== said.source ? Number.POSITIVE_INFINITY : Math.max(start - said.end, said.start - end, 0);
  return mentions.reduce((best, each) => (distance(each) < distance(best) ? each : best));
}

/** Evidences in the order of the sources and of their texts, each once. */
function inOrder({ sources }: Dossier, evidence: Evidence[]): Evidence[] {
  const place = new Map(sources.map(({ id }, index) => [id, index]));
  const once = new Map(evidence.map((each) => [`${each.source}:${each.start}:${each.end}`, each]));
  return [...once.values()].toSorted(
    (a, b) => (place.get(a.source) ?? 0) - (place.get(b.source) ?? 0) || a.start - b.start,
  );
}

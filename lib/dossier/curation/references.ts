import type { Dossier, Entity } from '../schema';

/** An id in every place that refers to it; a list that would name one twice names it once. */
export function replaceId(dossier: Dossier, from: string, to: string): void {
  const one = (id: string) => (id === from ? to : id);
  const all = (ids: string[]) => [...new Set(ids.map(one))];
  for (const entity of dossier.entities) {
    entity.id = one(entity.id);
    if (entity.maybe) setMaybe(entity, all(entity.maybe));
  }
  for (const statement of dossier.statements) {
    statement.speaker = statement.speaker === null ? null : one(statement.speaker);
    statement.about = all(statement.about);
  }
  for (const event of dossier.events) event.participants = all(event.participants);
  for (const position of dossier.positions) {
    position.party = one(position.party);
    position.topic = one(position.topic);
  }
  for (const number of dossier.numbers) number.about = all(number.about);
  for (const relation of dossier.relations) {
    relation.from = one(relation.from);
    relation.to = one(relation.to);
  }
  dossier.relations = dossier.relations.filter(({ from: one, to: other }) => one !== other);
  dossier.summary.parties = all(dossier.summary.parties);
  dossier.summary.mediators = all(dossier.summary.mediators).filter(
    (id) => !dossier.summary.parties.includes(id),
  );
}

/** Takes an entity away, and what cannot be said without it. */
export function forget(dossier: Dossier, id: string): void {
  const others = (ids: string[]) => ids.filter((other) => other !== id);
  dossier.entities = dossier.entities.filter((entity) => entity.id !== id);
  for (const entity of dossier.entities) if (entity.maybe) setMaybe(entity, others(entity.maybe));
  dossier.positions = dossier.positions.filter(({ party, topic }) => party !== id && topic !== id);
  for (const event of dossier.events) event.participants = others(event.participants);
  for (const number of dossier.numbers) number.about = others(number.about);
  dossier.relations = dossier.relations.filter(({ from, to }) => from !== id && to !== id);
  for (const statement of dossier.statements) {
    statement.about = others(statement.about);
    if (statement.speaker === id) statement.speaker = null;
  }
  dossier.summary.parties = others(dossier.summary.parties);
  dossier.summary.mediators = others(dossier.summary.mediators);
}

/** Who may be the same as an entity; where nobody is left, nobody asks any more. */
export function setMaybe(entity: Entity, ids: string[]): void {
  const before = entity.maybe?.length ?? 0;
  entity.maybe = ids.filter((id) => id !== entity.id);
  if (entity.maybe.length > 0) return;
  delete entity.maybe;
  if (before > 0) delete entity.doubt;
}

/** The wanted id where nobody of the dossier has it, else with the next free number. */
export function freeId(items: readonly { id: string }[], wanted: string): string {
  const taken = new Set(items.map(({ id }) => id));
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  return id;
}

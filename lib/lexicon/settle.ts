/**
 * What a whole page says about its readings. Pure and small: it runs in the page, where the answers for its blocks
 * come in one after the other.
 */
import { Condition, type EntityRef, type Found } from './found';

/** What is known of a page so far. */
export interface Clues {
  /** For each dossier the actors named, as `keyOf` has them. */
  actors: Map<string, Set<string>>;
  /** Those whose bare surname the page gives to somebody else. */
  rivals: Set<string>;
}

export function noClues(): Clues {
  return { actors: new Map(), rivals: new Set() };
}

/** Adds what an answer tells. True where it told something new: then earlier readings may settle otherwise. */
export function learn(clues: Clues, { entities, readings, rivals }: Found): boolean {
  const before = sizeOf(clues);
  for (const index of rivals) {
    const entity = entities[index];
    if (entity) clues.rivals.add(keyOf(entity));
  }
  for (let i = 0; i < readings.length; i += 5) {
    const entity = entities[readings[i + 3] ?? -1];
    if (!entity || entity.kind === 'term' || readings[i + 4] === Condition.BesideActor) continue;
    const actors = clues.actors.get(entity.dossier) ?? new Set();
    clues.actors.set(entity.dossier, actors.add(keyOf(entity)));
  }
  return sizeOf(clues) !== before;
}

/** Whether a reading of this entity under this condition is a mention. */
export function settle(entity: EntityRef, condition: number, clues: Clues): boolean {
  if (condition === Condition.UnlessRival) return !clues.rivals.has(keyOf(entity));
  if (condition !== Condition.BesideActor) return true;
  const actors = clues.actors.get(entity.dossier) ?? [];
  return [...actors].some((actor) => !clues.rivals.has(actor));
}

function keyOf({ dossier, entity }: EntityRef): string {
  return `${dossier}\n${entity}`;
}

function sizeOf({ actors, rivals }: Clues): number {
  let size = rivals.size;
  for (const each of actors.values()) size += each.size;
  return size;
}

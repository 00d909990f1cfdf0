/**
 * What a whole page says about its readings. Pure and small: it runs in the page, where the answers for its blocks
 * come in one after the other.
 */
import { Condition, type EntityRef, type Found } from './found';

/** What is known of a page so far. */
export interface Clues {
  /** For each dossier the actors named, by `keyOf`. */
  actors: Map<string, Map<string, EntityRef>>;
  /** Those whose bare surname the page gives to somebody else, as `keyOf` has them. */
  rivals: Set<string>;
}

/** What is known of a page before its first answer. */
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
    if (!entity || entity.kind === 'term' || readings[i + 4] === Condition.BesideWhole) continue;
    const actors = clues.actors.get(entity.dossier) ?? new Map<string, EntityRef>();
    clues.actors.set(entity.dossier, actors.set(keyOf(entity), entity));
  }
  return sizeOf(clues) !== before;
}

/** Whether a reading of this entity under this condition is a mention. */
export function settle(entity: EntityRef, condition: number, clues: Clues): boolean {
  if (condition === Condition.Always) return true;
  if (condition === Condition.UnlessRival) return !clues.rivals.has(keyOf(entity));
  for (const [key, actor] of clues.actors.get(entity.dossier) ?? []) {
    if (!clues.rivals.has(key) && (condition === Condition.BesideActor || isWithin(entity, actor)))
      return true;
  }
  return false;
}

function isWithin(whole: EntityRef, part: EntityRef): boolean {
  return ` ${whole.name} `.includes(` ${part.name} `);
}

function keyOf({ dossier, entity }: EntityRef): string {
  return `${dossier}\n${entity}`;
}

function sizeOf({ actors, rivals }: Clues): number {
  let size = rivals.size;
  for (const each of actors.values()) size += each.size;
  return size;
}

/**
 * What a whole page says about its readings. Pure and small: it runs in the page, where the answers for its blocks
 * come in one after the other.
 */
import * as Condition from './condition';
import type { EntityRef, Found } from './found';

/** What is known of a page so far; entities as `keyOf` writes them. */
export interface Clues {
  /** For each dossier the actors named for sure. */
  actors: Map<string, Map<string, EntityRef>>;
  /** Those named in full. */
  full: Set<string>;
  /** Those whose bare surname the page gives to somebody else. */
  rivals: Set<string>;
}

/** One that the words may name. */
export interface Sense {
  entity: EntityRef;
  condition: number;
}

/** Words of a block, in UTF-16 code units of its text, and whom they may name. */
export interface Reading {
  /** The block's index in the batch. */
  block: number;
  start: number;
  end: number;
  senses: Sense[];
}

/** The readings of an answer, those of the same words as one. */
export function readingsIn({ readings, entities }: Found): Reading[] {
  const all: Reading[] = [];
  for (let i = 0; i < readings.length; i += 5) {
    const [block = 0, start = 0, end = 0, index = 0, condition = 0] = readings.slice(i, i + 5);
    const entity = entities[index];
    const last = all.at(-1);
    if (!entity) continue;
    if (last?.block === block && last.start === start) last.senses.push({ entity, condition });
    else all.push({ block, start, end, senses: [{ entity, condition }] });
  }
  return all;
}

/** What is known of a page before its first answer. */
export function noClues(): Clues {
  return { actors: new Map(), full: new Set(), rivals: new Set() };
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
    const condition = readings[i + 4];
    if (!entity || entity.kind === 'term') continue;
    if (condition === Condition.Always) clues.full.add(keyOf(entity));
    else if (condition !== Condition.UnlessRival) continue;
    const actors = clues.actors.get(entity.dossier) ?? new Map<string, EntityRef>();
    clues.actors.set(entity.dossier, actors.set(keyOf(entity), entity));
  }
  return sizeOf(clues) !== before;
}

/** Those that the words name on this page, the likeliest first: by how much of its dossier the page names. */
export function settle(senses: readonly Sense[], clues: Clues): EntityRef[] {
  return senses
    .filter((sense) => counts(sense, clues))
    .map(({ entity }) => entity)
    .sort((one, other) => weightOf(other, clues) - weightOf(one, clues));
}

/** Between two of one dossier, the one whom the page names in full. */
function weightOf(entity: EntityRef, { actors, full }: Clues): number {
  return (actors.get(entity.dossier)?.size ?? 0) + (full.has(keyOf(entity)) ? 0.5 : 0);
}

function counts({ entity, condition }: Sense, clues: Clues): boolean {
  if (condition === Condition.Always) return true;
  if (isRivalled(keyOf(entity), clues)) return false;
  if (condition === Condition.UnlessRival) return true;
  for (const [key, actor] of clues.actors.get(entity.dossier) ?? []) {
    if (!isRivalled(key, clues) && (condition === Condition.BesideActor || isWithin(entity, actor)))
      return true;
  }
  return false;
}

const isRivalled = (key: string, { rivals, full }: Clues): boolean => rivals.has(key) && !full.has(key);

function isWithin(whole: EntityRef, part: EntityRef): boolean {
  return ` ${whole.name} `.includes(` ${part.name} `);
}

/** "dossier/entity", as settings and messages write it. */
export const keyOf = ({ dossier, entity }: Pick<EntityRef, 'dossier' | 'entity'>): string =>
  `${dossier}/${entity}`;

function sizeOf({ actors, full, rivals }: Clues): number {
  let size = full.size + rivals.size;
  for (const each of actors.values()) size += each.size;
  return size;
}

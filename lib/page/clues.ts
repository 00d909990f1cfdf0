/** What a whole page says about readings that one block cannot decide. */
import { Condition, type EntityRef } from '../lexicon/found';
import { keyOf, type Reading } from './mark';

export interface Clues {
  /** Both answer whether any reading may have become, or ceased to be, a mention. */
  count: (reading: Reading, by: 1 | -1) => boolean;
  addRival: (entity: EntityRef) => boolean;
  holds: (reading: Reading) => boolean;
}

export function createClues(): Clues {
  /** How often the page names an actor for certain, by dossier. */
  const actors = new Map<string, number>();
  const rivals = new Set<string>();

  return {
    count: ({ condition, entity }, by) => {
      if (condition !== Condition.Always || entity.kind === 'term') return false;
      const before = actors.get(entity.dossier) ?? 0;
      actors.set(entity.dossier, before + by);
      return before === 0 || before + by === 0;
    },
    addRival: (entity) => {
      const before = rivals.size;
      return rivals.add(keyOf(entity)).size > before;
    },
    holds: ({ condition, entity }) => {
      if (condition === Condition.BesideActor) return (actors.get(entity.dossier) ?? 0) > 0;
      if (condition === Condition.UnlessRival) return !rivals.has(keyOf(entity));
      return true;
    },
  };
}

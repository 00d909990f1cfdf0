import { conflictsIn } from '../conflict';
import type { Doc } from '../document';
import type { Position } from '../schema';

/**
 * Whether an article is about a dispute: two sides are known, or its opening speaks of a conflict, by more than one word
 * or where somebody takes a stance. A recipe, a match and a new lamp are none.
 */
export function isDispute(doc: Doc, parties: string[], positions: Position[]): boolean {
  if (parties.length > 1) return true;
  const conflicts = conflictsIn(doc);
  return conflicts > 1 || (conflicts > 0 && positions.length > 0);
}

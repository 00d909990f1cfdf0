import { type Mask, wholeLine, wordCount } from './mask';

/** A line that stands twice word for word: the second is a pull quote, a caption or a slip. */
export const repeats: Mask = (lines) => {
  const seen = new Set<string>();
  return lines.flatMap((line, index) => {
    if (wordCount(line) < FEWEST_WORDS) return [];
    if (seen.has(line)) return [wholeLine(lines, index, 'repeated line')];
    seen.add(line);
    return [];
  });
};

/** Shorter lines ("Yes.", "Mr. Smith:") recur in transcripts. */
const FEWEST_WORDS = 6;

import { type Mask, wholeLine, wordCount } from './mask';

/**
 * A line that stands twice word for word: the second is a pull quote, a caption or a slip. Where many do, repeating is
 * how the text is made (a plan for each day, a form), and all of it stays.
 */
export const repeats: Mask = (lines) => {
  const seen = new Set<string>();
  const cuts = lines.flatMap((line, index) => {
    if (wordCount(line) < FEWEST_WORDS) return [];
    if (seen.has(line)) return [wholeLine(lines, index, 'repeated line')];
    seen.add(line);
    return [];
  });
  return cuts.length <= MOST_SLIPS ? cuts : [];
};

/** Shorter lines ("Yes.", "Mr. Smith:") recur in transcripts. */
const FEWEST_WORDS = 6;
const MOST_SLIPS = 8;

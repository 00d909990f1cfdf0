import { LAST, PARAGRAPH, printedDay } from '../above';
import { type Cut, type Mask, wholeLine, wordCount } from './mask';

/** The day printed under a title, and the name of the house before it: "Harbour Post", "14 March 2024". */
export const publication: Mask = (lines) => {
  const cuts: Cut[] = [];
  for (let i = 1; i < Math.min(LAST, lines.length); i += 1) {
    const line = lines[i] ?? '';
    if (line.length >= PARAGRAPH) break;
    if (printedDay(line) === null) continue;
    cuts.push(wholeLine(lines, i, 'time stamp'));
    const before = lines[i - 1] ?? '';
    if (i > 1 && HOUSE.test(before) && wordCount(before) <= 5)
      cuts.push(wholeLine(lines, i - 1, 'publisher'));
  }
  return cuts;
};

/** Every word with a capital, and no end of a sentence. */
const HOUSE = /^\p{Lu}[\p{L}'’-]*(?:\s(?:of|the|and|&|\p{Lu}[\p{L}'’-]*))*$/u;

import type { Figure } from '../schema';
import { amountsIn } from './values';

/**
 * The figure that these words are, as a reader chose them: its bounds, and what stands beside the number as what it
 * counts. Null where they hold no number, or several.
 */
export function figureIn(words: string): Pick<Figure, 'from' | 'to' | 'approximate' | 'counts'> | null {
  const [amount, ...others] = amountsIn(words);
  if (!amount || others.length > 0) return null;
  const { start, end, from, to, approximate, currency, percent } = amount;
  const beside = (words.slice(end).trim() || words.slice(0, start).trim()).slice(0, LONGEST_COUNT);
  return { from, to, approximate, counts: [currency || percent, beside].filter(Boolean).join(' ') };
}

/** UTF-16 code units: what a number counts is a line of a dossier. */
const LONGEST_COUNT = 1_900;

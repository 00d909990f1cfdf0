/** What the benches of the lexicon measure: all names found in one text. */
import { compile } from '../../lib/lexicon/compile';
import { find, shelve } from '../../lib/lexicon/find';
import type { Entry } from '../../lib/lexicon/names';
import { open } from '../../lib/lexicon/open';
import { article, names } from './newspaper';

/** Names that stand in the text; a larger lexicon has them and others. */
export const NAMED = names(1_000);
/** UTF-16 code units. */
export const TEXT = article(NAMED, 400_000);

/** Finds all names in the text, the longest of each place, and answers how many there are. */
export function finder(entries: readonly Entry[]): () => number {
  return finderIn(compile(entries));
}

export function finderIn(lexicon: ArrayBuffer): () => number {
  const shelf = shelve([open(lexicon)]);
  return () => {
    let found = 0;
    find(TEXT, shelf, (candidates) => {
      found += 1;
      return candidates[0]?.end ?? 0;
    });
    return found;
  };
}

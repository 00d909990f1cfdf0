import { fold } from '../../text/fold';
import { FUNCTION_WORDS } from '../words/common';

/** From this share of common words on, two texts are the same words: a comma, a spelling, a word left out. */
const SAME = 0.9;

/** The folded words of a text, in order. */
export const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** The words that carry a text's sense. */
export const contentOf = (text: string): Set<string> =>
  new Set(wordsOf(text).filter((word) => word.length > 2 && !FUNCTION_WORDS.has(word)));

/** Which share of the smaller set is in the other, 0 to 1; 0 where one is empty. */
export function contained(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return small.size === 0 ? 0 : common / small.size;
}

/** Whether two texts are the same words, small differences aside. */
export const sameWords = (a: string, b: string): boolean => alike(numbered(a), numbered(b));

/**
 * Finds texts of the same words among those added before under one key. Each is filed under the pairs of its first few
 * words, the longest first: two texts that share nine words of ten share a pair of these (prefix filtering, Chaudhuri and
 * others 2006; two words rather than one, Wang and others 2012: "government" alone is in every tenth statement).
 */
export class Wording<Item> {
  #filed = new Map<string, { words: Set<string>; item: Item }[]>();

  add(key: string, text: string, item: Item): void {
    const words = numbered(text);
    for (const pair of pairsOf(words)) {
      const place = `${key}\n${pair}`;
      const there = this.#filed.get(place);
      if (there) there.push({ words, item });
      else this.#filed.set(place, [{ words, item }]);
    }
  }

  /** All that have these words, in the order in which they were added. */
  find(key: string, text: string): Item[] {
    const words = numbered(text);
    const near = pairsOf(words).flatMap((pair) => this.#filed.get(`${key}\n${pair}`) ?? []);
    return [...new Set(near.filter((other) => alike(words, other.words)).map(({ item }) => item))];
  }
}

/** Words as a set that keeps how often each stands: the second "the" is "the 2". */
function numbered(text: string): Set<string> {
  const counts = new Map<string, number>();
  return new Set(
    wordsOf(text).map((word) => {
      const count = (counts.get(word) ?? 0) + 1;
      counts.set(word, count);
      return count === 1 ? word : `${word} ${count}`;
    }),
  );
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let spare = small.size - SAME * large.size;
  if (spare < 0) return false;
  // Most texts part after a few words.
  for (const word of small) if (!large.has(word) && --spare < 0) return false;
  return true;
}

function pairsOf(words: ReadonlySet<string>): string[] {
  const length = words.size - Math.ceil(SAME * words.size) + 2;
  const first = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, length);
  if (first.length < 2) return first;
  return first.flatMap((one, i) => first.slice(i + 1).map((other) => `${one} ${other}`));
}

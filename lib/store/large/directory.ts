/**
 * On which page an id is: one sorted list of numbers, eight bytes an id, the hash of the id in the upper 32 bits and its page
 * in the lower 20. Ids of one hash are told apart on their pages.
 */
import { hashOf } from '../../text/hash';

/** Pages that the lower bits can name. */
const PAGES = 2 ** 20;

export class DirectoryWriter {
  private entries = new Float64Array(1_024);
  private length = 0;

  add(id: string, page: number): void {
    if (page >= PAGES) throw new RangeError('There are more pages than the directory can name.');
    if (this.length === this.entries.length) {
      const grown = new Float64Array(this.length * 2);
      grown.set(this.entries);
      this.entries = grown;
    }
    this.entries[this.length] = hashOf(id) * PAGES + page;
    this.length += 1;
  }

  finish(): Float64Array {
    return this.entries.slice(0, this.length).sort();
  }
}

/** The pages on which it may be. */
export function pagesOf(entries: Float64Array, id: string): number[] {
  const least = hashOf(id) * PAGES;
  const pages: number[] = [];
  for (let at = firstFrom(entries, least); entryAt(entries, at) < least + PAGES; at += 1)
    pages.push(entryAt(entries, at) - least);
  return pages;
}

/** Pages with several ids of one hash, which may be one id twice: a few in a million are not. */
export function pagesOfTwins(entries: Float64Array): number[][] {
  const groups: number[][] = [];
  for (let at = 0; at < entries.length; ) {
    const hash = Math.floor(entryAt(entries, at) / PAGES);
    const pages: number[] = [];
    for (; Math.floor(entryAt(entries, at) / PAGES) === hash; at += 1)
      pages.push(entryAt(entries, at) % PAGES);
    if (pages.length > 1) groups.push(pages);
  }
  return groups;
}

/** Behind the end no number, which is equal to none and less than none. */
const entryAt = (entries: Float64Array, at: number): number => entries[at] ?? Number.NaN;

function firstFrom(entries: Float64Array, least: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entryAt(entries, middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

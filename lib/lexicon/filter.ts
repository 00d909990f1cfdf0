/**
 * A bit filter of the words that begin a name, by their rolling hash: the high bits choose an unsigned 32-bit word, the
 * low five a bit in it. The bit of hash 0, of no word at all, is kept free if it can be: gaps would look like names, and
 * slow the search down.
 */

/** Bits for each word at least: of the words that begin no name, one in 32 or fewer passes. */
const SPARSENESS = 32;
/**
 * In unsigned 32-bit words, powers of two both. The least is 16 KB: it stays in the nearest cache, and 1,000 names let so
 * few other words pass that finding them takes a tenth less (`npm run bench`).
 */
const LEAST = 2 ** 12;
const MOST = 2 ** 16;

export function filterOf(hashes: ReadonlySet<number>): Uint32Array {
  let length = LEAST;
  while (length * 32 < hashes.size * SPARSENESS && length < MOST) length *= 2;
  let filter = fill(length, hashes);
  while (((filter[0] as number) & 1) === 1 && filter.length < MOST) filter = fill(filter.length * 2, hashes);
  return filter;
}

/** How far a hash is shifted right to choose the filter's word. */
export function shiftOf(filter: Uint32Array): number {
  return Math.clz32(filter.length) + 1;
}

/** One filter for all that any of these lets pass. */
export function uniteFilters(filters: readonly Uint32Array[]): Uint32Array {
  const length = Math.max(LEAST, ...filters.map((filter) => filter.length));
  const united = new Uint32Array(length);
  for (const filter of filters) {
    for (let i = 0; i < length; i += 1) {
      const word = filter[Math.floor((i * filter.length) / length)] as number;
      united[i] = (united[i] as number) | word;
    }
  }
  return united;
}

function fill(length: number, hashes: ReadonlySet<number>): Uint32Array {
  const filter = new Uint32Array(length);
  const shift = shiftOf(filter);
  for (const hash of hashes) filter[hash >>> shift] = (filter[hash >>> shift] as number) | (1 << hash);
  return filter;
}

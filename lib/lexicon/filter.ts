/**
 * A bit filter of 32-bit hashes (Bloom 1970, in one word for each hash as in Putze, Sanders, Singler 2007): the high bits
 * choose an unsigned 32-bit word, the ten lowest two bits in it. One in 40 of the hashes that are not in it passes, or fewer.
 */

/** Bits for each hash at least. */
const SPARSENESS = 16;
/** In unsigned 32-bit words, a power of two: with one word the shift would be none. */
const LEAST = 2;
/** 2 MB: more than the nearer caches hold would be slower than the words that pass. */
const MOST = 2 ** 19;

/** The filter of these hashes, which are sorted in place. It has `least` words at least, a power of two. */
export function filterOf(hashes: Uint32Array, least = LEAST): Uint32Array {
  const bits = countOf(hashes.sort()) * SPARSENESS;
  let length = least;
  while (length * 32 < bits && length < MOST) length *= 2;
  return fill(length, hashes);
}

/** How far a hash is shifted right to choose the filter's word. */
export function shiftOf(filter: Uint32Array): number {
  return Math.clz32(filter.length) + 1;
}

export function passes(filter: Uint32Array, hash: number): boolean {
  const word = filter[hash >>> shiftOf(filter)] as number;
  return ((word >>> hash) & (word >>> (hash >>> 5)) & 1) === 1;
}

/** One filter for all that any of these lets pass; the filter itself where there is one only. */
export function uniteFilters(filters: readonly Uint32Array[]): Uint32Array {
  const [largest = new Uint32Array(LEAST), ...others] = filters.toSorted((a, b) => b.length - a.length);
  if (others.length === 0) return largest;
  const united = largest.slice();
  for (const filter of others) {
    const times = united.length / filter.length;
    for (const [i, word] of filter.entries()) {
      if (word === 0) continue;
      for (let at = i * times; at < (i + 1) * times; at += 1) united[at] = (united[at] as number) | word;
    }
  }
  return united;
}

/** Of sorted hashes those that differ. */
function countOf(sorted: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < sorted.length; i += 1) if (i === 0 || sorted[i] !== sorted[i - 1]) count += 1;
  return count;
}

function fill(length: number, hashes: Uint32Array): Uint32Array {
  const filter = new Uint32Array(length);
  const shift = shiftOf(filter);
  for (const hash of hashes)
    filter[hash >>> shift] = (filter[hash >>> shift] as number) | (1 << hash) | (1 << (hash >>> 5));
  return filter;
}

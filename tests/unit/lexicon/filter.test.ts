import { expect, test } from 'vitest';
import { filterOf, shiftOf, uniteFilters } from '../../../lib/lexicon/filter';

const hashes = (count: number, seed: number) =>
  new Set(Array.from({ length: count }, (_, i) => Math.imul(i + seed, 0x9e3779b1)));
const passes = (filter: Uint32Array, hash: number) =>
  (((filter[hash >>> shiftOf(filter)] ?? 0) >>> hash) & 1) === 1;

test('all that went in pass, few others do', () => {
  const filter = filterOf(hashes(1_000, 1));
  expect([...hashes(1_000, 1)].every((hash) => passes(filter, hash))).toBe(true);
  const others = [...hashes(10_000, 50_000)].filter((hash) => passes(filter, hash));
  expect(others.length).toBeLessThan(500);
});

test('filters of unlike size are united without loss', () => {
  const [few, many] = [hashes(10, 1), hashes(5_000, 900)];
  const united = uniteFilters([filterOf(few), filterOf(many)]);
  expect([...few, ...many].every((hash) => passes(united, hash))).toBe(true);
});

test('a gap passes none: the filter grows until the bit of hash 0 is free', () => {
  // The same place as hash 0 in any filter of up to 2^9 words.
  const filter = filterOf(new Set([1 << 22]));
  expect(passes(filter, 1 << 22)).toBe(true);
  expect(passes(filter, 0)).toBe(false);
});

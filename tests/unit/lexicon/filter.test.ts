import { expect, test } from 'vitest';
import { filterOf, passes, uniteFilters } from '../../../lib/lexicon/filter';

const hashes = (count: number, seed: number) =>
  Uint32Array.from({ length: count }, (_, i) => {
    const mixed = Math.imul(i + seed, 0x9e3779b1);
    return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) ^ (mixed >>> 13);
  });
const pass = (filter: Uint32Array, all: Uint32Array) => all.filter((hash) => passes(filter, hash)).length;

test.each([1, 1_000, 100_000])('all of %i that went in pass, of others one in 40 or fewer', (count) => {
  const filter = filterOf(hashes(count, 1));
  expect(pass(filter, hashes(count, 1))).toBe(count);
  expect(pass(filter, hashes(70_000, 5_000_000))).toBeLessThan(70_000 / 40);
});

test('the same hash twice takes no room', () => {
  const all = hashes(1_000, 1);
  expect(filterOf(Uint32Array.from([...all, ...all]))).toEqual(filterOf(all));
});

test('filters of unlike size are united without loss', () => {
  const [few, many] = [hashes(10, 1), hashes(5_000, 900)];
  const united = uniteFilters([filterOf(few), filterOf(many)]);
  expect([pass(united, few), pass(united, many)]).toEqual([10, 5_000]);
  expect(pass(united, hashes(70_000, 5_000_000))).toBeLessThan(70_000 / 30);
});

test('of no filters, one that lets nothing pass', () => {
  expect(pass(uniteFilters([]), hashes(1_000, 1))).toBe(0);
});

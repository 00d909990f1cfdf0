import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../lib/dossier/check';
import type { Dossier } from '../../lib/dossier/schema';
import { PATIENCE, tryAll } from './runs';
import { unproven } from './sound';

const SOUND = readFileSync('dossiers/serbia-kosovo-2022/dossier.json', 'utf8');

/** A change of one value somewhere in a dossier: where (a number that picks a step at each level), how, and to what. */
const change = fc.record({
  way: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
  how: fc.constantFrom('set', 'drop', 'twice', 'shift'),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      '',
      null,
      -1,
      1e20,
      0.5,
      'x y',
      '2022-02-31',
      'x'.repeat(30_000),
      'josep-borrell',
      [],
      {},
    ),
  ),
});

test('check never breaks, says each fault in a plain line, and lets no evidence pass that is not verbatim', {
  timeout: PATIENCE,
}, () => {
  let sound = 0;
  let faulty = 0;
  tryAll(0.35, fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
    const dossier = JSON.parse(SOUND);
    for (const one of changes) apply(dossier, one);
    const faults = check(dossier);
    for (const fault of faults)
      if (/[\r\n]|Invalid|Expected|undefined|\[object/u.test(fault))
        throw new Error(`No plain line: ${fault}`);
    if (faults.length > 0) faulty += 1;
    else {
      sound += 1;
      expect(unproven(dossier as Dossier, dossier)).toEqual([]);
    }
  });
  expect(Math.min(sound, faulty)).toBeGreaterThan(0);
});

function apply(dossier: unknown, { way, how, value }: { way: number[]; how: string; value: unknown }): void {
  let place = dossier as Record<string, unknown>;
  let key = '';
  for (const step of way) {
    const inner = key === '' ? place : place[key];
    if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) break;
    place = inner as Record<string, unknown>;
    key = Object.keys(place)[step % Object.keys(place).length] ?? '';
  }
  const old = place[key];
  if (how === 'drop') delete place[key];
  else if (how === 'twice' && Array.isArray(old)) place[key] = [...old, ...old];
  else if (how === 'shift' && typeof old === 'number') place[key] = old + 1;
  else place[key] = value;
}

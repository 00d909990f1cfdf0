import { describe, expect, test } from 'vitest';
import { build } from '../../../lib/dossier/build';
import { check } from '../../../lib/dossier/check';
import { DISPUTES } from './disputes';
import { articleOf, learned } from './doc';

const built = (which: keyof typeof DISPUTES) => build(articleOf(DISPUTES[which]), { learned });

describe('the terms of a dispute are the few nouns that carry it', () => {
  test.each<[keyof typeof DISPUTES, string[]]>([
    ['strike', ['strike', 'pay rise', 'shift plan']],
    ['tariffs', ['tariffs', 'trade agreement', 'new quotas', 'talks']],
    ['coup', ['coup', 'elections', 'sanctions']],
    ['water', ['binding agreement', 'dam', 'talks']],
    ['football', ['ban']],
    ['ceasefire', ['ceasefire', 'prisoners', 'talks']],
    ['election', ['ballots', 'recount']],
    ['border', ['border']],
  ])('%s', (which, terms) => {
    const found = built(which).entities.filter(({ kind }) => kind === 'term');
    expect(found.map(({ name }) => name).sort()).toEqual(terms.sort());
  });
});

describe('each side’s positions are by stance and topic', () => {
  test.each<[keyof typeof DISPUTES, string[]]>([
    [
      'strike',
      [
        'dockworkers-union demands pay-rise',
        'dockworkers-union rejects shift-plan',
        'nordfrakt rejects pay-rise',
      ],
    ],
    [
      'tariffs',
      [
        'canada rejects tariffs',
        'canada warns trade-agreement',
        'brazil demands new-quotas',
        'canada rejects new-quotas',
        'canada accepts talks',
      ],
    ],
    [
      'coup',
      ['african-union rejects coup', 'african-union demands elections', 'african-union warns sanctions'],
    ],
    [
      'water',
      ['egypt demands binding-agreement', 'ethiopia rejects binding-agreement', 'sudan demands talks'],
    ],
    [
      'ceasefire',
      [
        'israel accepts ceasefire',
        'hamas accepts ceasefire',
        'hamas demands prisoners',
        'united-nations demands ceasefire',
      ],
    ],
    ['election', ['raila-odinga demands recount', 'william-ruto rejects recount']],
  ])('%s', (which, expected) => {
    const found = built(which).positions.map(({ party, stance, topic }) => `${party} ${stance} ${topic}`);
    expect(found.sort()).toEqual(expected.sort());
  });
});

test.each(Object.keys(DISPUTES) as (keyof typeof DISPUTES)[])('%s has no faults', (which) => {
  expect(check(built(which))).toEqual([]);
});

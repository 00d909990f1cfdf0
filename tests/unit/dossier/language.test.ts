import { describe, expect, test } from 'vitest';
import { build } from '../../../lib/dossier/build';
import { articleOf, learned } from './doc';

const TEXT =
  'Ole Hansen traf Ana Rojas am 8. Mai 2023 in Oslo. Norwegen will 4.000 Soldaten schicken. Finnland rejected the fishing permit on Monday.';
const dossier = build({ ...articleOf(TEXT), lang: 'de' }, { learned });

describe('a text in a language without rules of its own', () => {
  test('has the events that name a day', () => {
    expect(dossier.events.map(({ title, when }) => [title, when.from])).toEqual([
      ['Ole Hansen traf Ana Rojas am 8. Mai 2023 in Oslo.', '2023-05-08'],
    ]);
  });

  test('says what was not looked for', () => {
    expect(dossier.sources[0]?.untried).toContain(
      'Terms of the dispute, positions, numbers and relations were not looked for: there are no rules for German yet.',
    );
  });

  test('is not read by rules for English', () => {
    const { entities, positions, numbers, relations, summary } = dossier;
    expect(entities.filter(({ kind }) => kind === 'term')).toEqual([]);
    expect({ positions, numbers, relations }).toEqual({ positions: [], numbers: [], relations: [] });
    expect(summary).toEqual({ question: '', parties: [], mediators: [], status: null, next: null });
  });
});

test('in English everything is looked for', () => {
  expect(
    build({ ...articleOf('They met.'), lang: 'en-GB' }, { learned }).sources[0]?.untried,
  ).toBeUndefined();
});

test('a page may call its language what it likes', () => {
  expect(build({ ...articleOf('They met.'), lang: 'no such tag' }, { learned }).lang).toBe('no such tag');
});

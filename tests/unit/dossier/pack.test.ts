import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { differences, standingOf } from '../../../lib/dossier/pack/differences';
import { readPack, writePack } from '../../../lib/dossier/pack/read';
import type { Dossier } from '../../../lib/dossier/schema';

const FILE = readFileSync('dossiers/serbia-kosovo-2022/dossier.json', 'utf8');
const bundled = (): Dossier => readPack(JSON.parse(FILE));
const changed = (change: (dossier: Dossier) => void): Dossier => {
  const dossier = bundled();
  change(dossier);
  return dossier;
};

test('a dossier that is written is read back as it was', () => {
  expect(readPack(JSON.parse(writePack(bundled())))).toEqual(bundled());
});

describe('A file that is no sound dossier is turned away in a sentence', () => {
  const bad = (change: (dossier: Dossier) => void) => () => readPack(changed(change));
  test.each<[string, () => unknown, string]>([
    ['of a later format', () => readPack({ format: 'sidelight-dossier/2' }), 'made by a newer Sidelight'],
    [
      'with words that the source does not have',
      bad((d) => Object.assign(d.statements[0]?.evidence ?? {}, { quote: 'invented' })),
      'not "invented"',
    ],
    [
      'with one id twice',
      bad((d) => d.entities.push(...d.entities.slice(0, 1))),
      'is the id of an earlier one',
    ],
    [
      'with a script for a link',
      bad((d) => Object.assign(d.sources[0] ?? {}, { url: 'javascript:alert(1)' })),
      'a link begins with http',
    ],
    [
      'with a speaker who is nobody',
      bad((d) => Object.assign(d.statements[0] ?? {}, { speaker: 'nobody' })),
      'there is no entity "nobody"',
    ],
    ['that is a list', () => readPack([]), 'faulty'],
    ['that is nothing', () => readPack(null), 'faulty'],
  ])('%s', (_, read, sentence) => {
    expect(read).toThrow(sentence);
    expect(read).toThrow('Nothing was imported');
  });

  test('however many faults it has, the sentence stays short', () => {
    const faulty = changed((dossier) => {
      for (const { evidence } of dossier.statements) evidence.quote = 'x'.repeat(15_000);
    });
    expect(() => readPack(faulty)).toThrow(/^.{50,600}$/u);
    expect(() => readPack(faulty)).toThrow('more faults');
  });
});

test('keys that name prototypes are left out, and change nothing', () => {
  const evil = FILE.replace('{', '{"__proto__": {"polluted": true}, "constructor": 1,');
  expect(readPack(JSON.parse(evil))).toEqual(bundled());
  expect({}).not.toHaveProperty('polluted');
});

describe('A dossier stands to the stored one by id and revision', () => {
  test.each<[string, number, number, string]>([
    ['newer', 1, 2, 'newer'],
    ['older', 2, 1, 'older'],
    ['the same', 1, 1, 'same'],
  ])('%s', (_, stored, incoming, standing) => {
    expect(standingOf({ ...bundled(), revision: stored }, { ...bundled(), revision: incoming })).toBe(
      standing,
    );
  });

  test('new, and different at the same revision', () => {
    expect(standingOf(null, bundled())).toBe('new');
    expect(standingOf(bundled(), { ...bundled(), title: 'Another' })).toBe('differs');
  });
});

describe('What an import changes', () => {
  test('is nothing where both are the same, ids of findings aside', () => {
    const renumbered = changed(({ statements }) => {
      for (const statement of statements) statement.id = `again-${statement.id}`;
    });
    expect(differences(bundled(), renumbered)).toEqual([]);
  });

  test('is everything where there was nothing', () => {
    const { entities, statements } = bundled();
    const lists = Object.fromEntries(
      differences(null, bundled()).map(({ list, added }) => [list, added.length]),
    );
    expect(lists).toMatchObject({ sources: 1, entities: entities.length, statements: statements.length });
  });

  test('is listed in words: added, changed and removed', () => {
    const after = changed((dossier) => {
      const [first, ...others] = dossier.statements;
      dossier.statements = others;
      dossier.title = 'Another title';
      Object.assign(dossier.entities[0] ?? {}, { name: 'Another name' });
      expect(first?.speakerText).toBeTruthy();
    });
    const [gone] = bundled().statements;
    const found = differences(bundled(), after);
    expect(found.find(({ list }) => list === 'statements')?.removed).toEqual([
      expect.stringContaining(`${gone?.speakerText}: `),
    ]);
    expect(found.find(({ list }) => list === 'entities')?.changed).toEqual(['Another name']);
    expect(found.find(({ list }) => list === 'summary')?.changed).toEqual(['the title']);
    expect(differences(after, bundled()).find(({ list }) => list === 'statements')?.added).toHaveLength(1);
  });
});

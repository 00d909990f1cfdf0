import { expect, test } from 'vitest';
import { compile } from '../../../lib/lexicon/compile';
import { entityAt, open } from '../../../lib/lexicon/open';

const named = (dossier: string, entity: string, name: string) => ({
  entity: { dossier, entity, name, kind: 'person' as const },
  names: [{ text: name, traits: 0 }],
});

const entries = [
  named('talks', 'josep-borrell', 'Josep Borrell'),
  named('talks', 'vucic', 'Александар Вучић'),
  ...Array.from({ length: 40 }, (_, i) => named('wikidata', `Q${1_000 + i}`, `Person\n${i}`)),
  named('wikidata', 'Q10', ''),
  named('talks', 'borrell', 'A name '.repeat(40)),
];

test('entities come out as they went in, whatever their ids, names and dossiers', () => {
  const lexicon = open(compile(entries));
  expect(entries.map((_, i) => entityAt(lexicon, i))).toEqual(entries.map(({ entity }) => entity));
});

test('an id that follows from the name takes no room, nor does what it shares with the id before', () => {
  const size = (idOf: (i: number) => string) => {
    const all = Array.from({ length: 1_000 }, (_, i) => named('d', idOf(i), `Name ${i}`));
    return compile(all).byteLength;
  };
  const bare = size((i) => `name-${i}`);
  expect(size((i) => `a-long-beginning-${1_000 + i}`) - bare).toBeLessThan(6_000);
  expect(size((i) => `${1_000 + i}-unlike-from-the-beginning`) - bare).toBeGreaterThan(20_000);
});

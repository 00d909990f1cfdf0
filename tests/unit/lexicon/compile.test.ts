import { describe, expect, test } from 'vitest';
import { compile } from '../../../lib/lexicon/compile';
import { namesOf } from '../../../lib/lexicon/names';
import { open } from '../../../lib/lexicon/open';
import { read } from '../../../lib/lexicon/read';
import { dossierOf, entityOf, talks } from './dossier';

const buffer = () => compile(namesOf(talks));

test('the same names give the same bytes', () => {
  expect(new Uint8Array(buffer())).toEqual(new Uint8Array(buffer()));
});

test('what is opened holds the entities whole', () => {
  expect(read([open(buffer())], ['Вучић']).entities).toEqual([
    { dossier: 'talks', entity: 'aleksandar-vucic', name: 'Aleksandar Vucic', kind: 'person' },
  ]);
});

test('two lexicons are searched together, and both are offered where both know a name', () => {
  const other = dossierOf([entityOf('place', 'Pristina'), entityOf('place', 'Kosovo')], 'other');
  const lexicons = [open(buffer()), open(compile(namesOf(other)))];
  const { entities, readings } = read(lexicons, ['From Pristina', 'to Kosovo']);
  expect(entities.map(({ dossier, entity }) => `${dossier}/${entity}`)).toEqual([
    'other/pristina',
    'talks/kosovo',
    'other/kosovo',
  ]);
  expect(readings).toEqual([0, 5, 13, 0, 0, 1, 3, 9, 1, 0, 1, 3, 9, 2, 0]);
});

test('a lexicon without names finds nothing', () => {
  expect(read([open(compile([]))], ['Kosovo']).readings).toEqual([]);
  expect(read([], ['Kosovo']).readings).toEqual([]);
});

test('every one of ten thousand names is found', () => {
  const entries = Array.from({ length: 10_000 }, (_, i) => ({
    entity: { dossier: 'd', entity: `e${i}`, name: `Name${i}`, kind: 'place' as const },
    names: [{ text: `Name${i} Town${i % 7}`, traits: 0 }],
  }));
  const blocks = entries.map(({ names }) => `in ${names[0]?.text} there`);
  const { entities, readings } = read([open(compile(entries))], blocks);
  expect(readings.length / 5).toBe(10_000);
  expect(entities.every(({ entity }, i) => entity === `e${i}`)).toBe(true);
});

describe('a broken buffer is refused in one sentence', () => {
  const changed = (at: number) => {
    const copy = buffer();
    const words = new Uint32Array(copy);
    words[at] = (words[at] ?? 0) + 1;
    return copy;
  };
  test.each([
    ['empty', new ArrayBuffer(0)],
    ['cut short', buffer().slice(0, -4)],
    ['cut within a word', buffer().slice(0, -1)],
    ['another file', new ArrayBuffer(400)],
    ['another version', changed(1)],
    ['a section too long', changed(4)],
    ['a section far too long', changed(9)],
  ])('%s', (_, broken) => {
    expect(() => open(broken)).toThrow(/^The compiled names are damaged[^.]*\.$/u);
  });
});

test('a name that a thousand bear is offered for the first sixteen of them', () => {
  const entries = Array.from({ length: 1_000 }, (_, i) => ({
    entity: { dossier: 'd', entity: `e${i}`, name: 'Ana Petrov', kind: 'person' as const },
    names: [{ text: 'Ana Petrov', traits: 0 }],
  }));
  const { entities } = read([open(compile(entries))], ['There Ana Petrov spoke.']);
  expect(entities.map(({ entity }) => entity)).toEqual(Array.from({ length: 16 }, (_, i) => `e${i}`));
});

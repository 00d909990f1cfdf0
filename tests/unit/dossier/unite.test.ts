import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPack } from '../../../lib/dossier/pack/read';
import { SHELVED, type Shelved } from '../../../lib/dossier/pack/shelved';
import { unite } from '../../../lib/dossier/pack/unite';

const dossier = readPack(JSON.parse(readFileSync('dossiers/serbia-kosovo-2022/dossier.json', 'utf8')));
const shelved = (changes: Partial<Shelved> = {}): Shelved => ({
  format: SHELVED,
  dossier,
  base: { from: 'package', base: dossier },
  findings: [],
  corrections: [],
  ...changes,
});
const found = (
  source: string,
  added: number,
  { builder = 1, text = source }: { builder?: number; text?: string } = {},
): Shelved['findings'][number] => ({
  source,
  added,
  builder,
  built: {
    ...dossier,
    sources: [{ id: source, title: text, publisher: 'P', url: null, published: '2024-03-01', text }],
    entities: [],
    statements: [],
    events: [],
    positions: [],
    numbers: [{ id: 'n', text, count: '1', of: text, about: [], evidence: [quoted(source, text)] } as never],
    relations: [],
  },
  article: { title: text, text } as never,
});
const quoted = (source: string, text: string) => ({ source, start: 0, end: text.length, quote: text });
const titled = (value: string, at: number, source = 's'): Shelved['corrections'][number] => ({
  at,
  correction: { kind: 'title', source, span: { start: 0, end: 1, quote: 'A' }, value },
});

test('sources of both stay, each once, in the order in which they were added', () => {
  const mine = shelved({ findings: [found('b', 2), found('c', 3)] });
  const { findings } = unite(mine, shelved({ findings: [found('a', 1), found('b', 9)] }));
  expect(findings.map(({ source, added }) => `${source} ${added}`)).toEqual(['a 1', 'b 2', 'c 3']);
});

test('of one source the later builder is kept', () => {
  const mine = shelved({ findings: [found('a', 1)] });
  const theirs = shelved({ findings: [found('a', 1, { builder: 2 })] });
  expect(unite(mine, theirs).findings).toMatchObject([{ builder: 2 }]);
});

test('corrections of both stay, each once, in the order in which they were made', () => {
  const mine = shelved({ corrections: [titled('two', 2), titled('three', 3)] });
  const { corrections } = unite(mine, shelved({ corrections: [titled('one', 1), titled('two', 7)] }));
  expect(corrections.map(({ at }) => at)).toEqual([1, 2, 3]);
});

test('the later base stays, and a dossier that nobody took further is its own', () => {
  const next = { ...dossier, revision: dossier.revision + 1 };
  const theirs = shelved({ dossier: next, base: null });
  expect(unite(shelved(), theirs).base?.base.revision).toBe(next.revision);
  expect(unite(theirs, shelved()).base?.base.revision).toBe(next.revision);
  expect(unite(shelved({ base: null, findings: [found('a', 1)] }), shelved()).base?.base).toBe(dossier);
});

describe('two articles that got one id on two machines', () => {
  const mine = shelved({
    findings: [found('paper-2024', 1, { text: 'one' })],
    corrections: [titled('of one', 1, 'paper-2024')],
  });
  const theirs = shelved({
    findings: [found('paper-2024', 2, { text: 'other' }), found('paper-2024-2', 3, { text: 'third' })],
    corrections: [titled('of other', 2, 'paper-2024'), titled('of third', 3, 'paper-2024-2')],
  });
  const united = unite(mine, theirs);

  test('are both kept, each with its own words', () => {
    expect(united.findings.map(({ source, article }) => [source, article.text])).toEqual([
      ['paper-2024', 'one'],
      ['paper-2024-3', 'other'],
      ['paper-2024-2', 'third'],
    ]);
    for (const { source, article, built } of united.findings) {
      expect(built.sources.map(({ id, text }) => [id, text])).toEqual([[source, article.text]]);
      expect(built.numbers[0]?.evidence).toEqual([quoted(source, article.text)]);
    }
  });

  test('take the corrections of each with them', () => {
    expect(united.corrections.map(({ correction }) => correction)).toMatchObject([
      { source: 'paper-2024', value: 'of one' },
      { source: 'paper-2024-3', value: 'of other' },
      { source: 'paper-2024-2', value: 'of third' },
    ]);
  });

  test('are not doubled when the same backup comes again, nor on the machine it came from', () => {
    expect(unite({ ...mine, ...united }, theirs)).toEqual(united);
    const back = unite(theirs, { ...mine, ...united });
    expect(back.findings.map(({ article }) => article.text)).toEqual(['one', 'other', 'third']);
    expect(back.corrections).toHaveLength(3);
  });
});

test('an article whose id the base of the other machine has is kept, under another', () => {
  const next = { ...dossier, revision: dossier.revision + 1 };
  const id = dossier.sources[0]?.id ?? '';
  const mine = shelved({ base: null, findings: [found(id, 1, { text: 'mine' })] });
  const { findings } = unite(mine, shelved({ dossier: next, base: { from: 'package', base: next } }));
  expect(findings).toMatchObject([{ source: `${id}-2`, article: { text: 'mine' } }]);
});

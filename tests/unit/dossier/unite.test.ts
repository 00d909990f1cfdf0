import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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
const found = (source: string, added: number, builder = 1): Shelved['findings'][number] => ({
  source,
  added,
  builder,
  built: dossier,
  article: {} as never,
});
const titled = (value: string, at: number): Shelved['corrections'][number] => ({
  at,
  correction: { kind: 'title', source: 's', span: { start: 0, end: 1, quote: 'A' }, value },
});

test('sources of both stay, each once, in the order in which they were added', () => {
  const mine = shelved({ findings: [found('b', 2), found('c', 3)] });
  const { findings } = unite(mine, shelved({ findings: [found('a', 1), found('b', 9)] }));
  expect(findings.map(({ source, added }) => `${source} ${added}`)).toEqual(['a 1', 'b 2', 'c 3']);
});

test('of one source the later builder is kept', () => {
  const mine = shelved({ findings: [found('a', 1, 1)] });
  expect(unite(mine, shelved({ findings: [found('a', 1, 2)] })).findings).toMatchObject([{ builder: 2 }]);
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

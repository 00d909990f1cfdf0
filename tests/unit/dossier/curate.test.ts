import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from';
import { build } from '../../../lib/dossier/build';
import { check } from '../../../lib/dossier/check';
import { curate } from '../../../lib/dossier/curation/curate';
import type { Correction } from '../../../lib/dossier/curation/schema';
import { learned } from './doc';

const TEXT =
  'Ana Rojas, the transport minister of Chile, met Tomas Quispe in Lima on Monday. "We agreed on nothing at all," Rojas said.';
const built = build(articleFromText(TEXT, { publisher: 'Post', published: '2023-05-18' }), { learned });
const source = 'post-2023-05-18';

function span(quote: string) {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length, quote };
}

function curated(...corrections: Correction[]) {
  const { dossier, unapplied } = curate(built, { corrections });
  expect(check(dossier)).toEqual([]);
  return {
    dossier,
    whys: unapplied.map(({ why }) => why),
    rojas: dossier.entities.find(({ name }) => /Rojas/u.test(name)),
  };
}

describe('a log of corrections', () => {
  it('gives an entity another id wherever it is referred to', () => {
    const { dossier, rojas } = curated({
      kind: 'rename',
      source,
      span: span('Ana Rojas'),
      id: 'the-minister',
    });
    expect(rojas?.id).toBe('the-minister');
    expect(dossier.statements.map(({ speaker }) => speaker)).toEqual(['the-minister']);
  });

  it('adds aliases of other scripts, each once', () => {
    const alias: Correction = {
      kind: 'alias',
      source,
      span: span('Ana Rojas'),
      texts: ['Ана Рохас'],
      lang: 'sr-Cyrl',
    };
    expect(curated(alias, alias).rojas?.aliases.filter(({ lang }) => lang)).toEqual([
      { text: 'Ана Рохас', lang: 'sr-Cyrl' },
    ]);
  });

  it('adds a role in the words of the source', () => {
    const { rojas } = curated({
      kind: 'role',
      source,
      span: span('Ana Rojas'),
      words: span('transport minister'),
    });
    expect(rojas?.roles.map(({ text }) => text)).toContain('transport minister');
  });

  it('takes an entity away, and leaves no reference to it', () => {
    const { dossier, rojas } = curated({ kind: 'drop', source, span: span('Ana Rojas'), from: 'entities' });
    expect(rojas).toBeUndefined();
    expect(dossier.statements[0]).toMatchObject({ speaker: null, speakerText: 'Rojas' });
  });

  it('merges two entities', () => {
    const { dossier, rojas } = curated({
      kind: 'merge',
      source,
      span: span('Tomas Quispe'),
      into: span('Ana Rojas'),
    });
    expect(dossier.entities).toHaveLength(built.entities.length - 1);
    expect(rojas?.aliases.map(({ text }) => text)).toContain('Tomas Quispe');
  });

  it('reports what no longer fits, and applies the rest', () => {
    const gone = { start: 3, end: 12, quote: 'Ana Pinto' };
    const { dossier, whys } = curated(
      { kind: 'rename', source, span: gone, id: 'x' },
      { kind: 'keep', source, span: span('Lima'), of: 'positions' },
      { kind: 'title', source, span: span('Ana Rojas'), value: 'A meeting' },
    );
    expect(whys).toEqual([
      `"Ana Pinto" does not stand in ${source}`,
      'none of the positions has the words "Lima"',
    ]);
    expect(dossier.title).toBe('A meeting');
  });

  it('takes what is gone already for dropped', () => {
    const drop: Correction = { kind: 'drop', source, span: span('Ana Rojas'), from: 'entities' };
    expect(curated(drop, drop).whys).toEqual([]);
  });
});

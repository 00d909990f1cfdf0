import { describe, expect, test } from 'vitest';
import { citer } from '../../../lib/card/cites';
import { overviewOf } from '../../../lib/card/overview';
import { assemble } from '../../../lib/dossier/assemble';
import { dossier } from '../../browser/surfaces/dossier';
import { gazette, harbor } from '../dossier/merge/river';

const overview = overviewOf(dossier);
const text = dossier.sources[0]?.text ?? '';

describe('A cite', () => {
  test('holds the whole sentence, verbatim, and where the words stand in it', () => {
    const cite = overview.said[0]?.cites[0];
    expect(cite?.sentence).toBe(
      'Ana Petrović, the envoy of the River Union, said that "we did not get to an agreement today".',
    );
    expect(cite?.sentence.slice(cite.start, cite.end)).toBe('we did not get to an agreement today');
    expect(cite?.paragraph).toBe(2);
    expect(text.slice(cite?.at).startsWith('we did not get')).toBe(true);
  });

  test('is one for each source, however often a source says it', () => {
    const [first] = dossier.events[0]?.evidence ?? [];
    expect(citer(dossier).cites(first ? [first, first] : [])).toHaveLength(1);
  });

  test('gives a source’s words where a text of ours is not word for word', () => {
    const { evidence } = dossier.events[1] ?? { evidence: [] };
    expect(citer(dossier).quoted('People protested', evidence).text).toBe('protests in recent weeks');
  });

  test('refuses evidence that is missing or of no known source', () => {
    expect(() => citer(dossier).cites([])).toThrow(RangeError);
    expect(() => citer(dossier).cites([{ source: 'none', start: 0, end: 1, quote: 'T' }])).toThrow(
      'The dossier has no source "none".',
    );
  });
});

describe('The overview', () => {
  test('gives each party its positions, in the order of the parties, and all others apart', () => {
    expect(overview.parties.map(({ party, positions }) => [party.name, positions.length])).toEqual([
      ['Northland', 1],
      ['Southmark', 2],
    ]);
    expect(overview.others.map(({ party }) => party.name)).toEqual(['Northlanders in Southmark']);
  });

  test('puts undated events first and the others by their first day', () => {
    expect(overview.events.map(({ id }) => id)).toEqual(['e4', 'e2', 'e1', 'e3']);
  });

  test('lists the parties, then the other actors by salience, then the terms, whatever the dossier’s order', () => {
    const entities = dossier.entities
      .toReversed()
      .map((entity, index) => ({ ...entity, salience: index / 10 }));
    const { entries } = overviewOf({ ...dossier, entities });
    const actors = entries.filter(({ kind }) => kind !== 'term');
    expect(entries.slice(0, actors.length)).toEqual(actors);
    expect(actors.slice(0, 2).map(({ name }) => name)).toEqual(['Northland', 'Southmark']);
    const others = actors.slice(2).map(({ entity }) => entities.findIndex(({ id }) => id === entity));
    expect(others).toEqual(others.toSorted((a, b) => b - a));
    expect(others.length).toBeGreaterThan(1);
  });
});

describe('The overview of several sources', () => {
  const joint = assemble({
    base: null,
    findings: [harbor, gazette],
    corrections: [],
    id: 'rivers',
    title: '',
  });
  const of = overviewOf(joint.dossier);
  const publishers = (cites: readonly { publisher: string }[]) => cites.map(({ publisher }) => publisher);

  test('has the numbers by what is counted, the oldest source first, and whom they are about', () => {
    const told = of.numbers.map(({ counts, figures }) => [
      counts,
      ...figures.map(({ text, about, cites }) => [text, about[0]?.name, ...publishers(cites)]),
    ]);
    expect(told).toEqual([
      [
        'troops',
        ['approximately 4,000 troops', 'Northland', 'Sample Gazette'],
        ['3,700 troops', 'Northland', 'Harbor Post'],
      ],
    ]);
  });

  test('gives each source that has a statement', () => {
    expect(of.said.map(({ cites }) => publishers(cites))).toEqual([['Harbor Post', 'Sample Gazette']]);
  });

  test('names both whom a relation joins', () => {
    const [envoy] = gazette.entities.find(({ id }) => id === 'ana-petrović')?.roles ?? [];
    if (!envoy) throw new Error('The envoy has a role.');
    const relation = { id: 'r', from: 'ana-petrović', to: 'river-union', ...envoy };
    const { relations } = overviewOf({ ...gazette, relations: [relation] });
    expect(relations.map(({ from, text, to }) => [from.name, text, to.name])).toEqual([
      ['Ana Petrović', 'the envoy of the River Union', 'River Union'],
    ]);
  });
});

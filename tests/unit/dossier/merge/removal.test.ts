import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../../lib/dossier/assemble';
import { check } from '../../../../lib/dossier/check';
import { withoutSource } from '../../../../lib/dossier/merge/proofs';
import type { Dossier } from '../../../../lib/dossier/schema';
import { toldBy } from './parts';
import { courier, gazette, harbor } from './river';

const together = (base: Dossier | null, findings: readonly Dossier[]): Dossier =>
  assemble({ base, findings, corrections: [], id: 'rivers', title: 'Rivers' }).dossier;

const WORDS = ['talks', 'tolls', 'ferries', 'bridges', 'soldiers', 'salt'];
const NAMES = ['Northland', 'Southmark', 'Ana Petrović', 'Petrović', 'Ivan Petrović', 'River Union'];
const KINDS = ['place', 'place', 'person', 'person', 'person', 'organization'] as const;

/** A source that says something of some of them. */
const anySource = fc
  .record({
    publisher: fc.constantFrom('Gazette', 'Post', 'Courier'),
    published: fc.constantFrom('2022-08-18', '2022-08-19', '2022-09-01'),
    said: fc.uniqueArray(fc.record({ by: fc.nat(5), of: fc.nat(5) }), { minLength: 1, maxLength: 6 }),
    number: fc.nat(3),
  })
  .map(({ publisher, published, said, number }): Dossier => {
    const lines = said.map(({ by, of }) => `${NAMES[by]} spoke of ${WORDS[of]} and ${number} ships`);
    const names = said.map(({ by }) => by);
    return toldBy({
      publisher,
      published,
      text: lines.join('.\n'),
      names: Object.fromEntries(names.map((i) => [NAMES[i] ?? '', KINDS[i] ?? 'term'])),
      said: said.map(({ by }, i) => [NAMES[by] ?? '', lines[i] ?? '', 'indirect']),
      happened: said.map(({ by }, i) => ({ title: lines[i] ?? '', from: published, by: [NAMES[by] ?? ''] })),
      counted: [{ text: `${number} ships`, from: number, counts: 'ships' }],
      status: lines[0] ?? '',
      parties: names.slice(0, 1).map((i) => NAMES[i] ?? ''),
    });
  });

const facts = ({ entities, statements, events, positions, numbers }: Dossier) => ({
  names: entities.map(({ name, evidence }) => [name, evidence]),
  said: statements.map(({ text, evidence, also = [] }) => [text, evidence, also]),
  happened: events.map(({ title, evidence }) => [title, evidence]),
  wants: positions.map(({ text, evidence }) => [text, evidence]),
  counted: numbers.map(({ text, evidence }) => [text, evidence]),
});

describe('a source that is taken out of a dossier that came whole', () => {
  it('takes with it what only it said', () => {
    const left = withoutSource(together(null, [gazette, harbor, courier]), 'harbor-post-2022-08-20');
    expect(left && facts(left)).toEqual(facts(together(null, [gazette, courier])));
  });

  it('leaves to the others what they said, too, in their words', () => {
    const left = withoutSource(together(null, [gazette, harbor]), 'sample-gazette-2022-08-18');
    expect(left?.statements).toMatchObject([
      {
        text: 'We did not get to an agreement today',
        cue: '',
        evidence: { source: 'harbor-post-2022-08-20' },
      },
    ]);
    expect(left?.entities.map(({ name }) => name)).toContain('Petrović');
    expect(left && check(left)).toEqual([]);
  });

  it('that was the only one leaves nothing', () => {
    expect(withoutSource(gazette, 'sample-gazette-2022-08-18')).toBeNull();
  });

  it('leaves what there was before it came, whatever it said', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(anySource, { minLength: 2, maxLength: 5 }), (sources) => {
        const whole = together(null, sources);
        expect(check(whole)).toEqual([]);
        // A copy of another gave way: there is no such source.
        fc.pre(whole.sources.length === sources.length);
        const left = withoutSource(whole, whole.sources.at(-1)?.id ?? '');
        expect(left && check(left)).toEqual([]);
        expect(left && facts(left)).toEqual(facts(together(null, sources.slice(0, -1))));
      }),
      { numRuns: 200 },
    );
  });
});

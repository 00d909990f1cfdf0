import { expect, it } from 'vitest';
import { assemble } from '../../../../lib/dossier/assemble';
import { check } from '../../../../lib/dossier/check';
import type { Correction } from '../../../../lib/dossier/curation/schema';
import type { Dossier } from '../../../../lib/dossier/schema';
import { toldBy } from './parts';
import { gazette, harbor } from './river';

const OPENING = `Northland and Southmark met on the bridge on Monday for the first time in eleven years.
Ana Petrović led the talks, which lasted until the evening and were called open by all who took part.`;
const told = (publisher: string, published: string, text: string, url: string | null = null): Dossier => {
  const dossier = toldBy({
    publisher,
    published,
    text,
    names: { Northland: 'place', Southmark: 'place', 'Ana Petrović': 'person' },
    happened: [
      {
        title: 'Northland and Southmark met on the bridge',
        from: '2022-05-02',
        by: ['Northland', 'Southmark'],
      },
    ],
    status: text.split('\n').at(-1) ?? '',
  });
  for (const source of dossier.sources) source.url = url;
  return dossier;
};
const morning = told('Courier', '2022-05-02', OPENING);
const evening = told('Courier', '2022-05-03', `Update.\n${OPENING}\nThey will meet again in June.`);
const copy = told('Daily Copy', '2022-05-04', `${OPENING}\nSource: Courier.`);

const together = (base: Dossier | null, findings: Dossier[], corrections: Correction[] = []) =>
  assemble({ base, findings, corrections, id: 'rivers', title: 'Rivers' });
const shelf = ({ sources }: Dossier) =>
  sources.map(({ publisher, published, versions = [] }) => [
    `${publisher} ${published}`,
    ...versions.map((version) => `${version.publisher} ${version.published}`),
  ]);

it('a copy in another paper is kept as a version of the first printing', () => {
  const { dossier } = together(null, [morning, copy]);
  expect(shelf(dossier)).toEqual([['Courier 2022-05-02', 'Daily Copy 2022-05-04']]);
  expect(dossier.events.map(({ evidence }) => evidence.length)).toEqual([1]);
  expect(check(dossier)).toEqual([]);
});

it.each([
  ['after', [morning, evening]],
  ['before', [evening, morning]],
])('of an article and its update the newer is the source, added %s the other', (_, findings) => {
  const { dossier } = together(null, findings);
  expect(shelf(dossier)).toEqual([['Courier 2022-05-03', 'Courier 2022-05-02']]);
  expect(dossier.summary.status?.text).toBe('They will meet again in June.');
  expect(check(dossier)).toEqual([]);
});

it('articles on one dispute are no printings of each other', () => {
  expect(shelf(together(null, [gazette, harbor, morning]).dossier)).toHaveLength(3);
});

it('corrections of the older text hold in the newer, where it has the words', () => {
  const at = (quote: string) => {
    const start = OPENING.indexOf(quote);
    return { source: 'courier-2022-05-02', span: { start, end: start + quote.length, quote } };
  };
  const rename: Correction = { kind: 'rename', ...at('Ana Petrović'), name: 'Ana M. Petrović' };
  const { dossier, unapplied } = together(null, [morning, evening], [rename]);
  expect(unapplied).toEqual([]);
  expect(dossier.entities.map(({ name }) => name)).toContain('Ana M. Petrović');
});

it('an update of a source of the base takes its place, and the facts of the base that it still has', () => {
  const base = structuredClone(morning);
  for (const entity of base.entities) entity.aliases.push({ text: `${entity.name}, by hand` });
  const { dossier } = together(base, [evening]);
  expect(shelf(dossier)).toEqual([['Courier 2022-05-03', 'Courier 2022-05-02']]);
  expect(check(dossier)).toEqual([]);
  expect(dossier.entities[0]?.aliases.map(({ text }) => text)).toEqual(['Northland, by hand']);
  const places = dossier.entities.flatMap(({ evidence }) =>
    evidence.map(({ start, quote }) => `${start} ${quote}`),
  );
  expect(new Set(places).size).toBe(places.length);
});

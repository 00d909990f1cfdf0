import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../lib/dossier/assemble';
import { compare } from '../../../lib/dossier/compare/compare';
import type { Dossier } from '../../../lib/dossier/schema';
import { toldBy } from './merge/parts';
import { courier, gazette, harbor } from './merge/river';

const rivers = assemble({
  base: null,
  findings: [gazette, harbor],
  corrections: [],
  id: 'rivers',
  title: 'Rivers',
}).dossier;

const TEXT = `Petrović said on Monday: "The bridge is open to all." She had said: "We did not get to an agreement today."
Northland and Southmark opened the bridge on Monday. It was the first time since talks between Northland and Southmark ended without progress.
Northland keeps 2,000 troops at the border, and 3,700 troops until last week.
Lena Ott, a ferry captain, was there. The Harvest League won 3 games.`;

const page = toldBy({
  publisher: 'Evening News',
  published: '2022-10-11',
  text: TEXT,
  names: {
    Petrović: 'person',
    Northland: 'place',
    Southmark: 'place',
    'Lena Ott': 'person',
    'Harvest League': 'organization',
    bridge: 'term',
  },
  said: [
    ['Petrović', 'The bridge is open to all.'],
    ['Petrović', 'We did not get to an agreement today.'],
  ],
  happened: [
    {
      title: 'Northland and Southmark opened the bridge',
      from: '2022-10-10',
      by: ['Northland', 'Southmark'],
    },
    {
      title: 'talks between Northland and Southmark ended without progress',
      from: '2022-08-18',
      by: ['Northland', 'Southmark'],
    },
  ],
  counted: [
    { text: '2,000 troops', from: 2000, counts: 'troops', about: ['Northland'] },
    { text: '3,700 troops', from: 3700, counts: 'troops', about: ['Northland'] },
    { text: '3 games', from: 3, counts: 'games', about: ['Harvest League'] },
  ],
  wants: [['Southmark', 'accepts', 'bridge', 'The bridge is open to all.']],
});

describe('a page about actors that a dossier knows', () => {
  const { items, names, known } = compare(page, [rivers]);

  it('has what the dossier does not, in the order of the page, and not what it has', () => {
    expect(items.map(({ kind, text }) => [kind, text])).toEqual([
      ['statement', 'The bridge is open to all.'],
      ['position', 'The bridge is open to all.'],
      ['event', 'Northland and Southmark opened the bridge'],
      ['number', '2,000 troops'],
    ]);
  });

  it('has in other places what the dossier has', () => {
    expect(known.map(({ quote }) => quote)).toEqual([
      'We did not get to an agreement today.',
      'talks between Northland and Southmark ended without progress',
      '3,700 troops',
    ]);
  });

  it('says whom of the dossier each is about, and where the page has it', () => {
    expect(items[0]?.about).toEqual([{ dossier: 'rivers', entity: 'ana-petrović' }]);
    for (const { evidence } of items) expect(TEXT.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  it('has names that no dossier has', () => {
    expect(names.map(({ name }) => name)).toEqual(['Lena Ott', 'Harvest League']);
  });
});

it('a source of the dossier has nothing new', () => {
  expect(compare(gazette, [rivers])).toMatchObject({ items: [], names: [] });
  expect(compare(harbor, [rivers])).toMatchObject({ items: [], names: [] });
});

it('a page about nobody known has names only, and no dossier is changed', () => {
  const before = JSON.stringify(rivers);
  const far = toldBy({
    publisher: 'Far',
    published: null,
    text: 'Farland sank 3 ships.',
    names: { Farland: 'place' },
    counted: [{ text: '3 ships', from: 3, counts: 'ships', about: ['Farland'] }],
  });
  expect(compare(far, [rivers])).toMatchObject({ items: [], names: [{ name: 'Farland' }] });
  expect(JSON.stringify(rivers)).toBe(before);
});

it('a person of a known surname and another first name is new', () => {
  expect(compare(courier, [rivers]).names.map(({ name }) => name)).toEqual(['Ivan Petrović']);
});

it('what one dossier has is known, though another has not', () => {
  const other: Dossier = { ...courier, id: 'other' };
  const both = compare(page, [other, rivers]);
  expect(both.items.map(({ text }) => text)).not.toContain('We did not get to an agreement today.');
});

it('a page is compared with fifty dossiers in a fraction of a second', () => {
  const bundled: Dossier = JSON.parse(readFileSync('dossiers/serbia-kosovo-2022/dossier.json', 'utf8'));
  const known = Array.from({ length: 50 }, (_, i) => ({ ...structuredClone(bundled), id: `talks-${i}` }));
  const news = structuredClone({
    ...bundled,
    sources: bundled.sources.map((source) => ({ ...source, text: '' })),
  });
  compare(news, known);
  // The processor's time: the clock would measure what else the machine does.
  const begun = process.cpuUsage();
  for (let i = 0; i < 5; i++) compare(news, known);
  const { user } = process.cpuUsage(begun);
  expect(user / 1_000 / 5).toBeLessThan(250);
});

it('a known name of another kind is no new name: one of the two kinds is a mistake', () => {
  const union = toldBy({
    publisher: 'Union Post',
    published: '2022-10-12',
    text: 'Northland met Southmark.',
    names: { Northland: 'person', Southmark: 'place' },
  });
  expect(compare(union, [rivers]).names).toEqual([]);
});

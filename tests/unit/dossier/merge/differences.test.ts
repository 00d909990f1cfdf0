import { expect, it } from 'vitest';
import { assemble } from '../../../../lib/dossier/assemble';
import { differencesOf } from '../../../../lib/dossier/differences/find';
import type { Dossier } from '../../../../lib/dossier/schema';
import { toldBy } from './parts';
import { courier, gazette, harbor } from './river';

const together = (...findings: Dossier[]): Dossier =>
  assemble({ base: null, findings, corrections: [], id: 'rivers', title: 'Rivers' }).dossier;

it('what three sources say differently stands side by side, the oldest first', () => {
  const found = differencesOf(together(courier, harbor, gazette));
  expect(
    found.map(({ on, subject, about, tellings }) => [
      on,
      subject,
      about,
      tellings.map(({ evidence, when, speaker, stance }) => [
        evidence.source.replace(/-2022.*/u, ''),
        when?.from ?? speaker ?? stance ?? evidence.quote,
      ]),
    ]),
  ).toEqual([
    [
      'number',
      'troops',
      ['northland'],
      [
        ['sample-gazette', 'approximately 4,000 troops'],
        ['harbor-post', '3,700 troops'],
      ],
    ],
    [
      'date',
      '',
      ['northland', 'southmark'],
      [
        ['sample-gazette', '2022-08-18'],
        ['harbor-post', '2022-08-18'],
        ['courier', '2022-08-19'],
      ],
    ],
    [
      'speaker',
      '',
      ['northland', 'petrović'],
      [
        ['sample-gazette', 'petrović'],
        ['harbor-post', 'petrović'],
        ['courier', 'northland'],
      ],
    ],
    [
      'position',
      'bridge',
      ['southmark', 'bridge'],
      [
        ['sample-gazette', 'demands'],
        ['harbor-post', 'accepts'],
      ],
    ],
  ]);
});

it('a number of which only one source says whose it is, is of the same', () => {
  const a = counted('A', 'There were 40 farmers.', [['40 farmers', 40, '']]);
  const b = counted('B', 'There were 30 farmers of Northland.', [['30 farmers', 30]]);
  expect(differencesOf(together(a, b)).map(({ subject }) => subject)).toEqual(['farmers']);
});

it('two months side by side are a difference, months apart are two events', () => {
  const seized = (publisher: string, title: string, from: string, to: string) =>
    report(publisher, title, { happened: [{ title, from, to, by: ['Northland', 'Southmark'] }] });
  const november = seized('A', 'Northland seized trawlers of Southmark', '2021-11-01', '2021-11-30');
  const found = differencesOf(
    together(
      november,
      seized('B', 'Trawlers of Southmark were seized by Northland', '2021-12-01', '2021-12-31'),
    ),
  );
  expect(found.map(({ tellings }) => tellings.map(({ when }) => when?.from))).toEqual([
    ['2021-11-01', '2021-12-01'],
  ]);
  expect(
    differencesOf(
      together(
        november,
        seized('B', 'Trawlers of Southmark were seized by Northland', '2022-05-01', '2022-05-31'),
      ),
    ),
  ).toEqual([]);
});

it('one source never differs, whatever it says', () => {
  expect([gazette, harbor, courier].flatMap(differencesOf)).toEqual([]);
});

const report = (publisher: string, text: string, rest: Partial<Parameters<typeof toldBy>[0]>) =>
  toldBy({
    publisher,
    published: '2022-08-18',
    text,
    names: { Northland: 'place', Southmark: 'place' },
    ...rest,
  });
const counted = (publisher: string, text: string, figures: [string, number, string?][]) =>
  report(publisher, text, {
    counted: figures.map(([words, from, about = 'Northland']) => ({
      text: words,
      from,
      counts: words.replace(/^[\d,about ]+/u, ''),
      about: about === '' ? [] : [about],
    })),
  });
const met = (publisher: string, title: string, from: string) =>
  report(publisher, title, { happened: [{ title, from, by: ['Northland', 'Southmark'] }] });

it.each<[string, Dossier, Dossier]>([
  [
    'a number that one rounds',
    counted('A', 'Northland has 40 ships.', [['40 ships', 40]]),
    counted('B', 'Northland has about 40 ships.', [['about 40 ships', 40]]),
  ],
  [
    'numbers of two lands',
    counted('A', 'Northland has 40 ships.', [['40 ships', 40]]),
    counted('B', 'Southmark has 30 ships.', [['30 ships', 30, 'Southmark']]),
  ],
  [
    'a number that one source gives twice, each time another',
    counted('A', 'Northland has 40 ships, and 5 ships for guests.', [
      ['40 ships', 40],
      ['5 ships', 5],
    ]),
    counted('B', 'Northland has 30 ships.', [['30 ships', 30]]),
  ],
  [
    'numbers of anybody',
    counted('A', 'There were 40 people.', [['40 people', 40, '']]),
    counted('B', 'There were 30 people.', [['30 people', 30, '']]),
  ],
  [
    'two events of two days',
    met('A', 'Northland and Southmark opened the bridge', '2022-08-18'),
    met('B', 'Northland and Southmark signed a treaty', '2022-08-19'),
  ],
  [
    'the same event again, a month later',
    met('A', 'Northland and Southmark ended talks without progress', '2022-08-18'),
    met('B', 'Northland and Southmark ended talks without progress', '2022-09-18'),
  ],
])('%s is no difference', (_, a, b) => {
  expect(differencesOf(together(a, b))).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { assemble } from '../../../../lib/dossier/assemble';
import { check } from '../../../../lib/dossier/check';
import type { Dossier } from '../../../../lib/dossier/schema';
import { toldBy } from './parts';
import { courier, gazette, harbor } from './river';

const together = (...findings: Dossier[]): Dossier =>
  assemble({ base: null, findings, corrections: [], id: 'rivers', title: 'Rivers' }).dossier;
const names = ({ entities }: Dossier) => entities.map(({ id }) => id);
const sources = (evidence: { source: string }[]) => evidence.map(({ source }) => source);

describe('three articles on one dispute', () => {
  const rivers = together(gazette, harbor, courier);

  it('are one sound dossier, the same each time', () => {
    expect(check(rivers)).toEqual([]);
    expect(JSON.stringify(together(gazette, harbor, courier))).toBe(JSON.stringify(rivers));
  });

  it('leave what they are made of as it was', () => {
    const before = JSON.stringify([gazette, harbor, courier]);
    together(gazette, harbor, courier);
    expect(JSON.stringify([gazette, harbor, courier])).toBe(before);
  });

  it('know each actor once, and keep two persons of one surname apart', () => {
    expect(names(rivers)).toEqual([
      'northland',
      'southmark',
      'river-union',
      'ana-petrović',
      'bridge',
      'ivan-petrović',
    ]);
    const ana = rivers.entities.find(({ id }) => id === 'ana-petrović');
    expect(new Set(sources(ana?.evidence ?? []))).toEqual(
      new Set(['sample-gazette-2022-08-18', 'harbor-post-2022-08-20']),
    );
  });

  it('tell an event once, with the evidence of both, and another day beside it', () => {
    expect(rivers.events.map(({ when, evidence }) => [when.from, sources(evidence)])).toEqual([
      ['2022-08-18', ['sample-gazette-2022-08-18', 'harbor-post-2022-08-20']],
      ['2022-08-19', ['courier-2022-09-03']],
    ]);
  });

  it('tell the same words of one speaker once, of another beside it', () => {
    expect(rivers.statements.map(({ speaker, also = [] }) => [speaker, sources(also)])).toEqual([
      ['ana-petrović', ['harbor-post-2022-08-20']],
      ['northland', []],
    ]);
  });

  it('keep positions and numbers that differ side by side', () => {
    expect(rivers.positions.map(({ stance }) => stance)).toEqual(['demands', 'accepts']);
    expect(rivers.numbers.map(({ from }) => from)).toEqual([4000, 3700]);
  });

  it('stand where the newest source says, and expect nothing for a day that has passed', () => {
    expect(rivers.summary.status?.text).toBe('They go on in October');
    expect(rivers.summary.next).toBeNull();
    expect(together(gazette, harbor).summary.next?.on).toBe('2022-09-01');
    expect(rivers.summary.parties).toEqual(['northland', 'southmark']);
  });
});

it('two articles of one publisher on one day have each their own evidence', () => {
  const other = toldBy({
    publisher: 'Sample Gazette',
    published: '2022-08-18',
    text: 'In Northland it rains.',
    names: { Northland: 'place' },
  });
  const both = together(gazette, other);
  expect(both.sources.map(({ id }) => id)).toEqual([
    'sample-gazette-2022-08-18',
    'sample-gazette-2022-08-18-2',
  ]);
  expect(check(both)).toEqual([]);
});

describe('names of two sources', () => {
  type Given = NonNullable<Parameters<typeof toldBy>[0]['names']>[string];
  /** What becomes of one name in each of two sources. */
  function met(first: [string, string, Given], second: [string, string, Given]) {
    const [a, b] = [first, second].map(([text, name, given], i) =>
      toldBy({
        publisher: `P${i}`,
        published: '2022-01-01',
        text,
        names: { [name]: given, Northland: 'place' },
      }),
    );
    return together(a as Dossier, b as Dossier).entities.filter(({ name }) => name !== 'Northland');
  }
  const person = (role?: string, ...aliases: string[]) => ({
    kind: 'person' as const,
    aliases,
    ...(role ? { role } : {}),
  });

  it.each<[string, Parameters<typeof met>]>([
    [
      'a surname and a full name in the same company',
      [
        ['Borrell spoke in Northland.', 'Borrell', person()],
        ['Josep Borrell left Northland.', 'Josep Borrell', person()],
      ],
    ],
    [
      'a surname and a full name of one role',
      [
        ['Josep Borrell, the chief diplomat.', 'Josep Borrell', person('the chief diplomat')],
        ['Borrell, a diplomat.', 'Borrell', person('a diplomat')],
      ],
    ],
    [
      'an acronym and the name it stands for, in the same company',
      [
        ['The World Health Organization helps Northland.', 'World Health Organization', 'organization'],
        ['WHO helps Northland.', 'WHO', 'organization'],
      ],
    ],
    [
      'a name and an alias',
      [
        ['Srbija, Serbia.', 'Serbia', { kind: 'place', aliases: ['Srbija'] }],
        ['Srbija.', 'Srbija', 'place'],
      ],
    ],
    [
      'a name with accents and without',
      [
        ['Vučić spoke. Northland.', 'Vučić', person()],
        ['Vucic left Northland.', 'Vucic', person()],
      ],
    ],
    [
      'a kind that was a guess',
      [
        ['Acme.', 'Acme', { kind: 'organization', doubt: 'Which kind?' }],
        ['In Acme.', 'Acme', 'place'],
      ],
    ],
  ])('%s are one', (_, [first, second]) => {
    const entities = met(first, second);
    expect(entities).toHaveLength(1);
    expect(entities[0]).not.toHaveProperty('doubt');
  });

  it.each<[string, Parameters<typeof met>, string]>([
    [
      'a surname in other company',
      [
        ['Ana Petrović left Northland.', 'Ana Petrović', person()],
        ['Petrović scored.', 'Petrović', person()],
      ],
      'Is Petrović the same person as Ana Petrović?',
    ],
    [
      'a surname with another role, whatever the company',
      [
        ['Ana Petrović, the envoy, left Northland.', 'Ana Petrović', person('the envoy')],
        ['Petrović, a goalkeeper, left Northland.', 'Petrović', person('a goalkeeper')],
      ],
      'Is Petrović the same person as Ana Petrović?',
    ],
    [
      'one full name with roles that have nothing in common, in other company',
      [
        ['John Smith, the envoy, left Northland.', 'John Smith', person('the envoy')],
        ['John Smith, a farmer.', 'John Smith', person('a farmer')],
      ],
      'Is John Smith the same person as John Smith?',
    ],
    [
      'one name of two kinds',
      [
        ['Washington spoke.', 'Washington', 'person'],
        ['In Washington it rains.', 'Washington', 'place'],
      ],
      'Is Washington (place) the same as Washington (person)?',
    ],
  ])('%s stays apart, and is asked', (_, [first, second], question) => {
    const [one, other] = met(first, second);
    expect(other).toMatchObject({ doubt: question, maybe: [one?.id] });
    expect(other?.id).not.toBe(one?.id);
  });

  it.each<[string, Parameters<typeof met>]>([
    [
      'another first name',
      [
        ['Ana Petrović, an envoy, left Northland.', 'Ana Petrović', person('an envoy', 'Petrović')],
        ['Ivan Petrović, an envoy, left Northland.', 'Ivan Petrović', person('an envoy', 'Petrović')],
      ],
    ],
    [
      'another middle name',
      [
        ['George H. W. Bush left Northland.', 'George H. W. Bush', person()],
        ['George W. Bush left Northland.', 'George W. Bush', person()],
      ],
    ],
    [
      'a place within an organization',
      [
        ['Washington Post of Northland.', 'Washington Post', 'organization'],
        ['Washington, Northland.', 'Washington', 'place'],
      ],
    ],
  ])('%s is another, and nobody asks', (_, [first, second]) => {
    const entities = met(first, second);
    expect(entities).toHaveLength(2);
    for (const entity of entities) expect(entity).not.toHaveProperty('doubt');
  });

  it('one name of two kinds is one in close company, and the kind is to be checked', () => {
    const of = (publisher: string, kind: 'person' | 'place') =>
      toldBy({
        publisher,
        published: null,
        text: `${publisher}: Velmora met Northland, Southmark and the River Union. Velmora`,
        names: { Northland: 'place', Southmark: 'place', 'River Union': 'organization', Velmora: kind },
      });
    const all = together(of('A', 'place'), of('B', 'person'));
    expect(all.entities.filter(({ name }) => name === 'Velmora')).toMatchObject([
      { kind: 'place', doubt: 'One source has Velmora as a place, another as a person.' },
    ]);
  });

  it('a surname that two bear joins neither', () => {
    const of = (publisher: string, name: string) =>
      toldBy({
        publisher,
        published: null,
        text: `${name} left Northland.`,
        names: { [name]: 'person', Northland: 'place' },
      });
    const all = together(of('A', 'Ana Petrović'), of('B', 'Ivan Petrović'), of('C', 'Petrović'));
    expect(all.entities.find(({ name }) => name === 'Petrović')?.doubt).toBe(
      'Is Petrović the same person as Ana Petrović or Ivan Petrović?',
    );
  });
});

it('200 sources are put together in two seconds', { timeout: 30_000 }, () => {
  const findings = Array.from({ length: 200 }, (_, i) => sourceOf(i));
  // The processor's time: the clock would measure what else the machine does.
  const begun = process.cpuUsage();
  const all = together(...findings);
  const { user } = process.cpuUsage(begun);
  expect(user / 1_000).toBeLessThan(2_000);
  expect([all.sources.length, all.entities.length]).toEqual([200, 2_010]);
});

/** A source as long as most: twenty names, of which half are its own, and what they say, do, want and count. */
function sourceOf(n: number): Dossier {
  const actors = Array.from({ length: 20 }, (_, i) => nameOf(i < 10 ? i : 10 * n + i));
  const lines = actors.map(
    (name, i) => `${name} said that ${wordOf(n + i)} and ${wordOf(n * i)} would ${wordOf(i)}.`,
  );
  return toldBy({
    publisher: `Paper ${n}`,
    published: `2022-${String(1 + (n % 12)).padStart(2, '0')}-11`,
    text: lines.join('\n'),
    names: Object.fromEntries(actors.map((name) => [name, 'person' as const])),
    said: actors.map((name, i) => [name, lines[i]?.slice(name.length + 1) ?? '']),
    happened: lines.slice(10).map((title, i) => ({
      title,
      from: `2022-01-${11 + (i % 15)}`,
      by: actors.slice(i, i + 2),
    })),
    wants: lines.slice(10).map((text, i) => [actors[i] ?? '', 'demands', actors[i + 1] ?? '', text]),
    counted: lines.map((text, i) => ({ text, from: n * i, counts: 'words' })),
  });
}

const letter = (i: number): string => String.fromCharCode(97 + (i % 26));
const wordOf = (i: number): string => letter(i) + letter(i * 7) + letter(i * i) + letter(i * 31 + 5) + i;
const nameOf = (i: number): string => `${letter(i).toUpperCase()}${wordOf(i)} Family${i % 97}`;

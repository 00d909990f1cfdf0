import { describe, expect, test } from 'vitest';
import { build } from '../../../lib/dossier/build';
import { check } from '../../../lib/dossier/check';
import { articleOf, learned } from './doc';
import { NO_DISPUTES, REPORTS } from './reports';

/** What a reader of a report should be told. */
interface Told {
  parties: string[];
  mediators: string[];
  /** Words of the sentence that says where it stands. */
  status: string;
  next: { words: string; on: string | null };
  question: string;
  terms: string[];
  positions: string[];
}

const TOLD: Record<keyof typeof REPORTS, Told> = {
  court: {
    parties: ['holmgren-foods', 'grain-growers-association'],
    mediators: [],
    status: 'ruled on Tuesday that Holmgren Foods must pay',
    next: { words: 'has until 2 June to file its appeal', on: '2023-06-02' },
    question: 'Should the Grain Growers Association get compensation, which Holmgren Foods rejects?',
    terms: ['compensation', 'ruling'],
    positions: ['grain-growers-association demands compensation', 'holmgren-foods rejects compensation'],
  },
  rail: {
    parties: ['railway-union', 'nordbahn'],
    mediators: [],
    status: 'began a three-day strike on Wednesday',
    next: { words: 'will last until Friday', on: '2023-05-12' },
    question: 'What is disputed between the Railway Union and Nordbahn?',
    terms: ['strike', 'pay increase'],
    positions: ['railway-union demands pay-increase', 'nordbahn offers pay-increase'],
  },
  merger: {
    parties: ['competition-authority', 'velar-telecom'],
    mediators: [],
    status: 'on Monday blocked Velar Telecom',
    next: { words: 'A hearing is due on 24 May', on: '2023-05-24' },
    question: 'What is disputed between the Competition Authority and Velar Telecom?',
    terms: ['takeover'],
    positions: ['competition-authority rejects takeover', 'telecom-workers-union rejects takeover'],
  },
  fishing: {
    parties: ['norway', 'iceland'],
    mediators: [],
    status: 'failed to agree on new herring quotas on Friday',
    next: { words: 'from 1 June', on: '2023-06-01' },
    question: 'What is disputed between Norway and Iceland?',
    terms: ['new herring quotas', 'herring catch'],
    positions: ['iceland demands herring-catch'],
  },
  school: {
    parties: ['teachers-federation', 'paul-ferrer'],
    mediators: [],
    status: 'marched through Tarnow Bay on Saturday',
    next: { words: 'is expected to vote on the reform on 17 May', on: '2023-05-17' },
    question: 'What is disputed between the Teachers Federation and Paul Ferrer?',
    terms: ['school reform'],
    positions: ['teachers-federation rejects school-reform'],
  },
  truce: {
    parties: ['marada', 'kesh-liberation-front'],
    mediators: ['qatar'],
    status: 'signed a ceasefire in Doha on Sunday',
    next: { words: 'are scheduled to begin on 22 May', on: '2023-05-22' },
    question: 'Should the Kesh Liberation Front get a share of the mines, which Marada rejects?',
    terms: ['ceasefire', 'peace agreement'],
    positions: ['marada accepts ceasefire', 'kesh-liberation-front accepts ceasefire'],
  },
};

const kinds = Object.keys(TOLD) as (keyof typeof REPORTS)[];
const built = Object.fromEntries(kinds.map((kind) => [kind, build(articleOf(REPORTS[kind]), { learned })]));

describe.each(kinds)('a report on a dispute (%s)', (kind) => {
  const { entities, positions, summary } = built[kind] ?? build(articleOf(''), { learned });
  const told = TOLD[kind];

  test('names the parties in the order of the source, and who mediates', () => {
    expect(summary.parties).toEqual(told.parties);
    expect(summary.mediators).toEqual(told.mediators);
  });

  test('says where it stands and what comes next', () => {
    expect(summary.status?.text).toContain(told.status);
    expect(summary.next?.text).toContain(told.next.words);
    expect(summary.next?.on).toBe(told.next.on);
  });

  test('asks what is disputed', () => {
    expect(summary.question).toBe(told.question);
  });

  test('has the terms and positions that carry it', () => {
    const terms = entities.filter((entity) => entity.kind === 'term').map(({ name }) => name);
    expect(terms).toEqual(expect.arrayContaining(told.terms));
    const found = positions.map(({ party, stance, topic }) => `${party} ${stance} ${topic}`);
    expect(found).toEqual(expect.arrayContaining(told.positions));
  });

  test('has no faults', () => {
    expect(check(built[kind])).toEqual([]);
  });
});

test.each(Object.entries(NO_DISPUTES))('no dispute, no summary of one (%s)', (_, text) => {
  const { positions, summary } = build(articleOf(text), { learned });
  expect(summary).toEqual({ question: '', parties: [], mediators: [], status: null, next: null });
  expect(positions).toEqual([]);
});

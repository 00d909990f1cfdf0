import { describe, expect, test } from 'vitest';
import { build } from '../../../lib/dossier/build';
import { articleOf, learned } from './doc';

const REPORT = [
  'EU-mediated talks between Norway and Finland ended without progress on Monday, but both sides have committed to continue the dialogue.',
  'Finland announced it would require Danes living there to make two changes.',
  'Danes would be required to have a fishing permit.',
  'The measures were rejected by Danes in Finland.',
  'Finland agreed to delay the enforcement of new rules until 1 June.',
  'The UN was ready to send its observers to the lake.',
].join('\n');

const RIFT = 'Envoys say the rift over the fishing rules has grown';
const TITLE = 'Norway seeks to end a Finnish ‘rift over fishing rules’';

const { entities, positions, summary } = build(articleOf(REPORT), { learned });

describe('a dispute', () => {
  test('has the terms that are demanded, rejected and delayed', () => {
    const terms = entities.filter(({ kind }) => kind === 'term').map(({ name }) => name);
    expect(terms).toEqual(expect.arrayContaining(['fishing permit', 'new rules']));
  });

  test.each([
    'norway accepts eu-mediated-talks',
    'finland accepts eu-mediated-talks',
    'finland demands new-rules',
    'finland demands fishing-permit',
    'danes-in-finland rejects new-rules',
    'finland delays new-rules',
  ])('%s', (position) => {
    expect(positions.map(({ party, stance, topic }) => `${party} ${stance} ${topic}`)).toContain(position);
  });

  test('is between the two that its talks are between, mediated by who mediates them', () => {
    expect(summary.parties).toEqual(['norway', 'finland']);
    expect(summary.mediators).toEqual(['european-union']);
  });

  test('is asked about in one neutral sentence', () => {
    expect(summary.question).toBe('May Finland require a fishing permit, which Danes in Finland reject?');
  });

  test('stands where the outcome of the talks leaves it, and goes on at the next date', () => {
    expect(summary.status?.text).toContain('ended without progress');
    expect(summary.next).toMatchObject({ on: '2023-06-01' });
  });
});

describe('what a source does not tell stays empty', () => {
  test.each([
    ['The border between Norway and Finland was shut.', [], ''],
    [
      'Talks between Norway and Finland ended.',
      ['norway', 'finland'],
      'What is disputed between Norway and Finland?',
    ],
    [
      'The row between the Norway government and the Red River Front goes on.',
      ['norway', 'red-river-front'],
      'What is disputed between Norway and the Red River Front?',
    ],
  ])('%s', (text, parties, question) => {
    expect(build(articleOf(text), { learned }).summary).toMatchObject({ parties, question });
  });

  test.each([
    'The bill was rejected by most until noon.',
    'Rain fell on Monday.',
    'Norway would sign a deal if it could.',
  ])('nothing stands and nothing comes next: %s', (text) => {
    expect(build(articleOf(text), { learned }).summary).toMatchObject({ status: null, next: null });
  });
});

describe('where it stands is the newest that the report itself tells, not', () => {
  const stands = (text: string, title = 'A report', published: string | null = '2023-05-10') =>
    build({ ...articleOf(text), title, published }, { learned }).summary.status?.text;
  const NEWS = 'Norway and Finland were still at odds over the fishing rules after a second night of talks.';

  test.each<[string, string, string]>([
    ['the title again, with a full stop', 'Norway seeks to end a Finnish ‘rift over fishing rules.’', TITLE],
    ['the second part of the title', `${RIFT}.`, `Rift; ${RIFT}`],
    [
      'a saying behind the place of filing',
      'OSLO, Norway ― If it worked before, it might work again now.',
      '',
    ],
    ['the tale that a feature begins with', 'When the envoys met, nobody shook hands or smiled at all.', ''],
    ['what leans on words before it', 'Finnish courts, however, have declared most of the rules legal.', ''],
    ['half of a line that was broken', 'of the issue gear up for the talks on the fishing rules.', ''],
    ['what he did, whoever he is', 'He signed an agreement that ordered him to talks in Oslo on Friday.', ''],
    ['how it began', 'The row between Norway and Finland began peacefully in January, over a net.', ''],
    [
      'what somebody unnamed said',
      'In a retelling for the press, he said that he had pressed for more fish.',
      '',
    ],
    ['what was long ago', 'Ten years ago, two old fishermen rowed across the lake at night.', ''],
  ])('%s', (_, first, title) => {
    expect(stands(`${first}\n${NEWS}`, title)).toBe(NEWS);
  });

  test('how it began, in a report whose date is not known', () => {
    const began = 'The protests over the fishing rules began in June after talks between Norway and Finland.';
    expect(stands(`${NEWS}\n${began}`, '', null)).toBe(NEWS);
  });
});

describe('who mediates is told in many ways', () => {
  const TALKS = 'Talks between Norway and Finland ended without progress on Monday';
  test.each<[string, string[]]>([
    [`${TALKS}, with Chile as mediator.`, ['chile']],
    [
      `${TALKS}. They were brokered by Chile, Peru and the United Nations.`,
      ['chile', 'peru', 'united-nations'],
    ],
    [`${TALKS}. They were held under the auspices of the European Union.`, ['european-union']],
    [`${TALKS}. The talks in Lima were hosted by Chile.`, ['chile']],
    [`${TALKS}. A Chile-brokered truce had been expected.`, ['chile']],
    [`${TALKS}. A Chile-facilitated deal had been expected.`, ['chile']],
    [`${TALKS}. Egypt and Qatar mediate the talks.`, ['egypt', 'qatar']],
    [`${TALKS}. A barbecue was hosted by Chile, and Peru sponsored a football club.`, []],
  ])('%s', (text, mediators) => {
    expect(build(articleOf(text), { learned }).summary.mediators).toEqual(mediators);
  });
});

describe('a dispute of three has three sides', () => {
  test.each<[string, string[]]>([
    ['Talks between Ethiopia, Egypt and Sudan ended in Oslo.', ['ethiopia', 'egypt', 'sudan']],
    [
      'Norway sued Finland over the lake. Norway accused Finland of theft. Norway also sued Chile over the lake, and Norway accused Chile of theft.',
      ['norway', 'finland', 'chile'],
    ],
    [
      'Norway sued Finland over the lake. Norway accused Finland of theft. Chile met Peru.',
      ['norway', 'finland'],
    ],
  ])('%s', (text, parties) => {
    expect(build(articleOf(text), { learned }).summary.parties).toEqual(parties);
  });

  test('and its question names them all', () => {
    const { question } = build(articleOf('Talks between Ethiopia, Egypt and Sudan ended.'), {
      learned,
    }).summary;
    expect(question).toBe('What is disputed between Ethiopia, Egypt and Sudan?');
  });
});

import { expect, test } from 'vitest';
import { composeCard } from '../../../lib/card/compose';
import type { CardContent } from '../../../lib/card/content';
import type { Dossier, Entity, Evidence, Stance, Statement } from '../../../lib/dossier/schema';

const TEXT = [
  'Minister Ann Lee said the port must open. Lee added: "We will wait until May."',
  'Norland demands a toll on all ships. Fishers in Norland rejected the toll.',
  'The League hopes to bring both sides together in May.',
].join('\n');

function evidence(quote: string): Evidence {
  const start = TEXT.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return { source: 'post', start, end: start + quote.length, quote };
}

const worded = (text: string) => ({ text, evidence: [evidence(text)] });

const entity = (id: string, kind: Entity['kind'], name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind,
  name,
  aliases: [],
  roles: [],
  facts: [],
  salience: 0.5,
  evidence: [evidence(name)],
  ...more,
});

const statement = (form: Statement['form'], cue: string, text: string): Statement => ({
  id: text.slice(0, 8),
  speaker: 'ann-lee',
  speakerText: 'Lee',
  form,
  cue,
  text,
  about: ['port'],
  evidence: evidence(text),
});

const position = (party: string, stance: Stance, topic: string, text: string) => ({
  party,
  stance,
  topic,
  ...worded(text),
});

const dossier: Dossier = {
  format: 'sidelight-dossier/1',
  id: 'strait',
  revision: 1,
  title: 'The strait',
  lang: 'en',
  sources: [
    { id: 'post', title: 'A toll', publisher: 'The Post', url: null, published: '2022-04-01', text: TEXT },
  ],
  entities: [
    entity('ann-lee', 'person', 'Ann Lee', {
      roles: [worded('Minister')],
      facts: [worded('Minister Ann Lee said the port must open.')],
    }),
    entity('norland', 'place', 'Norland', { facts: [worded('Norland demands a toll on all ships.')] }),
    entity('fishers', 'group', 'Fishers in Norland'),
    entity('league', 'organization', 'The League', {
      facts: [worded('The League hopes to bring both sides together in May.')],
    }),
    entity('toll', 'term', 'toll'),
    entity('port', 'place', 'port'),
  ],
  statements: [
    statement('indirect', 'said', 'the port must open'),
    statement('direct', 'added', 'We will wait until May.'),
  ],
  events: [],
  positions: [
    position('ann-lee', 'accepts', 'toll', 'We will wait until May.'),
    position('ann-lee', 'demands', 'port', 'the port must open'),
    position('norland', 'demands', 'toll', 'a toll on all ships'),
    position('fishers', 'rejects', 'toll', 'rejected the toll'),
  ],
  numbers: [],
  relations: [],
  summary: {
    question: 'May Norland take a toll?',
    parties: ['norland', 'ann-lee'],
    mediators: ['league'],
    status: null,
    next: { ...worded('The League hopes to bring both sides together in May.'), on: '2022-05-01' },
  },
};

function card(id: string): CardContent {
  const content = composeCard(dossier, id, [], []);
  if (!content) throw new Error(`no card of ${id}`);
  return content;
}

const texts = (items: readonly { text: string }[]) => items.map(({ text }) => text);
const stances = (id: string) => card(id).positions.map(({ stance, party }) => `${party.name} ${stance}`);

test('a person: the last said comes first, each text with its sentence', () => {
  const { said, roles } = card('ann-lee');
  expect(texts(said)).toEqual(['We will wait until May.', 'the port must open']);
  expect(said[0]?.cites[0]).toMatchObject({ publisher: 'The Post', paragraph: 1, published: '2022-04-01' });
  expect(roles[0]?.cites[0].sentence).toContain('Minister Ann Lee said');
});

test('a position in the very words of a statement is shown on it, and not again', () => {
  const { said, positions } = card('ann-lee');
  expect(said.map(({ stance }) => stance)).toEqual(['accepts', 'demands']);
  expect(positions).toEqual([]);
});

test.each([
  ['ann-lee', 'a statement'],
  ['norland', 'a position'],
  ['league', 'what comes next'],
])('the fact of %s that repeats %s is left out', (id) => {
  expect(card(id).facts).toEqual([]);
});

test('a fact that says something new stays', () => {
  const alone = { ...dossier, positions: [] };
  expect(texts(composeCard(alone, 'norland', [], [])?.facts ?? [])).toEqual([
    'Norland demands a toll on all ships.',
  ]);
});

test('a number about an entity is a fact, unless other words hold it already', () => {
  const all = {
    id: 'all-ships',
    from: 1,
    to: 1,
    approximate: false,
    counts: 'ships',
    about: ['port', 'norland'],
  };
  const counted = { ...dossier, numbers: [{ ...all, ...worded('all ships') }] };
  expect(texts(composeCard(counted, 'port', [], [])?.facts ?? [])).toEqual(['all ships']);
  expect(texts(composeCard(counted, 'norland', [], [])?.facts ?? [])).toEqual([]);
});

test('how an entity stands to others is told in the source’s words, three at most, unless above it stands already', () => {
  const relation = (id: string, from: string, to: string, text: string) => ({
    id,
    from,
    to,
    ...worded(text),
  });
  const related = {
    ...dossier,
    relations: [
      relation('r1', 'fishers', 'norland', 'Fishers in Norland'),
      relation('r2', 'league', 'norland', 'Minister'),
      relation('r3', 'toll', 'norland', 'rejected the toll'),
      relation('r4', 'port', 'nobody', 'port'),
      relation('r5', 'port', 'norland', 'Lee added'),
      relation('r6', 'ann-lee', 'norland', 'a toll on all ships'),
    ],
  };
  const told = (id: string) =>
    composeCard(related, id, [], [])?.relations.map(({ from, text, to }) => [from.name, text, to.name]);
  expect(told('fishers')).toEqual([['Fishers in Norland', 'Fishers in Norland', 'Norland']]);
  expect(told('port')).toEqual([['port', 'Lee added', 'Norland']]);
  expect(told('norland')).toHaveLength(3);
  expect(told('norland')?.flat()).not.toContain('a toll on all ships');
});

test('the same words in two sources have a cite of each, and are as old as the first report', () => {
  const later = { id: 'news', title: 'Again', publisher: 'The News', url: null, published: '2022-03-01' };
  const words = 'the port must open';
  const twice = {
    ...dossier,
    sources: [...dossier.sources, { ...later, text: words }],
    statements: dossier.statements.map((each) =>
      each.text === words
        ? { ...each, also: [{ source: 'news', start: 0, end: words.length, quote: words }] }
        : each,
    ),
  };
  const { said, sources } = composeCard(twice, 'ann-lee', [], []) ?? { said: [], sources: [] };
  expect(said.map(({ text, cites }) => [text, ...cites.map(({ publisher }) => publisher)])).toEqual([
    ['We will wait until May.', 'The Post'],
    [words, 'The Post', 'The News'],
  ]);
  expect(sources.map(({ publisher }) => publisher)).toEqual(['The News', 'The Post']);
});

test('a party stands across from the others, a mediator between them', () => {
  expect(card('norland')).toMatchObject({
    part: 'party',
    parties: [{ name: 'Ann Lee' }],
    mediators: [{ name: 'The League' }],
  });
  expect(card('league')).toMatchObject({
    part: 'mediator',
    parties: [{ name: 'Norland' }, { name: 'Ann Lee' }],
  });
});

test('a term shows what everybody wants of it, demands first', () => {
  expect(stances('toll')).toEqual(['Norland demands', 'Fishers in Norland rejects', 'Ann Lee accepts']);
});

test('a place without a word of its own shows what was said about it', () => {
  expect(texts(card('port').said)).toEqual(['We will wait until May.', 'the port must open']);
});

test('a group without statements says nothing, and has no part in the dispute', () => {
  expect(card('fishers')).toMatchObject({ said: [], part: null, parties: [], next: null });
  expect(stances('fishers')).toEqual(['Fishers in Norland rejects']);
});

test('an entity that nobody quotes still names its source', () => {
  const silent = composeCard({ ...dossier, positions: [] }, 'fishers', [], []);
  expect(silent?.sources.map(({ publisher }) => publisher)).toEqual(['The Post']);
});

test('an unknown entity has no card', () => {
  expect(composeCard(dossier, 'nobody', [], [])).toBeNull();
});

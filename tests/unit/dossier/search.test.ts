import { expect, test } from 'vitest';
import { find } from '../../../lib/dossier/search/find';
import { searchTextOf } from '../../../lib/dossier/search/text';

const text = searchTextOf({
  id: 'talks',
  title: 'Talks on plates',
  summary: { question: 'Who issues the plates?', parties: [], mediators: [], status: null, next: null },
  sources: [{ id: 's', title: 'A day in Brussels', publisher: 'P', url: null, published: null, text: '' }],
  entities: [named('Aleksandar Vučić', 'Vucic of Serbia'), named('Jean-Claude Ćosić')],
  statements: [said('We did not agree today'), said('We will agree on plates tomorrow')],
});

const found = (query: string) => find([text], query, 50).map((hit) => `${hit.in} ${hit.order}`);

test.each([
  ['a title', 'talks', ['title 0']],
  ['a question', 'who issues', ['title 0']],
  ['a source', 'brussels', ['sources 0']],
  ['a name, whatever its accents', 'vucic', ['entities 0']],
  ['a name in the other script', 'Вучић', ['entities 0']],
  ['an alias', 'VUCIC OF SERBIA', ['entities 0']],
  ['a name with a hyphen', 'jean claude', ['entities 1']],
  ['what was said', 'not agree', ['statements 0']],
  ['words in any order', 'tomorrow agree', ['statements 1']],
  ['the beginning of the last word', 'will tomo', ['statements 1']],
])('%s is found by "%s"', (_, query, places) => {
  expect(found(query)).toEqual(places);
});

test.each([
  ['the middle of a word', 'ucic'],
  ['the beginning of an earlier word', 'tomo will'],
  ['words of two lines', 'today tomorrow'],
  ['an alias and another line', 'vucic brussels'],
  ['no letters', ' – '],
])('%s finds nothing', (_, query) => {
  expect(found(query)).toEqual([]);
});

test('titles and names come before what was said, in every dossier', () => {
  const texts = ['one', 'two'].map((dossier) => ({ ...text, dossier }));
  expect(find(texts, 'plates', 50).map((hit) => `${hit.dossier} ${hit.in}`)).toEqual([
    'one title',
    'two title',
    'one statements',
    'two statements',
  ]);
});

test('one dossier with many hits leaves room for the others', () => {
  const long = { ...text, body: Array.from({ length: 100 }, () => ' agree ').join('\n') };
  const dossiers = find([long, { ...text, dossier: 'other' }], 'agree', 50).map(({ dossier }) => dossier);
  expect(dossiers).toContain('other');
});

function named(name: string, ...aliases: string[]) {
  return {
    id: 'e',
    kind: 'person' as const,
    name,
    aliases: aliases.map((alias) => ({ text: alias })),
    roles: [],
    facts: [],
    salience: 1,
    evidence: [],
  };
}

function said(words: string) {
  return {
    id: 's',
    speaker: null,
    speakerText: '',
    form: 'direct' as const,
    cue: '',
    text: words,
    about: [],
    evidence: { source: 's', start: 0, end: 1, quote: '' },
  };
}

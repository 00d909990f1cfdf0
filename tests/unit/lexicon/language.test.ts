import { expect, test } from 'vitest';
import { languageOf, languageOfPage } from '../../../lib/lexicon/language';

test.each([
  ['sr', 'Vučić je rekao da neće biti dogovora.'],
  ['sr', 'Vučić u Briselu'],
  ['sr', 'Sastanak sa Kurtijem'],
  ['sr', 'Вучић у Бриселу'],
  ['sr', 'Predsjednik je poslije sastanka u Zagrebu izjavio kako će sve biti u redu.'],
  ['sq', 'Kurti në Bruksel'],
  ['sq', 'Presidenti i Serbisë tha se nuk do të takohet me kryeministrin.'],
  ['sq', 'Vuçiq: Kosovën nuk e njohim'],
  ['de', 'Vučić trifft Kurti in Brüssel und will nicht reden'],
  ['de', 'Der Streit um die Kennzeichen'],
  ['fr', "Le président de la Serbie n'est pas d'accord avec le Kosovo."],
  ['es', 'El presidente de Serbia dijo que no hay acuerdo con Kosovo.'],
  ['it', 'Il presidente della Serbia non è d’accordo con il Kosovo.'],
  ['en', 'Vučić says no to Kosovo'],
  ['en', 'The president of Serbia did not agree with the prime minister of Kosovo.'],
  ['ru', 'Президент Сербии заявил, что соглашения не было.'],
  // What only the letters tell.
  ['sr', 'Vučić: Srbija jača'],
  ['sq', 'Marrëveshja'],
  [null, 'Kosovo'],
])('%s: %s', (language, text) => {
  expect(languageOf(text, null)).toBe(language);
});

test('a block that does not tell is in the language of its page', () => {
  expect(languageOf('Borrell: Kosovo', 'sr')).toBe('sr');
});

test('a block that tells is in its own', () => {
  expect(languageOf('Vučić je rekao da neće biti dogovora.', 'en')).toBe('sr');
});

test('a page is in the language of its longest blocks', () => {
  const nav = ['Home', 'The news of the day', 'Sport', 'About us and the others'];
  const story =
    'Predsednik Srbije je rekao da neće biti dogovora sa Prištinom, ali da razgovori nisu prekinuti.';
  expect(languageOfPage([...nav, story, story])).toBe('sr');
});

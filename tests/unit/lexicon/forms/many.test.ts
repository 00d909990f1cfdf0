import { expect, test } from 'vitest';
import { FIRST_NAMES } from '../../../../lib/dossier/words/first-names';
import { COUNTRY_CODES } from '../../../../lib/dossier/words/places';
import { grammarOf } from '../../../../lib/lexicon/forms/grammars';
import { fold } from '../../../../lib/text/fold';
import { backAndForth } from './forms';

const GRAMMARS = ['sr', 'sq', 'de'].map((language) => [language, grammarOf(language)] as const);

test.each(GRAMMARS)('%s: hundreds of given names are found in all of their forms', (_, grammar) => {
  const names = [...FIRST_NAMES].filter((name) => /^\p{L}{3,}$/u.test(name));
  expect(names.length).toBeGreaterThan(700);
  for (const name of names) if (grammar?.formsOf(fold(name)).length) backAndForth(grammar, name);
});

test.each([
  ['sr', 'sr-Latn', []],
  ['sr', 'hr', []],
  // So it is for people: "Nigeri" is Nigeria without its article, and Niger with one.
  ['sq', 'sq', ['niger: nigeri', 'nigeri: niger']],
  ['de', 'de', []],
])(
  '%s: no country is a form of another, save where people too must guess (%s)',
  (language, locale, expected) => {
    const display = new Intl.DisplayNames(locale, { type: 'region' });
    const countries = COUNTRY_CODES.map((code) => fold(display.of(code) ?? '')).filter(
      (name) => name.length > 0 && !name.includes(' '),
    );
    const grammar = grammarOf(language);
    const mistaken = countries.flatMap((one) => {
      const forms = grammar?.formsOf(one) ?? [];
      return countries.filter((other) => forms.includes(other)).map((other) => `${one}: ${other}`);
    });
    expect(mistaken).toEqual(expected);
  },
);

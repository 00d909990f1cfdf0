import { describe, expect, test } from 'vitest';
import { german } from '../../../../lib/lexicon/forms/german';
import { fold } from '../../../../lib/text/fold';
import { backAndForth, leadsTo } from './forms';

const PARADIGMS: Record<string, string> = {
  Serbien: 'Serbiens',
  Kosovo: 'Kosovos',
  Vučić: 'Vučićs Vucics',
  Borrell: 'Borrells',
  Kurti: 'Kurtis',
  Brüssel: 'Brüssels',
  Österreich: 'Österreichs',
  Baerbock: 'Baerbocks',
  Europäische: 'Europäischen Europäischer',
  Vereinte: 'Vereinten Vereinter',
  Vereinigtes: 'Vereinigte Vereinigten',
  Parlament: 'Parlaments Parlamentes',
  Rat: 'Rats Rates',
};

describe.each(Object.entries(PARADIGMS))('%s', (base, forms) => {
  test.each(forms.split(' '))('is the base of %s', (form) => {
    expect(leadsTo(german, form)).toContain(fold(base));
  });

  test('is found in each form that the rules make of it', () => {
    backAndForth(german, base);
  });
});

test.each([
  ['Uns', 'UN'],
  ['Serbische', 'Serbien'],
  ['Kosovarische', 'Kosovo'],
  ['Berliner', 'Berlin'],
])('%s is no form of %s', (form, base) => {
  expect(leadsTo(german, form)).not.toContain(fold(base));
});

import { describe, expect, test } from 'vitest';
import { albanian } from '../../../../lib/lexicon/forms/albanian';
import { fold } from '../../../../lib/text/fold';
import { backAndForth, leadsTo } from './forms';

const PARADIGMS: Record<string, string> = {
  // Men.
  Vuçiq: 'Vuçiqi Vuçiqin Vuçiqit',
  Vučić: 'Vuçiq Vuçiqi Vuçiqin Vuçiqit',
  Đurić: 'Gjuriq Gjuriqi Gjuriqit',
  Dačić: 'Daçiq Daçiqin',
  Petković: 'Petkoviq Petkoviqi Petkoviqit',
  Šešelj: 'Sheshelj Sheshelji',
  Kurti: 'Kurtin Kurtit',
  Thaçi: 'Thaçin Thaçit',
  Borrell: 'Borrelli Borrellin Borrellit',
  Stoltenberg: 'Stoltenbergu Stoltenbergun Stoltenbergut',
  Lajçak: 'Lajçaku Lajçakun Lajçakut',
  Macron: 'Macroni Macronin Macronit',
  Haradinaj: 'Haradinajn Haradinajt',
  Rama: 'Ramës Ramën',
  Rugova: 'Rugovës Rugovën',
  // Women.
  Vjosa: 'Vjosës Vjosën Vjosë',
  Ursula: 'Ursulës Ursulën',
  // Places, from either base.
  Kosova: 'Kosovë Kosovës Kosovën',
  Kosovë: 'Kosova Kosovës Kosovën',
  Prishtina: 'Prishtinë Prishtinës Prishtinën',
  Priština: 'Prishtina Prishtinë Prishtinës',
  Serbi: 'Serbia Serbisë Serbinë',
  Serbia: 'Serbi Serbisë Serbinë',
  Shqipëri: 'Shqipëria Shqipërisë Shqipërinë',
  Gjermania: 'Gjermani Gjermanisë Gjermaninë',
  Bruksel: 'Brukseli Brukselit Brukselin',
  Beograd: 'Beogradi Beogradit Beogradin',
  Beogradi: 'Beograd Beogradit Beogradin',
  Shkup: 'Shkupi Shkupit Shkupin',
  Tiranë: 'Tirana Tiranës Tiranën',
  Mitrovicë: 'Mitrovica Mitrovicës Mitrovicën',
  Evropë: 'Evropa Evropës Evropën',
  Bashkimi: 'Bashkim Bashkimit Bashkimin',
  Unioni: 'Union Unionit Unionin',
  Kajro: 'Kajros Kajron',
  // Names in the plural.
  Kombet: 'Kombeve Kombe',
  Shtetet: 'Shteteve',
  serbët: 'serbëve serbë',
  targat: 'targave targa',
};

describe.each(Object.entries(PARADIGMS))('%s', (base, forms) => {
  test.each(forms.split(' '))('is the base of %s', (form) => {
    expect(leadsTo(albanian, form)).toContain(fold(base));
  });

  test('is found in each form that the rules make of it', () => {
    backAndForth(albanian, base);
  });
});

test.each([
  ['Kurtaj', 'Kurti'],
  ['Serbin', 'Serbia'],
  ['Kosovar', 'Kosova'],
  ['Brukseles', 'Bruksel'],
  ['Uni', 'UN'],
])('%s is no form of %s', (form, base) => {
  expect(leadsTo(albanian, form)).not.toContain(fold(base));
});

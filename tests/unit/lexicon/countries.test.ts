import { describe, expect, test } from 'vitest';
import { otherNamesOfCountry } from '../../../lib/lexicon/countries';
import { dossierOf, entityOf } from './dossier';
import { marked } from './marks';

const world = dossierOf([
  entityOf('place', 'Serbia'),
  entityOf('place', 'Kosovo'),
  entityOf('place', 'Albania'),
  entityOf('place', 'Iceland'),
  entityOf('place', 'Sweden'),
  entityOf('place', 'Bosnia and Herzegovina', 'Bosnia'),
  entityOf('place', 'Belgrade'),
  entityOf('place', 'Togo'),
  entityOf('person', 'Georgia Ivory'),
]);

describe('a country needs no alias', () => {
  test.each([
    'Der Präsident von [Serbien] und die Regierung von [Albanien] reden über [Schwedens] Angebot.',
    "La [Serbie] et l'[Albanie] ne sont pas d'accord avec la [Suède] sur ce point.",
    'Predsednik [Srbije] je u [Albaniji] rekao da će [Švedska] pomoći [Bosni i Hercegovini] i [Islandu].',
    'Председник [Србије] је рекао да ће [Шведска] помоћи [Албанији].',
    'Presidenti i [Serbisë] tha se [Suedia] do ta ndihmojë [Shqipërinë] dhe [Kosovën].',
    'El presidente de [Serbia] dijo que [Suecia] y [Albania] no han llegado a un acuerdo con [Islandia].',
    'Prezydent powiedział, że [Szwecja] i [Serbia] nie są gotowe.',
    'Η [Σερβία] και η [Αλβανία] δεν συμφώνησαν.',
  ])('%s', (text) => {
    expect(marked(text, world)).toBe(text);
  });
});

test.each([
  'The Island of Man is no country, said the man in suede shoes from Rhode Island.',
  'Island',
  'zbog toga nije moglo da se desi',
])('a word that a country is called elsewhere is a word: %s', (text) => {
  expect(marked(text, world)).toBe(text);
});

test('a city and a person have no names in other languages', () => {
  expect(otherNamesOfCountry(['Belgrade', 'Georgia Ivory'])).toEqual([]);
});

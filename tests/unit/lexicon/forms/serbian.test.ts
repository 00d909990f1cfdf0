import { describe, expect, test } from 'vitest';
import { serbian } from '../../../../lib/lexicon/forms/serbian';
import { fold } from '../../../../lib/text/fold';
import { backAndForth, leadsTo } from './forms';

const PARADIGMS: Record<string, string> = {
  // Men.
  Vučić: 'Vučića Vučiću Vučićem Vučićev Vučićeva Vučićevo Vučićevog Vučićevoj Vučićevim',
  Вучић: 'Вучића Вучићу Вучићем Вучићев Вучићеве Vučića',
  Đurić: 'Đurića Đuriću Đurićem Ђурића Đurićeve',
  Aleksandar: 'Aleksandra Aleksandru Aleksandrom Aleksandre Aleksandrov',
  Petar: 'Petra Petru Petrom Petrov',
  Stoltenberg: 'Stoltenberga Stoltenbergu Stoltenbergom Stoltenbergov Столтенбергу',
  Borel: 'Borela Borelu Borelom Borelov Borelova Borele',
  Lajčak: 'Lajčaka Lajčaku Lajčakom Lajčakov',
  Makron: 'Makrona Makronu Makronom Makronove',
  Kurti: 'Kurtija Kurtiju Kurtijem Kurtijev Kurtijeva Kurtijevoj',
  Tači: 'Tačija Tačiju Tačijem',
  Haradinaj: 'Haradinaja Haradinaju Haradinajem Haradinajeva',
  Milo: 'Mila Milu Milom',
  Đorđe: 'Đorđa Đorđu Đorđem',
  Zelenski: 'Zelenskog Zelenskom Zelenskim',
  Netanjahu: 'Netanjahua Netanjahuu Netanjahuom',
  Kennedy: 'Kennedyja Kennedyju Kennedyjem',
  Dodik: 'Dodika Dodiku Dodikom Dodikove',
  // Women, and men that end in a.
  Ana: 'Ane Ani Anu Anom',
  Ursula: 'Ursule Ursuli Ursulu Ursulom',
  Rama: 'Rame Rami Ramu Ramom Ramin Ramine',
  Tanja: 'Tanje Tanji Tanju Tanjom Tanjin',
  // Places.
  Srbija: 'Srbije Srbiji Srbiju Srbijom Srbijo Србије Србију',
  Kosovo: 'Kosova Kosovu Kosovom Косова Косову',
  Brisel: 'Brisela Briselu Briselom',
  Beograd: 'Beograda Beogradu Beogradom Београдом',
  Priština: 'Prištine Prištini Prištinu Prištinom Приштини',
  Kragujevac: 'Kragujevca Kragujevcu Kragujevcem',
  Čačak: 'Čačka Čačku Čačkom',
  Skoplje: 'Skoplja Skoplju Skopljem',
  Sarajevo: 'Sarajeva Sarajevu Sarajevom',
  Amerika: 'Amerike Americi Ameriku Amerikom',
  Podgorica: 'Podgorice Podgorici Podgoricu Podgoricom',
  Hrvatska: 'Hrvatske Hrvatskoj Hrvatsku Hrvatskom',
  Haag: 'Haaga Haagu Haagom',
  Tokio: 'Tokija Tokiju Tokijem',
  Beč: 'Beča Beču Bečom Bečem',
  Njegoš: 'Његоша Његошу',
  // Names in the plural.
  Srbi: 'Srba Srbima Srbe Србима',
  Albanci: 'Albanaca Albancima Albance',
  nacije: 'nacija nacijama',
  Države: 'Država Državama',
  // Adjectives of longer names.
  Evropska: 'Evropske Evropskoj Evropsku Evropskom Европској',
  Ujedinjene: 'Ujedinjenih Ujedinjenim',
  Severno: 'Severnog Severnom Severnim',
  Novi: 'Novog Novom Novim',
  kosovski: 'kosovskih kosovskim kosovske',
  Srednja: 'Srednje Srednjoj Srednju',
  bezbednost: 'bezbednosti bezbednošću',
};

describe.each(Object.entries(PARADIGMS))('%s', (base, forms) => {
  test.each(forms.split(' '))('is the base of %s', (form) => {
    expect(leadsTo(serbian, form)).toContain(fold(base));
  });

  test('is found in each form that the rules make of it', () => {
    backAndForth(serbian, base);
  });
});

test.each([
  ['Marin', 'Vučić'],
  ['Srbin', 'Srbija'],
  ['Kosovo', 'Kos'],
  ['Kos', 'Kosovo'],
  ['Briselj', 'Brisel'],
  ['Beogradski', 'Beograd'],
  ['Srpska', 'Srbija'],
  ['Vučićević', 'Vučić'],
  ['Uni', 'UN'],
  ['Eu', 'EU'],
  ['Ana', 'An'],
  ['Turski', 'Turska'],
  ['Njemačko', 'Njemačka'],
  ['Kose', 'Kos'],
])('%s is no form of %s', (form, base) => {
  expect(leadsTo(serbian, form)).not.toContain(fold(base));
});

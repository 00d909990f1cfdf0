import { describe, expect, test } from 'vitest';
import { numbersOf } from '../../../lib/dossier/numbers/find';
import type { Figure } from '../../../lib/dossier/schema';
import { castIn, docOf } from './doc';

function numbersIn(text: string): Figure[] {
  return numbersOf(docOf(text), castIn(text));
}

describe('a number is told with what it counts', () => {
  test.each<[string, string, number, number, string]>([
    ['The fleet has approximately 4,000 sailors.', 'approximately 4,000 sailors', 4_000, 4_000, 'sailors'],
    ['She won 12 percent of the vote.', '12 percent of the vote', 12, 12, 'percent of the vote'],
    ['Norway sent $3.5bn in aid.', '$3.5bn in aid', 3.5e9, 3.5e9, '$ in aid'],
    ['They paid €2 million for the ferry after a row.', '€2 million for the ferry', 0, 0, ''],
    ['Three soldiers were wounded.', 'Three soldiers', 3, 3, 'soldiers'],
    [
      'It would move between 5 and 7 million tonnes of grain.',
      'between 5 and 7 million tonnes of grain',
      5e6,
      7e6,
      'tonnes of grain',
    ],
    ['At least 30 people fled.', 'At least 30 people', 30, 30, 'people'],
    ['A fee of 18-24 crowns is due.', '18-24 crowns', 18, 24, 'crowns'],
    ['Dozens of boats were held.', 'Dozens of boats', 24, 99, 'boats'],
    ['Tens of thousands of miners walked out.', 'Tens of thousands of miners', 20_000, 99_999, 'miners'],
    ['Forty-two NATO patrol boats left.', 'Forty-two NATO patrol boats', 42, 42, 'NATO patrol boats'],
    ['They agreed on a $5bn deal.', '$5bn deal', 5e9, 5e9, '$ deal'],
    ['A 25 percent tariff was set.', '25 percent tariff', 25, 25, 'percent tariff'],
    ['It has a budget of £1.2 million.', 'budget of £1.2 million', 1.2e6, 1.2e6, '£ budget'],
    ['The death toll rose to 45 on Monday.', 'death toll rose to 45', 45, 45, 'death toll'],
    ['One officer was killed.', 'One officer', 1, 1, 'officer'],
    ['Half a million people voted.', 'Half a million people', 500_000, 500_000, 'people'],
  ])('%s', (text, words, from, to, counts) => {
    const found = numbersIn(text).map((number) => [number.text, number.from, number.to, number.counts]);
    expect(found).toEqual(counts === '' ? [] : [[words, from, to, counts]]);
  });

  test('words that hedge make it approximate', () => {
    const hedged =
      'About 30 people came. Nearly 40 boats left. More than 50 trucks stood there. 60 cars burned.';
    expect(numbersIn(hedged).map(({ approximate }) => approximate)).toEqual([true, true, true, false]);
  });

  test('it is about whom its clause names, not about who tells it', () => {
    const [number] = numbersIn('Ole Hansen said that Norway had lost 30 boats.');
    expect(number?.about).toEqual(['norway']);
  });

  test('the same number again is a second evidence', () => {
    const found = numbersIn('Norway lost 30 boats. The 30 boats were insured.');
    expect(found.map(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual([
      ['30 boats', '30 boats'],
    ]);
  });
});

describe('a number that counts nothing is none', () => {
  test.each([
    'It was on 18 August 2022 at 10:30.',
    'In 2016 elections were held.',
    'The Sept. 11 attacks changed that.',
    'Ole Hansen, 64, fishes.',
    'A 17-year-old boy swam there.',
    'They won 3-1 at home.',
    'See page 12 notes.',
    'Call 555 1234 boats.',
    'Article 5 guarantees were named.',
    'It rose from 3 to 5 in three years.',
    'Eight of 10 boats returned.',
    'The two sides met.',
    'It happens one day.',
    'He has two reasons.',
  ])('%s', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});

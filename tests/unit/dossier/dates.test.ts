import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dossier/dates/find';

/** A Thursday. */
const PUBLISHED = '2022-08-18';

function resolved(clause: string, published: string | null = PUBLISHED, lang = 'en'): string[] {
  return findDates(clause, published, lang).map(
    ({ when: { text, from, to } }) => `${text}: ${from}${from === to ? '' : `..${to}`}`,
  );
}

describe('dates, for an article of Thursday, 18 August 2022', () => {
  it.each([
    ['The talks ended on Thursday', 'on Thursday: 2022-08-18'],
    ['On Wednesday, they met', 'On Wednesday: 2022-08-17'],
    ['They met on Friday', 'on Friday: 2022-08-12'],
    ['They will meet on Friday', 'on Friday: 2022-08-19'],
    ['They met last Thursday', 'last Thursday: 2022-08-11'],
    ['No deal was reached today', 'today: 2022-08-18'],
    ['It happened two days ago', 'two days ago: 2022-08-16'],
    ['Tempers rose in recent weeks', 'in recent weeks: 2022-07-21..2022-08-18'],
    ['Talks resume in the coming days', 'in the coming days: 2022-08-19..2022-08-25'],
    ['It grew over the past two weeks', 'over the past two weeks: 2022-08-04..2022-08-18'],
    ['They voted last week', 'last week: 2022-08-08..2022-08-14'],
    ['It rained earlier this month', 'earlier this month: 2022-08-01..2022-08-18'],
    ['A truce holds until September 1', 'until September 1: 2022-09-01'],
    ['time until the 1st of September', 'until the 1st of September: 2022-09-01'],
    ['It began on Monday, August 8, 2022', 'on Monday, August 8, 2022: 2022-08-08'],
    ['The war ended in March', 'in March: 2022-03-01..2022-03-31'],
    ['The war ended in November', 'in November: 2021-11-01..2021-11-30'],
    ['Kosovo declared independence in 2008', 'in 2008: 2008-01-01..2008-12-31'],
    ['The office has stood empty since May 5, 2011', 'since May 5, 2011: 2011-05-05..2022-08-18'],
    ['They will stay from 3 to 5 September', 'from 3 to 5 September: 2022-09-03..2022-09-05'],
    ['They met on July 14–16', 'on July 14–16: 2022-07-14..2022-07-16'],
    ['It is due in the week of 12 September', 'in the week of 12 September: 2022-09-12..2022-09-18'],
    ['The war began in April last year', 'in April last year: 2021-04-01..2021-04-30'],
    ['It was attacked on 24 February', 'on 24 February: 2022-02-24'],
    ['They voted last night', 'last night: 2022-08-17'],
    ['She called for protests on Saturday', 'on Saturday: 2022-08-20'],
    ['The deal will hold, she said on Friday', 'on Friday: 2022-08-12'],
    ['Classes were canceled for Friday', 'Friday: 2022-08-19'],
    ['He was ready to begin as early as Monday', 'Monday: 2022-08-22'],
    ['They meet this Friday', 'this Friday: 2022-08-19'],
    ['They meet next Monday', 'next Monday: 2022-08-22'],
    ['Talks collapsed on Tuesday night', 'on Tuesday night: 2022-08-16'],
  ])('%s', (clause, expected) => {
    expect(resolved(clause)).toEqual([expected]);
  });

  it.each([
    '01:06',
    'It may be so',
    'for weeks',
    'a Black Friday Sale',
    'the Good Friday Agreement',
    'The Sunday Times',
    'Theresa May spoke',
    'on August 32',
    'of the 5 may return',
    'last year’s catch',
    'it broke two years ago',
    'on 3 May last year',
    'they meet next Friday',
  ])('no day in: %s', (clause) => {
    expect(findDates(clause, PUBLISHED).filter(({ when }) => when.from !== null)).toEqual([]);
  });

  it('takes the year in which a day without one lies nearest', () => {
    expect(resolved('It was signed on December 30', '2023-01-02')).toEqual(['on December 30: 2022-12-30']);
    expect(resolved('It opens on January 2', '2022-12-30')).toEqual(['on January 2: 2023-01-02']);
  });

  it.each([
    ['Norway offers water until September', 'until September: 2025-09-01..2025-09-30'],
    ['The vote was postponed until May', 'until May: 2025-05-01..2025-05-31'],
    ['They agreed to wait until February', 'until February: 2026-02-01..2026-02-28'],
    ['The two will meet in May', 'in May: 2025-05-01..2025-05-31'],
    ['The dispute lasted until September', 'until September: 2024-09-01..2024-09-30'],
    ['Norway had agreed to buy it in January', 'in January: 2025-01-01..2025-01-31'],
  ])('in March 2025, a month is to come or past as the verb says: %s', (clause, expected) => {
    expect(resolved(clause, '2025-03-19')).toEqual([expected]);
  });

  it('guesses nothing where nobody says when the article was published', () => {
    expect(resolved('on Thursday', null)).toEqual(['on Thursday: null']);
    expect(resolved('on September 1', null)).toEqual(['on September 1: null']);
    expect(resolved('on September 1, 2022', null)).toEqual(['on September 1, 2022: 2022-09-01']);
  });
});

describe('dates in languages that only Intl knows', () => {
  it.each([
    ['de', 'Das Treffen war am 17. August 2022', '17. August 2022: 2022-08-17'],
    ['de', 'Gestern traf man sich', 'Gestern: 2022-08-17'],
    ['de', 'bis zum 1. September', '1. September: 2022-09-01'],
    ['fr', 'Il a signé le 1er août', '1er août: 2022-08-01'],
    ['es', 'el 17 de agosto de 2022', '17 de agosto de 2022: 2022-08-17'],
    ['ru', 'Встреча прошла 17 августа 2022 года', '17 августа 2022: 2022-08-17'],
    ['sr', 'Sastanak je bio 17. avgusta', '17. avgusta: 2022-08-17'],
    ['pl', 'Spotkali się 17 sierpnia', '17 sierpnia: 2022-08-17'],
    ['de', 'am 17.8.2022', '17.8.2022: 2022-08-17'],
  ])('%s: %s', (lang, clause, expected) => {
    expect(resolved(clause, PUBLISHED, lang)).toEqual([expected]);
  });

  it('a weekday is the latest or the next, for nobody knows the tense', () => {
    expect(resolved('Man traf sich am Montag', PUBLISHED, 'de')).toEqual(['Montag: 2022-08-15..2022-08-22']);
  });

  it.each([
    ['de', 'Theresa May sprach'],
    ['de', 'am Morgen'],
    ['tlh', 'on Monday, 17 August 2022'],
    ['no such tag', 'on Monday'],
  ])('%s: no day in: %s', (lang, clause) => {
    expect(resolved(clause, PUBLISHED, lang)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { dayOf, daysAway } from '../../../lib/card/days';

describe('How far a day is from today', () => {
  test.each([
    ['2022-09-01', '2022-08-20', 'in 12 days'],
    ['2022-09-01', '2022-08-31', 'in 1 day'],
    ['2022-09-01', '2022-09-01', 'today'],
    ['2022-09-01', '2022-09-02', 'passed 1 day ago'],
    ['2022-09-01', '2022-10-31', 'passed 60 days ago'],
    ['2022-09-01', '2022-11-01', 'passed 2 months ago'],
    ['2022-09-01', '2024-08-31', 'passed 23 months ago'],
    ['2022-09-01', '2024-09-01', 'passed 2 years ago'],
    ['2022-09-01', '2026-11-24', 'passed 4 years ago'],
    ['2028-03-01', '2028-02-28', 'in 2 days'],
  ])('%s seen on %s is "%s"', (on, today, words) => {
    expect(daysAway(on, today)).toBe(words);
  });
});

test('A moment belongs to the day that the reader’s own clock shows', () => {
  expect(dayOf(new Date(2022, 7, 8, 0, 30))).toBe('2022-08-08');
  expect(dayOf(new Date(2022, 11, 31, 23, 59))).toBe('2022-12-31');
});

import { expect, it } from 'vitest';
import { dayOf } from '../../../lib/article/day';

it.each([
  ['2022-08-18T23:30:00-05:00', '2022-08-18'],
  ['20220818', '2022-08-18'],
  ['Thu, 18 Aug 2022 10:00:00 GMT', '2022-08-18'],
  ['August 18, 2022', '2022-08-18'],
  ['18.08.2022', '2022-08-18'],
  ['18/08/2022', '2022-08-18'],
  ['08/18/2022', '2022-08-18'],
  ['03/04/2022', null],
  ['1744-01-01', null],
  ['2022-02-31', null],
  ['2022-13-01', null],
  ['August 18', null],
  ['yesterday', null],
  ['2022-08-20', null],
])('%s is %s to a page of 19 August 2022', (words, day) => {
  expect(dayOf(words, { latest: '2022-08-19' })).toBe(day);
});

import { describe, expect, test } from 'vitest';
import { stripLayout } from '../../../components/timeline/layout';

const when = (from: string | null, to = from) => ({ text: '', from, to, precision: 'day' as const });
const ROOM = { left: 50, right: 340 };

describe('The strip of events', () => {
  test('places days in their order and to scale', () => {
    const events = ['2022-08-01', '2022-08-11', '2022-08-31'].map((day) => ({ id: day, when: when(day) }));
    const [a, b, c] = stripLayout(events, '2022-08-15', ROOM).discs.map(({ x }) => x);
    expect((Number(c) - Number(b)) / (Number(b) - Number(a))).toBeCloseTo(2);
  });

  test('hatches what is only about known, from its first day to its last', () => {
    const events = [
      { id: 'a', when: when('2022-08-01') },
      { id: 'about', when: when('2022-08-01', '2022-08-18') },
      { id: 'b', when: when('2022-08-18') },
    ];
    const { hatched, discs } = stripLayout(events, '2022-08-15', ROOM);
    expect(hatched).toEqual([
      { id: 'about', x: discs[0]?.x, width: Number(discs[1]?.x) - Number(discs[0]?.x) },
    ]);
  });

  test('draws an open interval to the edge', () => {
    const events = [
      { id: 'a', when: when('2022-08-01') },
      { id: 'open', when: when(null, '2022-08-18') },
    ];
    expect(stripLayout(events, '2022-08-15', ROOM).hatched[0]?.x).toBe(ROOM.left);
  });

  test.each([
    ['2022-07-01', 'earlier'],
    ['2026-11-24', 'later'],
  ])('says on which side %s lies', (today, side) => {
    expect(stripLayout([{ id: 'a', when: when('2022-08-18') }], today, ROOM).today).toBe(side);
  });

  test('keeps events without a date apart and guesses no place for them', () => {
    const strip = stripLayout([{ id: 'some', when: when(null) }], '2022-08-18', ROOM);
    expect(strip).toMatchObject({ undated: ['some'], discs: [], hatched: [], begins: '' });
  });

  test('never lets two labels touch, and names a month once', () => {
    const days = ['2022-08-17', '2022-08-18', '2022-08-19', '2022-08-20', '2022-12-01'];
    const { labels } = stripLayout(
      days.map((day) => ({ id: day, when: when(day) })),
      '2022-08-15',
      ROOM,
    );
    expect(labels[0]?.text).toBe('17 Aug');
    expect(labels.at(-1)?.text).toBe('1 Dec');
    const xs = labels.map(({ x, text }) => [x - text.length * 3.5, x + text.length * 3.5]);
    for (const [index, [start]] of xs.entries())
      if (index) expect(start).toBeGreaterThanOrEqual(Number(xs[index - 1]?.[1]));
  });
});

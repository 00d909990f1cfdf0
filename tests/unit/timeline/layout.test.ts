import { describe, expect, test } from 'vitest';
import { type StripLayout, stripLayout } from '../../../components/timeline/layout';

const when = (from: string | null, to = from) => ({ text: '', from, to, precision: 'day' as const });
const onDays = (days: string[]) => days.map((day) => ({ id: day, when: when(day) }));
const ROOM = { left: 50, right: 340 };

/** Where words of 12 units a line begin and end at the least: the letters of a narrow face. */
const box = ({ x, text }: { x: number; text: string }) => [x - text.length * 4, x + text.length * 4] as const;

function gaps(labels: StripLayout['labels']): number[] {
  return labels.slice(1).map((label, index) => {
    const before = labels[index];
    return before ? box(label)[0] - box(before)[1] : 0;
  });
}

describe('The strip of events', () => {
  test('places days in their order and to scale', () => {
    const events = onDays(['2022-08-01', '2022-08-11', '2022-08-31']);
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
    ['2022-07-01', '← today is before this'],
    ['2026-11-24', 'today is further on →'],
  ])('says on which side %s lies', (today, text) => {
    expect(stripLayout(onDays(['2022-08-18']), today, ROOM).today).toMatchObject({ text, line: null });
  });

  test('draws a line for today where it lies on the strip', () => {
    const { today, discs } = stripLayout(onDays(['2022-08-18', '2022-08-28']), '2022-08-18', ROOM);
    expect(today).toMatchObject({ text: 'today', line: discs[0]?.x });
  });

  test('keeps events without a date apart and guesses no place for them', () => {
    const strip = stripLayout([{ id: 'some', when: when(null) }], '2022-08-18', ROOM);
    expect(strip).toMatchObject({ undated: ['some'], discs: [], hatched: [], begins: '' });
  });
});

describe('The words of the strip', () => {
  test('name a month once, in the label or below the beginning', () => {
    const events = onDays(['2022-08-17', '2022-08-18', '2022-09-01']);
    const words = (today: string) => {
      const { begins, labels } = stripLayout(events, today, { left: 50, right: 440 });
      return [begins, ...labels.map(({ text }) => text)];
    };
    expect(words('2026-11-24')).toEqual(['August 2022', '17', '18', '1 Sept']);
    expect(words('2022-08-17')).toEqual(['', '17 Aug', '18', '1 Sept']);
  });

  test.each([140, 200, 344, 900])('never touch in %i units, and stay near their discs', (wide) => {
    const days = ['2022-08-17', '2022-08-18', '2022-08-19', '2022-08-20', '2022-12-01', '2022-12-30'];
    const { labels, discs } = stripLayout(onDays(days), '2022-08-15', { left: 50, right: wide });
    expect(labels.length).toBeGreaterThan(0);
    for (const gap of gaps(labels)) expect(gap).toBeGreaterThan(4);
    for (const label of labels) {
      expect(Math.min(...discs.map(({ x }) => Math.abs(x - label.x)))).toBeLessThanOrEqual(26);
      expect(box(label)[0]).toBeGreaterThanOrEqual(50);
      expect(box(label)[1]).toBeLessThanOrEqual(wide);
    }
  });

  test('make way for today in a narrow drawing', () => {
    const { begins, today } = stripLayout(onDays(['2022-08-17']), '2026-11-24', { left: 54, right: 140 });
    expect([begins, today.text]).toEqual(['', 'today →']);
  });
});

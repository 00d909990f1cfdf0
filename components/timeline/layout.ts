/** Where the strip of events puts its marks and words. Pure: days in, positions out, in units of the drawing. */
import type { Happening } from '../../lib/card/overview';
import { spread } from './spread';

type Dated = Pick<Happening, 'id' | 'when'>;

export interface StripLayout {
  discs: { id: string; x: number }[];
  /** Times that are only about known. */
  hatched: { id: string; x: number; width: number }[];
  /** Ids of events without a date. */
  undated: string[];
  /** Words above the line, each centred on its `x`. */
  labels: { x: number; text: string }[];
  /** The month in which the strip begins, "August 2022", below its left end; empty where there is no room for it. */
  begins: string;
  /** Below the line: the word for today, and its stroke where today lies on the strip. */
  today: { text: string; x: number; anchor: 'middle' | 'end'; line: number | null };
}

const DAY = 86_400_000;
/** Free room on each side of the strip, as a share of its days. */
const MARGIN = 0.06;
/** Width of one letter at 12 units a line. An upper estimate (DejaVu Sans Bold, the widest we met), so that words never touch. */
const LETTER = 8.4;
const GAP = 6;
/** A label is left out rather than moved farther from its disc than this. */
const FARTHEST = 26;

/** Lays events out from `left` to `right`. `today` is YYYY-MM-DD. */
export function stripLayout(
  events: readonly Dated[],
  today: string,
  { left, right }: { left: number; right: number },
): StripLayout {
  const dated = events.filter(({ when }) => when.from !== null || when.to !== null);
  const days = dated.flatMap(({ when }) => [when.from, when.to]).filter((day) => day !== null);
  const [first, last] = [Math.min(...days.map(Date.parse)), Math.max(...days.map(Date.parse))];
  const margin = Math.max(DAY, (last - first) * MARGIN);
  const scale = (right - left) / (last - first + 2 * margin);
  const place = (day: string) => left + (Date.parse(day) - first + margin) * scale;

  const exact = dated.filter(({ when }) => when.from !== null && when.from === when.to);
  const now = todayAt(place(today), left, right);
  const start = now.x - width(now.text) / (now.anchor === 'end' ? 1 : 2);
  const month = days.length > 0 ? MONTH.format(first) : '';
  const begins = left + width(month) <= start ? month : '';
  return {
    discs: exact.map(({ id, when }) => ({ id, x: place(when.from ?? '') })),
    hatched: dated
      .filter((event) => !exact.includes(event))
      .map(({ id, when: { from, to } }) => {
        const x = from === null ? left : place(from);
        return { id, x, width: (to === null ? right : place(to)) - x };
      }),
    undated: events.filter((event) => !dated.includes(event)).map(({ id }) => id),
    labels: labels(
      [...new Set(exact.map(({ when }) => when.from ?? ''))].toSorted(),
      { place, left, right },
      begins === '' ? '' : monthOf(new Date(first).toISOString()),
    ),
    begins,
    today: now,
  };
}

/** Room for a word and for the gap after it. */
const width = (text: string): number => text.length * LETTER + GAP;

function todayAt(x: number, left: number, right: number): StripLayout['today'] {
  const words = (long: string, short: string) => (left + width(long) <= right ? long : short);
  const aside = { x: right, anchor: 'end', line: null } as const;
  if (x > right) return { ...aside, text: words('today is further on →', 'today →') };
  if (x < left) return { ...aside, text: words('← today is before this', '← today') };
  const half = width('today') / 2;
  return { text: 'today', x: Math.min(Math.max(x, left + half), right - half), anchor: 'middle', line: x };
}

interface Room {
  place: (day: string) => number;
  left: number;
  right: number;
}

/** A day's number, with its month where the month is new after `month`. One without room near its disc is left out. */
function labels(days: readonly string[], { place, left, right }: Room, month: string): StripLayout['labels'] {
  let shown: { day: string; text: string; wanted: number; half: number }[] = [];
  let xs: number[] = [];
  for (const day of days) {
    const isNew = monthOf(day) !== (shown.length > 0 ? monthOf(shown.at(-1)?.day ?? '') : month);
    const text = (isNew ? SHORT : NUMBER).format(Date.parse(day));
    const more = [...shown, { day, text, wanted: place(day), half: width(text) / 2 }];
    const spaced = spread(more, left, right);
    const isNear = more.every(({ wanted }, index) => Math.abs((spaced[index] ?? 0) - wanted) <= FARTHEST);
    const end = (spaced.at(-1) ?? 0) + width(text) / 2;
    if (!isNear || end > right) continue;
    [shown, xs] = [more, spaced];
  }
  return shown.map(({ text }, index) => ({ text, x: xs[index] ?? 0 }));
}

/** "2022-08" */
const monthOf = (day: string): string => day.slice(0, 7);

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const NUMBER = new Intl.DateTimeFormat('en-GB', { day: 'numeric', timeZone: 'UTC' });

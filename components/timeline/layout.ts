/** Where the strip of events puts its marks. Pure: days in, positions out, in units of the drawing. */
import type { Happening } from '../../lib/card/overview';

type Dated = Pick<Happening, 'id' | 'when'>;

export interface StripLayout {
  discs: { id: string; x: number }[];
  /** Times that are only about known. */
  hatched: { id: string; x: number; width: number }[];
  /** Ids of events without a date. */
  undated: string[];
  labels: { x: number; text: string }[];
  /** The line for today, or on which side of the strip it lies. */
  today: number | 'earlier' | 'later';
  /** The month in which the strip begins, "August 2022"; empty where no event has a date. */
  begins: string;
}

const DAY = 86_400_000;
/** Free room on each side of the strip, as a share of its days. */
const MARGIN = 0.06;
/** Width of one letter of a label, at 12 units a line: an upper estimate, so that labels never touch. */
const LETTER = 7;
/** A label is left out rather than moved farther from its disc than this. */
const FARTHEST = 26;

/** Lays events out from `left` to `right`. `today` is YYYY-MM-DD. */
export function stripLayout(
  events: readonly Dated[],
  today: string,
  { left, right }: { left: number; right: number },
): StripLayout {
  const dated = events.filter(({ when }) => when.from !== null || when.to !== null);
  const undated = events.filter((event) => !dated.includes(event)).map(({ id }) => id);
  const days = dated.flatMap(({ when }) => [when.from, when.to]).filter((day) => day !== null);
  if (days.length === 0) return { discs: [], hatched: [], undated, labels: [], today: 'later', begins: '' };

  const [first, last] = [Math.min(...days.map(Date.parse)), Math.max(...days.map(Date.parse))];
  const margin = Math.max(DAY, (last - first) * MARGIN);
  const scale = (right - left) / (last - first + 2 * margin);
  const place = (moment: number) => left + (moment - first + margin) * scale;

  const exact = dated.filter(({ when }) => when.from !== null && when.from === when.to);
  return {
    discs: exact.map(({ id, when }) => ({ id, x: place(Date.parse(when.from ?? '')) })),
    hatched: dated
      .filter((event) => !exact.includes(event))
      .map(({ id, when: { from, to } }) => {
        const x = from === null ? left : place(Date.parse(from));
        return { id, x, width: (to === null ? right : place(Date.parse(to))) - x };
      }),
    undated,
    labels: labels(
      [...new Set(exact.map(({ when }) => when.from ?? ''))].toSorted(),
      (day) => place(Date.parse(day)),
      { left, right },
    ),
    today: side(Date.parse(today), first - margin, last + margin) ?? place(Date.parse(today)),
    begins: MONTH.format(first),
  };
}

function side(moment: number, first: number, last: number): 'earlier' | 'later' | null {
  if (moment < first) return 'earlier';
  return moment > last ? 'later' : null;
}

/** A day's number, with its month where the month is new. Labels stand apart; one without room is left out. */
function labels(
  days: readonly string[],
  place: (day: string) => number,
  { left, right }: { left: number; right: number },
): StripLayout['labels'] {
  const shown: StripLayout['labels'] = [];
  let free = left;
  let month = '';
  for (const day of days) {
    const text = (month === day.slice(0, 7) ? NUMBER : SHORT).format(Date.parse(day));
    const half = (text.length * LETTER) / 2;
    const x = Math.min(Math.max(place(day), free + half), right - half);
    if (x - half < free || Math.abs(x - place(day)) > FARTHEST) continue;
    shown.push({ x, text });
    free = x + half;
    month = day.slice(0, 7);
  }
  return shown;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const NUMBER = new Intl.DateTimeFormat('en-GB', { day: 'numeric', timeZone: 'UTC' });

import {
  type Day,
  dayIn,
  dayPlus,
  MONTHS,
  monthOf,
  monthSpan,
  type Span,
  STEPS,
  single,
  weekSpan,
  yearOf,
} from './calendar';
import type { Reading } from './reading';

/** "18 August 2022", "18 August": without a year the one near the publication. */
export function dayOfMonth({ groups, published, ahead }: Reading): Span | null {
  const [month, day] = [monthIndex(groups.month), Number(groups.day)];
  if (groups.year) return single(dayIn(Number(groups.year), month, day));
  return published === null ? null : single(nearDay(published, month, day, ahead));
}

/** "from 3 to 5 May": both days are of the month that is named once. */
export function daysOfMonth(reading: Reading): Span | null {
  const last = dayOfMonth(reading);
  const first = last && dayIn(yearOf(last.to), monthOf(last.to), Number(reading.groups.first));
  return first && first <= last.to ? { from: first, to: last.to } : null;
}

/** "the week of 15 August", Monday to Sunday. */
export function weekOf(reading: Reading): Span | null {
  const day = dayOfMonth(reading);
  return day && weekSpan(day.from, 0);
}

/** "in August": the latest that has begun, or the first not yet over where the words look ahead. */
export function lonelyMonth({ groups, published, ahead }: Reading): Span | null {
  if (published === null) return null;
  const [month, now] = [monthIndex(groups.month), monthOf(published)];
  if (ahead) return monthSpan(yearOf(published) + (month < now ? 1 : 0), month);
  return monthSpan(yearOf(published) - (month > now ? 1 : 0), month);
}

/** "in August last year": the year counts from that of the publication. */
export function monthOfYear(published: Day, { groups }: Reading): Span {
  const step = STEPS[(groups.which ?? '').toLowerCase()] ?? 0;
  return monthSpan(yearOf(published) + step, monthIndex(groups.month));
}

/**
 * The year of a day without one. News names a day of its own year, of the weeks around New Year, or one that is to
 * come; what lies further off is left unknown.
 */
export function nearDay(published: Day, month: number, day: number, ahead: boolean): Day | null {
  const years = [-1, 0, 1].map((step) => yearOf(published) + step);
  const days = years.flatMap((year) => dayIn(year, month, day) ?? []);
  if (ahead) return days.find((each) => each >= dayPlus(published, -JUST_PAST)) ?? null;
  const latest = days.findLast((each) => each <= dayPlus(published, SOON)) ?? null;
  const isOwnYear = latest !== null && yearOf(latest) >= yearOf(published);
  return isOwnYear || (latest !== null && latest >= dayPlus(published, -SOON)) ? latest : null;
}

/** Days: what was to happen this long ago was not meant for next year. */
const JUST_PAST = 60;
/** Days around the publication within which a day needs neither year nor tense. */
const SOON = 120;

/** 0 is January. Three letters are enough. */
export function monthIndex(name = ''): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3)));
}

import {
  type Day,
  dayPlus,
  monthOf,
  monthSpan,
  type Span,
  STEPS,
  single,
  WEEKDAYS,
  weekdayOf,
  weekSpan,
  yearOf,
  yearSpan,
} from './calendar';
import type { Reading } from './reading';

/** The latest such day up to publication, or the first from then on where the words look ahead. */
export function weekday(published: Day, { groups, ahead }: Reading): Span | null {
  const wanted = WEEKDAYS.indexOf((groups.weekday ?? '').toLowerCase());
  const how = (groups.how ?? '').trim().toLowerCase();
  const latest = dayPlus(published, -((weekdayOf(published) - wanted + 7) % 7));
  const first = latest === published ? published : dayPlus(latest, 7);
  const thisWeek = weekSpan(published, 0);
  if (how === 'last') return single(latest === published ? dayPlus(latest, -7) : latest);
  if (how === 'this') return single(first <= thisWeek.to ? first : latest);
  // Said on a Monday, "next Friday" is four days off for some readers and eleven for others.
  if (how === 'next')
    return first <= thisWeek.to && first > published
      ? null
      : single(first === published ? dayPlus(first, 7) : first);
  return single(ahead || /^(?:by|until|till)$/u.test(how) ? first : latest);
}

/** Days. */
const LENGTHS: Record<string, number> = { day: 1, week: 7, month: 31 };
const VAGUE: Record<string, number> = { day: 7, week: 28, month: 92 };

/** "in recent weeks", "over the past two days": ends with the publication. */
export function recent(published: Day, { groups }: Reading): Span {
  return { from: dayPlus(published, -lengthOf(groups)), to: published };
}

/** "in the coming days": begins on the day after the publication. */
export function coming(published: Day, { groups }: Reading): Span {
  return { from: dayPlus(published, 1), to: dayPlus(published, lengthOf(groups)) };
}

function lengthOf({ unit = '', count }: Reading['groups']): number {
  const one = LENGTHS[unit.toLowerCase()] ?? 0;
  return counted(count) > 0 ? counted(count) * one : (VAGUE[unit.toLowerCase()] ?? one);
}

/** "last month", "this week" by the calendar; "earlier this year" ends, "later this year" begins with the publication. */
export function calendarSpan(published: Day, { groups }: Reading): Span {
  const step = STEPS[(groups.which ?? '').toLowerCase()] ?? 0;
  const whole = wholeSpan(published, (groups.unit ?? '').toLowerCase(), step);
  const part = groups.part?.toLowerCase();
  if (part === 'earlier') return { from: whole.from, to: published < whole.to ? published : whole.to };
  if (part === 'later') return { from: published > whole.from ? published : whole.from, to: whole.to };
  return whole;
}

function wholeSpan(published: Day, unit: string, step: number): Span {
  if (unit === 'year') return yearSpan(yearOf(published) + step);
  if (unit === 'month') return monthSpan(yearOf(published), monthOf(published) + step);
  return weekSpan(published, step);
}

/** Saturday and Sunday: the latest begun, or the one after it where the words look ahead. */
export function weekend(published: Day, { ahead }: Reading): Span {
  const saturday = dayPlus(published, -((weekdayOf(published) + 1) % 7) + (ahead ? 7 : 0));
  return { from: saturday, to: dayPlus(saturday, 1) };
}

const NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');

/** 0 where the word is no number ("several"). */
export function counted(word = ''): number {
  if (/^\d+$/u.test(word)) return Number(word);
  return word.toLowerCase() === 'a' ? 1 : Math.max(0, NUMBERS.indexOf(word.toLowerCase()));
}

/** A day, YYYY-MM-DD. */
export type Day = string;

/** First and last day of a span of time, both within it. */
export interface Span {
  from: Day;
  to: Day;
}

/** English names, in small letters; January and Sunday come first. */
export const MONTHS =
  'january february march april may june july august september october november december'.split(' ');
export const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** The day so many days later, or earlier where `days` is negative. */
export function dayPlus(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** 0 is January. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7)) - 1;
}

/** A day that exists, else null; months count from 0. */
export function dayIn(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** A month that may lie outside 0 to 11: -1 is the December before. */
export function monthSpan(year: number, month: number): Span {
  return { from: iso(Date.UTC(year, month, 1)), to: iso(Date.UTC(year, month + 1, 0)) };
}

/** 1 January to 31 December. */
export function yearSpan(year: number): Span {
  return { from: iso(Date.UTC(year, 0, 1)), to: iso(Date.UTC(year, 11, 31)) };
}

/** Monday to Sunday around a day, some weeks later or earlier. */
export function weekSpan(day: Day, weeks: number): Span {
  const monday = dayPlus(day, 7 * weeks - ((weekdayOf(day) + 6) % 7));
  return { from: monday, to: dayPlus(monday, 6) };
}

function iso(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}

/** A day alone, as a span. */
export function single(day: Day): Span;
export function single(day: Day | null): Span | null;
export function single(day: Day | null): Span | null {
  return day === null ? null : { from: day, to: day };
}

/** Years, months or weeks from the current one, by the word before them. */
export const STEPS: Record<string, number> = { this: 0, last: -1, next: 1 };

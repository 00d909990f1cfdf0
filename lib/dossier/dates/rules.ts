import {
  type Day,
  dayIn,
  dayPlus,
  MONTHS,
  monthOf,
  monthSpan,
  type Span,
  WEEKDAYS,
  weekdayOf,
  weekSpan,
  yearOf,
  yearSpan,
} from './calendar';

/** The words of a date, and what is known where they stand. */
export interface Reading {
  groups: Record<string, string | undefined>;
  /** The day of publication; null where nobody says. */
  published: Day | null;
  /** Whether the clause speaks of what is to come. */
  ahead: boolean;
}

interface Rule {
  pattern: RegExp;
  /** The days it can mean; null where that cannot be told. */
  span(reading: Reading): Span | null;
}

const BEFORE = '(?:(?:on|by|until|till|since|from|before|after|in|over|during|within|of|at|as of)\\s+)?';
const MONTH = `(?<month>${MONTHS.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)`;
/** Days with a name of their own, and names that hold a day: "Good Friday Agreement", "Sunday Times". */
const NO_HOLIDAY = '(?<!(?:good|black|bloody|holy|ash|super|palm|easter|cyber|whit)\\s+)';
const NO_NAME = '(?!\\s+(?:agreement|accords?|times|mirror|express|telegraph|prayers?|sale))';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const COUNT = '(?<count>\\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|several|few|couple of)';
const UNIT = '(?<unit>day|week|month)s?';

/**
 * The first rule to match a place wins, so the more exact ones come first. What relative words mean counts from the
 * day of publication. "Recent" and "coming" days are 7, weeks 28, months 92: wide enough for how news uses them.
 */
export const RULES: readonly Rule[] = [
  rule(`${BEFORE}(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)`, ({ groups }) => {
    const [year = 0, month = 0, day = 0] = (groups.iso ?? '').split('-').map(Number);
    return single(dayIn(year, month - 1, day));
  }),
  rule(
    `(?:on\\s+)?(?:(?:${WEEKDAYS.join('|')}),?\\s+)?${BEFORE}(?:the\\s+)?${DAY}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?`,
    dayOfMonth,
  ),
  rule(
    `(?:on\\s+)?(?:(?:${WEEKDAYS.join('|')}),?\\s+)?${BEFORE}${MONTH}\\s+${DAY}(?:,?\\s+${YEAR})?`,
    dayOfMonth,
  ),
  rule(`${BEFORE}(?:early |late |mid-|end of )?${MONTH},?\\s+${YEAR}`, ({ groups }) =>
    monthSpan(Number(groups.year), monthIndex(groups.month)),
  ),
  rule(`(?:in|since|until|by|last|next|of|during|from)\\s+(?:early |late |mid-)?${MONTH}`, lonelyMonth),
  rule(`(?:in|since|until|by|during|from)\\s+${YEAR}`, ({ groups }) => yearSpan(Number(groups.year))),
  rule(
    '(?:today|tonight|this (?:morning|afternoon|evening))',
    near((day) => single(day)),
  ),
  rule(
    'yesterday',
    near((day) => single(dayPlus(day, -1))),
  ),
  rule(
    'tomorrow',
    near((day) => single(dayPlus(day, 1))),
  ),
  rule(
    '(?<count>\\d{1,2}|two|three|four|five|six) days ago',
    near((day, { groups }) => single(dayPlus(day, -counted(groups.count)))),
  ),
  rule(
    '(?:in|over|during|within)\\s+(?:the )?(?:recent|past few|last few)\\s+(?<unit>day|week|month)s',
    near(recent),
  ),
  rule(
    '(?:in|over|during|within)\\s+(?:the )?(?:coming|next few|following)\\s+(?<unit>day|week|month)s',
    near(coming),
  ),
  rule(`(?:in|over|during|for|within)\\s+the\\s+(?:past|last)\\s+(?:${COUNT}\\s+)?${UNIT}`, near(recent)),
  rule(`(?:in|over|during|for|within)\\s+the\\s+(?:coming|next)\\s+(?:${COUNT}\\s+)?${UNIT}`, near(coming)),
  rule('(?:(?<part>earlier|later) )?(?<which>this|last|next) (?<unit>week|month|year)', near(calendarSpan)),
  rule('(?:over|at|on|during) the weekend|(?:this|last|next) weekend', near(weekend)),
  rule(
    `(?<how>(?:on|by|until|till|since|before|after|next|last|this|late|early)\\s+)?(?:last\\s+)?${NO_HOLIDAY}(?<weekday>${WEEKDAYS.join('|')})(?:\\s+(?:morning|afternoon|evening|night))?${NO_NAME}`,
    near(weekday),
  ),
];

function rule(source: string, span: Rule['span']): Rule {
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}])`, 'giu'), span };
}

/** Relative words mean nothing where nobody says when the article was published. */
function near(span: (published: Day, reading: Reading) => Span | null): Rule['span'] {
  return (reading) => (reading.published === null ? null : span(reading.published, reading));
}

function single(day: Day | null): Span | null {
  return day === null ? null : { from: day, to: day };
}

function dayOfMonth({ groups, published }: Reading): Span | null {
  const [month, day] = [monthIndex(groups.month), Number(groups.day)];
  if (groups.year) return single(dayIn(Number(groups.year), month, day));
  if (published === null) return null;
  const years = [-1, 0, 1].map((step) => yearOf(published) + step);
  const days = years.flatMap((year) => dayIn(year, month, day) ?? []);
  return single(days.sort((a, b) => distance(a, published) - distance(b, published))[0] ?? null);
}

function lonelyMonth({ groups, published, ahead }: Reading): Span | null {
  if (published === null) return null;
  const [month, now] = [monthIndex(groups.month), monthOf(published)];
  if (ahead) return monthSpan(yearOf(published) + (month < now ? 1 : 0), month);
  return monthSpan(yearOf(published) - (month > now ? 1 : 0), month);
}

function weekday(published: Day, { groups, ahead }: Reading): Span {
  const wanted = WEEKDAYS.indexOf((groups.weekday ?? '').toLowerCase());
  const how = (groups.how ?? '').trim().toLowerCase();
  const back = (weekdayOf(published) - wanted + 7) % 7;
  if (how === 'last') return { from: dayPlus(published, -(back || 7)), to: dayPlus(published, -(back || 7)) };
  const isAhead = how === 'next' || how === 'by' || how === 'until' || how === 'till' || ahead;
  const day = isAhead
    ? dayPlus(published, (7 - back) % 7 || (how === 'next' ? 7 : 0))
    : dayPlus(published, -back);
  return { from: day, to: day };
}

const LENGTHS: Record<string, number> = { day: 1, week: 7, month: 31 };
const VAGUE: Record<string, number> = { day: 7, week: 28, month: 92 };

function recent(published: Day, { groups }: Reading): Span {
  return { from: dayPlus(published, -lengthOf(groups)), to: published };
}

function coming(published: Day, { groups }: Reading): Span {
  return { from: dayPlus(published, 1), to: dayPlus(published, lengthOf(groups)) };
}

function lengthOf({ unit = '', count }: Reading['groups']): number {
  const one = LENGTHS[unit.toLowerCase()] ?? 0;
  return counted(count) > 0 ? counted(count) * one : (VAGUE[unit.toLowerCase()] ?? one);
}

function calendarSpan(published: Day, { groups }: Reading): Span {
  const step = { this: 0, last: -1, next: 1 }[(groups.which ?? '').toLowerCase()] ?? 0;
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

function weekend(published: Day, { ahead }: Reading): Span {
  const saturday = dayPlus(published, -((weekdayOf(published) + 1) % 7) + (ahead ? 7 : 0));
  return { from: saturday, to: dayPlus(saturday, 1) };
}

const NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');

/** 0 where the word is no number ("several"). */
function counted(word = ''): number {
  if (/^\d+$/u.test(word)) return Number(word);
  return word.toLowerCase() === 'a' ? 1 : Math.max(0, NUMBERS.indexOf(word.toLowerCase()));
}

function monthIndex(name = ''): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3)));
}

function distance(a: Day, b: Day): number {
  return Math.abs(Date.parse(a) - Date.parse(b));
}

import {
  type Day,
  dayIn,
  dayPlus,
  MONTHS,
  monthSpan,
  type Span,
  single,
  WEEKDAYS,
  yearSpan,
} from './calendar';
import { dayOfMonth, daysOfMonth, lonelyMonth, monthIndex, monthOfYear, weekOf } from './months';
import type { Reading } from './reading';
import { calendarSpan, coming, counted, recent, weekday, weekend } from './relative';

/** One way to name a date. */
export interface Rule {
  pattern: RegExp;
  /** Whether it takes a digit: then a clause without one need not be searched. */
  isInDigits: boolean;
  /** Whether it takes the name of a month: the same. */
  isOfMonth: boolean;
  /** The days it can mean; null where that cannot be told. */
  span(reading: Reading): Span | null;
}

/** How a language names dates. */
export interface DateRules {
  /** A clause that this does not fit names no date. */
  cue: RegExp;
  /** One that this does not fit names no month. */
  month: RegExp;
  rules: readonly Rule[];
}

const BEFORE = '(?:(?:on|by|until|till|since|from|before|after|in|over|during|within|of|at|as of)\\s+)?';
const MONTH = `(?<month>${MONTHS.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)`;
/** Days with a name of their own, and names that hold a day: "Good Friday Agreement", "Sunday Times". */
const NO_HOLIDAY = '(?<!(?:good|black|bloody|holy|ash|super|palm|easter|cyber|whit)\\s+)';
const NO_NAME = '(?!\\s+(?:agreement|accords?|times|mirror|express|telegraph|prayers?|sale))';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const FIRST = '(?<first>\\d{1,2})(?:st|nd|rd|th)?';
const TO = '\\s*(?:to|and|until|through|-|–)\\s*';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const COUNT = '(?<count>\\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|several|few|couple of)';
const UNIT = '(?<unit>day|week|month)s?';

/**
 * The first rule to match a place wins, so the more exact ones come first. What relative words mean counts from the
 * day of publication. "Recent" and "coming" days are 7, weeks 28, months 92: wide enough for how news uses them.
 */
export const RULES: readonly Rule[] = [
  inDigits(`${BEFORE}(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)`, ({ groups }) => {
    const [year = 0, month = 0, day = 0] = (groups.iso ?? '').split('-').map(Number);
    return single(dayIn(year, month - 1, day));
  }),
  inDigits(
    `(?:(?:from|between|on)\\s+)?(?:the\\s+)?${FIRST}${TO}(?:the\\s+)?${DAY}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?`,
    daysOfMonth,
  ),
  inDigits(`(?:(?:from|between|on)\\s+)?${MONTH}\\s+${FIRST}${TO}${DAY}(?:,?\\s+${YEAR})?`, daysOfMonth),
  inDigits(
    `(?:in\\s+)?(?:the\\s+)?week\\s+(?:of|from|beginning|starting)\\s+(?:the\\s+)?${DAY}\\s+${MONTH}`,
    weekOf,
  ),
  rule(
    `(?:in|since|until|by|during|of|from)\\s+${MONTH}\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year`,
    near(monthOfYear),
  ),
  rule(`${BEFORE}(?:${DAY}\\s+)?${MONTH}\\s+(?:of\\s+)?(?:last|this|next)\\s+year`, unsaid),
  inDigits(
    `(?:on\\s+)?(?:(?:${WEEKDAYS.join('|')}),?\\s+)?${BEFORE}(?:the\\s+)?${DAY}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?`,
    dayOfMonth,
  ),
  inDigits(
    `(?:on\\s+)?(?:(?:${WEEKDAYS.join('|')}),?\\s+)?${BEFORE}${MONTH}\\s+${DAY}(?:,?\\s+${YEAR})?`,
    dayOfMonth,
  ),
  inDigits(`${BEFORE}(?:early |late |mid-|end of )?${MONTH},?\\s+${YEAR}`, ({ groups }) =>
    monthSpan(Number(groups.year), monthIndex(groups.month)),
  ),
  rule(`(?:in|since|until|by|last|next|of|during|from)\\s+(?:early |late |mid-)?${MONTH}`, lonelyMonth),
  inDigits(`(?:in|since|until|by|during|from)\\s+${YEAR}`, ({ groups }) => yearSpan(Number(groups.year))),
  rule(
    '(?:today|tonight|this (?:morning|afternoon|evening))',
    near((day) => single(day)),
  ),
  rule(
    '(?:yesterday|last night)',
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
  rule(`(?:${COUNT}|many|some)\\s+(?:weeks?|months?|years?|decades?)\\s+(?:ago|earlier|later)`, unsaid),
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

/** A rule for words that stand alone, in whatever case. */
export function rule(source: string, span: Rule['span']): Rule {
  return {
    isInDigits: false,
    isOfMonth: source.includes('(?<month>'),
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}]|['’]s(?!\\p{L}))`, 'giu'),
    span,
  };
}

/** A rule for words with a day or a year in digits. */
export function inDigits(source: string, span: Rule['span']): Rule {
  return { ...rule(source, span), isInDigits: true };
}

/** Relative words mean nothing where nobody says when the article was published. */
export function near(span: (published: Day, reading: Reading) => Span | null): Rule['span'] {
  return (reading) => (reading.published === null ? null : span(reading.published, reading));
}

/** The words name a time, but no days that could be counted off: "two years ago". */
function unsaid(): null {
  return null;
}

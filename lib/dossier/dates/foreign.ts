import { type Day, dayIn, dayPlus, monthSpan, type Span, single, weekdayOf } from './calendar';
import { dayWords, localesOf, monthNames, plain, weekdayNames } from './intl';
import { nearDay } from './months';
import type { Reading } from './reading';
import { type DateRules, inDigits, near, type Rule, rule } from './rules';

/**
 * Rules for a language from what `Intl` knows of it: the names of its months, as they stand alone and behind a day
 * ("август", "18 августа"), of its weekdays, and its words for today and yesterday. Nothing else is read, so
 * no tense is known: a weekday is the latest or the next such day, an interval.
 */
export function rulesFrom(lang: string): DateRules {
  const locales = localesOf(lang);
  const months = monthNames(locales);
  const weekdays = weekdayNames(locales);
  const days = dayWords(locales);
  const words = [...months.keys(), ...weekdays.keys(), ...days.keys()];
  if (words.length === 0) return { cue: /\d/, month: /\d/, rules: FIGURES };
  const month = `(?<month>${alternation(months.keys())})`;
  const rules: Rule[] = [
    ...FIGURES,
    // Behind a day a month may have an ending of its case: "18. avgusta".
    inDigits(`${DAY}\\s*${OF}${month}\\p{L}{0,2}(?:\\s*,?\\s*${OF}${YEAR})?`, (reading) =>
      dayOf(months, reading),
    ),
    inDigits(`${month}\\s+${DAY},?\\s+${YEAR}`, (reading) => dayOf(months, reading)),
    inDigits(`${month}\\s+${OF}${YEAR}`, ({ groups }) =>
      monthSpan(Number(groups.year), months.get(plain(groups.month)) ?? 0),
    ),
    rule(
      `(?<word>${alternation([...days.keys(), ...weekdays.keys()])})`,
      near((published, { groups }) => {
        const word = plain(groups.word);
        const weekday = weekdays.get(word);
        return weekday === undefined
          ? single(dayPlus(published, days.get(word) ?? 0))
          : around(published, weekday);
      }),
    ),
  ];
  return {
    cue: new RegExp(`\\d|${alternation(words)}`, 'iu'),
    month: new RegExp(alternation(months.keys()), 'iu'),
    rules,
  };
}

const DAY = '(?<day>\\d{1,2})(?:\\.|er|º|°|e|-?[aо]?го)?';
/** What may stand between a day, its month and its year: "18 de agosto de 2022", "18. kolovoza 2022.". */
const OF = '(?:(?:de|del|di|do|d’|af|ta|της|του) ?)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';

/** "2022-08-18", "18.8.2022": the same in every language that writes them so. */
const FIGURES: Rule[] = [
  inDigits('(?<year>(?:19|20)\\d\\d)-(?<number>\\d\\d)-(?<day>\\d\\d)', dayInFigures),
  inDigits(`(?<day>\\d{1,2})\\. ?(?<number>\\d{1,2})\\. ?${YEAR}`, dayInFigures),
];

function dayInFigures({ groups }: Reading): Span | null {
  return single(dayIn(Number(groups.year), Number(groups.number) - 1, Number(groups.day)));
}

/** The longer first: "septembre" before "sept". */
function alternation(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|');
}

function dayOf(months: Map<string, number>, { groups, published }: Reading): Span | null {
  const [month, day] = [months.get(plain(groups.month)) ?? 0, Number(groups.day)];
  if (groups.year) return single(dayIn(Number(groups.year), month, day));
  return published === null ? null : single(nearDay(published, month, day, false));
}

/** The latest such weekday and the next: the same where it is the day of publication. */
function around(published: Day, weekday: number): Span {
  const since = (weekdayOf(published) - weekday + 7) % 7;
  return { from: dayPlus(published, -since), to: dayPlus(published, (7 - since) % 7) };
}

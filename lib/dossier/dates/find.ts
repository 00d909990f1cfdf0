import { matchesIn } from '../../text/matches';
import { isEnglish } from '../language';
import type { When } from '../schema';
import type { Span } from './calendar';
import { rulesOf } from './languages';

/** A date where a text names it. Offsets are UTF-16 code units into the text. */
export interface DateMention {
  start: number;
  end: number;
  when: When;
}

/**
 * The dates in a clause, in order, each resolved from the day of publication to a day or an interval, or left unknown:
 * never a guess. A weekday is the latest such day up to publication, unless the clause speaks of what is to come; in a
 * language whose tenses nobody taught us, it is one of the two.
 */
export function findDates(clause: string, published: string | null, lang = 'en'): DateMention[] {
  const { cue, month, rules } = rulesOf(lang);
  if (!cue.test(clause)) return [];
  const hasDigit = /\d/.test(clause);
  const hasMonth = month.test(clause);
  const found: DateMention[] = [];
  for (const { pattern, span, isInDigits, isOfMonth } of rules) {
    if ((isInDigits && !hasDigit) || (isOfMonth && !hasMonth)) continue;
    for (const match of matchesIn(clause, pattern)) {
      const [text] = match;
      const [start, end] = [match.index, match.index + text.length];
      if (isEnglish(lang) && isCommonWord(match.groups?.month)) continue;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const days = span({
        groups: match.groups ?? {},
        published,
        ahead: isEnglish(lang) && looksAhead(clause.slice(Math.max(0, start - REACH), start), text),
      });
      found.push({ start, end, when: { text, ...known(lasting(text, days, published)) } });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** How far before a date its verb may stand, UTF-16 code units; longer clauses are no prose. */
const REACH = 200;

/** "may" and "march" are verbs; months have a capital. */
function isCommonWord(month: string | undefined): boolean {
  return month !== undefined && /^\p{Ll}/u.test(month);
}

/**
 * Whether the words before a date, or its own "until", put it into the future; the day on which somebody speaks is never
 * ahead, nor is that until which something lasted.
 */
function looksAhead(before: string, date: string): boolean {
  if (/^(?:until|till)\s/iu.test(date)) return AHEAD.test(before) || !LASTED.test(before);
  if (SCHEDULED.test(before)) return true;
  if (OWNED.test(before)) return AHEAD.test(before.replace(/call(?:s|ed|ing)? for/u, ''));
  return AHEAD.test(before) && !SPOKE.test(before);
}

/** "canceled for Tuesday", "ready to begin as early as Wednesday". */
const SCHEDULED = /(?<!\p{L})(?:for|as (?:early|soon) as)\s$/iu;

/** "called for quiet after her Sunday night speech": the day belongs to the noun behind it. */
const OWNED = /(?<!\p{L})(?:her|his|its|their)\s$/iu;

const LASTED =
  /(?<!\p{L})(?:(?:was|were)(?! (?:\p{L}+ly )?\p{L}+(?:ed|put|set))|had|did|lasted|remained|stayed|ran|served|lived|worked|continued|went|kept|held|not)(?!\p{L})/iu;

const AHEAD =
  /(?<!\p{L})(?:will|shall|would|won['’]t|['’]ll|(?:is|are|was|were) (?:to|due|set|expected|scheduled|planned)|plans? (?:to|for)|hopes? to|aims? to|(?<!(?:had|have|has) )agree(?:s|d)? to|promise[sd]? to|call(?:s|ed|ing)? for|(?:begin|start|open|close|end|meet|resume|expire)s|takes (?:place|effect)|deadline (?:of|is))(?!\p{L})/iu;
const SPOKE =
  /(?<!\p{L})(?:said|says|told|announced|reported|wrote|added|warned|confirmed|agreed|ruled|voted)(?:\s\p{L}+){0,2}\s*$/iu;

/** What goes on "since" a day goes on to the day of publication. */
function lasting(text: string, days: Span | null, published: string | null): Span | null {
  const goesOn = /^since\s/iu.test(text) && days !== null && published !== null && days.from <= published;
  return goesOn ? { from: days.from, to: published } : days;
}

function known(days: Span | null): Omit<When, 'text'> {
  if (days === null) return { from: null, to: null, precision: 'unknown' };
  return { ...days, precision: days.from === days.to ? 'day' : 'interval' };
}

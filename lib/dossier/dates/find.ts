import type { When } from '../schema';
import { RULES } from './rules';

/** A date where a text names it. Offsets are UTF-16 code units into the text. */
export interface DateMention {
  start: number;
  end: number;
  when: When;
}

/**
 * The dates in a clause, in order, each resolved from the day of publication to a day or an interval, or left unknown:
 * never a guess. A weekday is the latest such day up to publication, unless the clause speaks of what is to come.
 */
export function findDates(clause: string, published: string | null): DateMention[] {
  const found: DateMention[] = [];
  for (const { pattern, span } of RULES) {
    for (const match of clause.matchAll(pattern)) {
      const [text] = match;
      const [start, end] = [match.index, match.index + text.length];
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const days = span({ groups: match.groups ?? {}, published, ahead: AHEAD.test(clause.slice(0, start)) });
      found.push({ start, end, when: { text, ...known(days) } });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const AHEAD =
  /(?<!\p{L})(?:will|shall|won['’]t|(?:is|are|was|were) (?:to|due|set|expected|scheduled|planned)|plans? to|hopes? to|aims? to|['’]ll)(?!\p{L})/iu;

function known(days: { from: string; to: string } | null): Omit<When, 'text'> {
  if (days === null) return { from: null, to: null, precision: 'unknown' };
  return { ...days, precision: days.from === days.to ? 'day' : 'interval' };
}

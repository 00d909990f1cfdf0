import { dayOf } from './day';

/**
 * The day that is printed between a title and the first paragraph, YYYY-MM-DD, or null: "Published 14 March 2024",
 * "By Ana Rojas | March 14, 2024". A line that only speaks of a day is none.
 */
export function dayAbove(lines: readonly string[]): string | null {
  const paragraph = lines.findIndex((line, i) => i > 0 && line.length >= PARAGRAPH);
  for (const line of lines.slice(1, Math.min(LAST, Math.max(paragraph, 0)))) {
    const day = printedDay(line);
    if (day) return day;
  }
  return null;
}

/** The day that a line prints, YYYY-MM-DD; null where it says more than a day and by whom. */
export function printedDay(line: string): string | null {
  for (const piece of line.split(/\s[|·•–—-]\s/u)) {
    const [, words] = PRINTED.exec(piece.trim()) ?? [];
    const day = words ? dayOf(words) : null;
    if (day) return day;
  }
  return null;
}

/** UTF-16 code units: what is as long is no line of a head. */
export const PARAGRAPH = 120;
/** The line, from the title on, before which a head ends. */
export const LAST = 8;

const PRINTED =
  /^(?:(?:first )?(?:published|posted)(?: (?:on|at))?:?\s+|date:?\s+)?(?:\p{L}+day,? )?(\d{1,2} \p{L}{3,9},? (?:19|20)\d\d|\p{L}{3,9}\.? \d{1,2},? (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?:,? (?:at )?\d{1,2}[:.]\d\d.{0,20})?$/iu;

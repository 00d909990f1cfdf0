import { dayOf } from './day';

/**
 * The day that is printed between a title and the first paragraph, YYYY-MM-DD, or null: "Published 14 March 2024",
 * "By Ana Rojas | March 14, 2024". A line that only speaks of a day is none.
 */
export function dayAbove(lines: readonly string[]): string | null {
  const paragraph = lines.findIndex((line, i) => i > 0 && line.length >= PARAGRAPH);
  const head = lines.slice(1, Math.min(MOST, Math.max(paragraph, 0)));
  for (const piece of head.flatMap((line) => line.split(/\s[|·•–—-]\s/u))) {
    const [, words] = PRINTED.exec(piece.trim()) ?? [];
    const day = words ? dayOf(words) : null;
    if (day) return day;
  }
  return null;
}

/** UTF-16 code units: what is as long is no line of a head. */
const PARAGRAPH = 120;
/** Lines from the title on. */
const MOST = 8;

const PRINTED =
  /^(?:(?:first )?(?:published|posted)(?: (?:on|at))?:?\s+|date:?\s+)?(?:\p{L}+day,? )?(\d{1,2} \p{L}{3,9},? (?:19|20)\d\d|\p{L}{3,9}\.? \d{1,2},? (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?:,? (?:at )?\d{1,2}[:.]\d\d.{0,20})?$/iu;

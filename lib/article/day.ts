import { strict } from 'chrono-node';

/**
 * The calendar day that a page's date names, YYYY-MM-DD, as the publisher wrote it (no shift of time zone). Null where
 * the words can mean two days ("03/04/2022"), where no such day exists, and where no news site can have published yet.
 */
export function dayOf(words: string): string | null {
  const text = words.trim();
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/u.exec(text) ?? [];
  if (year && month && day) return existing(Number(year), Number(month), Number(day));
  if (/^\d{1,2}[/.]\d{1,2}[/.]/u.test(text)) return null;
  const date = strict.parse(text)[0]?.start;
  if (!date?.isCertain('day') || !date.isCertain('month') || !date.isCertain('year')) return null;
  return existing(date.get('year') ?? 0, date.get('month') ?? 0, date.get('day') ?? 0);
}

/** Before the web there was no page to publish; dates such as 1744 or 1970-01-01 are slips of a machine. */
const FIRST_YEAR = 1990;

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= FIRST_YEAR && year < 2100 ? date.toISOString().slice(0, 10) : null;
}

import { strict } from 'chrono-node';

interface Frame {
  /** No page was published after it; YYYY-MM-DD. The day after the clock's, for it may be tomorrow elsewhere. */
  latest?: string;
  /** A day soon before which the words must lie, when they name no year; YYYY-MM-DD. Without it they name no day. */
  before?: string;
}

/**
 * The calendar day that a page's date names, YYYY-MM-DD, as the publisher wrote it (no shift of time zone). Null where
 * the words can mean two days ("03/04/2022"), where no such day exists, and where no news site can have published.
 */
export function dayOf(words: string, { latest = tomorrow(), before }: Frame = {}): string | null {
  const text = words.trim().slice(0, LONGEST_DATE);
  const [year, month, day] = partsOf(text, before) ?? [];
  if (!year || !month || !day || year < FIRST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const iso = exists && year < 10_000 ? date.toISOString().slice(0, 10) : null;
  return iso !== null && iso <= latest ? iso : null;
}

/** UTF-16 code units. */
const LONGEST_DATE = 200;
/** Before the web there was no page to publish; dates such as 1744 or 1970-01-01 are slips of a machine. */
const FIRST_YEAR = 1990;

type Parts = [year: number, month: number, day: number];

function partsOf(text: string, before: string | undefined): Parts | null {
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/u.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const numeric = /^(\d{1,2})([/.]) ?(\d{1,2})\2 ?(\d{4})(?!\d)/u.exec(text);
  if (numeric) return numericParts(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]), numeric[2]);
  if (/^\d{1,2}[/.]\d/u.test(text)) return null;
  return wordedParts(text, before);
}

/** With dots the day comes first everywhere; with slashes only where the other reading does not exist. */
function numericParts(first: number, second: number, year: number, mark: string | undefined): Parts | null {
  if (mark === '.' || first > 12 || first === second) return [year, second, first];
  return second > 12 ? [year, first, second] : null;
}

function wordedParts(text: string, before: string | undefined): Parts | null {
  const date = strict.parse(text)[0]?.start;
  if (!date?.isCertain('day') || !date.isCertain('month')) return null;
  const [month, day] = [date.get('month') ?? 0, date.get('day') ?? 0];
  if (date.isCertain('year')) return [date.get('year') ?? 0, month, day];
  if (before === undefined) return null;
  const end = Date.parse(before);
  const year = [0, 1]
    .map((back) => Number(before.slice(0, 4)) - back)
    .find((candidate) => {
      const time = Date.UTC(candidate, month - 1, day);
      return time <= end && end - time <= LONGEST_LENT * DAY;
    });
  return year === undefined ? null : [year, month, day];
}

const DAY = 86_400_000;
/** Days. A later update may be of another year. */
const LONGEST_LENT = 31;

function tomorrow(): string {
  return new Date(Date.now() + DAY).toISOString().slice(0, 10);
}

import type { Doc } from '../document';
import type { Summary } from '../schema';

const AHEAD =
  /\b(?:deadline|until|by|scheduled|planned|due|hopes to|will|next|resume|reconvene|coming days|approaching|expected to)\b/gu;

/** The sentence about what comes next, best one with a date that is still ahead of the publication. */
export function nextOf(doc: Doc): Summary['next'] {
  let best: { weight: number; start: number; end: number; on: string | null } | null = null;
  for (const { start, end } of doc.sentences) {
    const text = doc.text.slice(start, end);
    const cues = new Set(text.match(AHEAD)).size;
    const on = dayAhead(text, doc.published);
    const weight = cues + (on ? 2 : 0) - (/["“”]/u.test(text) ? 2 : 0);
    if (cues > 0 && weight > 1 && weight >= (best?.weight ?? 0)) best = { weight, start, end, on };
  }
  if (!best) return null;
  const evidence = doc.evidence(best.start, best.end);
  return { text: evidence.quote, evidence: [evidence], on: best.on };
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DATE = new RegExp(
  String.raw`\b(?:(${MONTHS.join('|')}) (\d{1,2})|(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTHS.join('|')}))\b(?:,? (\d{4}))?`,
  'u',
);

/** The first day written out in a text that is not before `published`, YYYY-MM-DD; without a year, the next such day. */
function dayAhead(text: string, published: string | null): string | null {
  const [, monthA, dayA, dayB, monthB, year] = DATE.exec(text) ?? [];
  const month = MONTHS.indexOf(monthA ?? monthB ?? '') + 1;
  if (month < 1 || !published) return null;
  const monthDay = `${String(month).padStart(2, '0')}-${(dayA ?? dayB ?? '').padStart(2, '0')}`;
  const sameYear = `${year ?? published.slice(0, 4)}-${monthDay}`;
  if (sameYear >= published) return sameYear;
  // Past by months, it can only be next year's where the year turns between the two.
  return year === undefined && published.slice(5, 7) > '09' && month < 4
    ? `${Number(published.slice(0, 4)) + 1}-${monthDay}`
    : null;
}

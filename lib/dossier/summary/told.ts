/** What a sentence of a report is, as far as the words show. */
import { dayPlus } from '../dates/calendar';
import { findDates } from '../dates/find';
import type { Mention } from '../names/cast';
import type { Span } from '../names/spans';
import { itemsIn } from '../seek';

/** The two sides' mentions, by which a sentence is known to be about them. */
export interface Sides {
  parties: string[];
  mentions: Mention[];
}

/** Whether a sentence names one of the sides. */
export const isOf = ({ mentions, parties }: Sides, sentence: Span): boolean =>
  itemsIn(mentions, sentence).some(({ entity }) => parties.includes(entity));

/** Paragraphs, of which a short first one may be a dateline. */
export const NEAR = 3;

/** Words for what a dispute is about, and for how it is carried on. */
export const MATTER =
  /(?<!\p{L})(?:talks|negotiations|dialogue|discussions|summit|deal|agreement|accord|treaty|cease-?fire|truce|dispute|strike|vote|ruling|court|judges?|bill|law|sanctions|tariffs|ban|blockade|protests?|merger|takeover|lawsuit|referendum|reform|rules|plan|proposal)(?!\p{L})/iu;

/** Words of what was long before the report. */
export const LONG_AGO =
  /(?<!\p{L})(?:(?:years?|decades?) (?:ago|earlier)|had (?:\p{L}+ly )?\p{L}+ed|last year|once(?! again))(?!\p{L})/u;

/** Whether all that a sentence dates lies months back; in a report without a date, all that it names a month or year for. */
export function isPast(text: string, published: string | null): boolean {
  if (published === null) return MONTH.test(text);
  const days = findDates(text, published).flatMap(({ when }) => when.to ?? []);
  return days.length > 0 && days.every((day) => day < dayPlus(published, -RECENT));
}

/** News of these days is dated by its day. */
const MONTH =
  /(?<!\p{L})(?:in|since) (?:(?:early|late|mid-) ?)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?! \d{1,2}(?!\d))|(?:19|20)\d\d)(?!\p{L})/u;

/** Days. */
const RECENT = 40;

/** Whether it is a whole sentence: it ends, and does not begin in the middle of a line that was broken in two. */
export const isWhole = (text: string): boolean => ENDED.test(text) && !/^\p{Ll}/u.test(text);

const ENDED = /[.!]['’”")]?$/u;

import type { Doc } from '../document';
import type { Cast } from '../names/cast';
import type { Span } from '../names/spans';
import { itemAt } from '../seek';
import { CALENDAR } from '../words/common';
import { measuredBefore } from './measures';
import { nounsAfter, tailAfter } from './nouns';
import type { Amount } from './values';

/** A number's words from its hedge to the last word of what it counts. */
export interface Counted extends Span {
  /** What it counts, in the source's words; a currency's sign stands first: "$ in aid". */
  counts: string;
}

/** What an amount counts, or null where it counts nothing that the words around it name. */
export function countedBy(doc: Doc, actors: Cast, amount: Amount): Counted | null {
  const { start, end, currency, percent } = amount;
  const unit = currency || percent;
  const before = doc.text.slice(Math.max(0, start - 40), start);
  if (isNumbering(before) || isAge(doc, amount)) return null;
  if (!unit && isNoCount(doc, actors, amount, before)) return null;
  const nouns = unit ? attributeAfter(doc, end, before) : nounsAfter(doc, end, amount.to === 1);
  if (nouns !== null) {
    const tail = tailAfter(doc, nouns);
    return { start, end: tail, counts: joined(unit, doc.text.slice(end, tail)) };
  }
  const tail = unit ? tailAfter(doc, end, currency ? MONEY_TAIL : undefined) : end;
  if (tail > end) return { start, end: tail, counts: joined(unit, doc.text.slice(end, tail)) };
  const measure = measuredBefore(before, unit !== '');
  return measure && { start: start - measure.length, end, counts: joined(unit, measure.noun) };
}

const MONEY_TAIL = / (?:of|in|worth of) (?!\d|a single|total)/u;

function joined(unit: string, words: string): string {
  return [unit, words.replace(/^ of /u, unit ? ' of ' : '').trim()].filter(Boolean).join(' ');
}

/** "a $5bn deal", "the 25 percent tariff": behind an article the noun follows the amount. */
function attributeAfter(doc: Doc, end: number, before: string): number | null {
  return /(?<!\p{L})(?:an?|the|its|their|his|her|new|proposed) $/iu.test(before)
    ? nounsAfter(doc, end, true)
    : null;
}

/** What stands before a number that names, orders or dates: "page 5", "No. 7", "Sept. 11", and the whole of a share: "eight of 10". */
function isNumbering(before: string): boolean {
  return NUMBERING.test(before) || SHARE.test(before);
}

const NUMBERING =
  /(?<!\p{L})(?:pages?|nos?\.|number|chapter|article|section|phase|round|grade|level|top|day|week|year|aged?|version|room|flight|route|season|episode|group of|group|type|(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.?)\s$/iu;
const SHARE =
  /(?<!\p{L})(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|thirds?|quarters?|fifths?|every) (?:of|in|out of)(?: every)? $|\d $|every $/iu;

/** "17-year-old", "Smith, 64,". */
function isAge({ text }: Doc, { end }: Amount): boolean {
  return /^(?:[-\s]years?[-\s]olds?(?!\p{L})|[-\s]year[-\s])/iu.test(text.slice(end, end + 14));
}

function isNoCount(
  doc: Doc,
  actors: Cast,
  { at, from, digits, start, end }: Amount,
  before: string,
): boolean {
  const number = doc.text.slice(at, end);
  if (/^(?:19|20)\d\d$/u.test(number)) return true;
  if (
    !digits &&
    from <= 10 &&
    /(?<!\p{L})(?:the|these|those|other|his|her|their|its|our|your|my|last|first|next|past|any|each|every) $/iu.test(
      before,
    )
  )
    return true;
  if (from === 1 && !ALONE.test(doc.text.slice(end, end + 60))) return true;
  const [name = ''] = /\p{Lu}[\p{L}.]*(?= $)/u.exec(before) ?? [];
  if (name === '' || CALENDAR.has(name) || /[.!?"“]\s*$/u.test(before)) return false;
  const opens = doc.sentenceAt(start)?.start === start - name.length - 1;
  const mention = itemAt(actors.mentions, start - 2);
  const isPlace = actors.entities.some(({ id, kind }) => id === mention?.entity && kind === 'place');
  return !opens && !isPlace;
}

/** One alone counts where something befell it: "one officer was wounded". */
const ALONE =
  /^ (?:\p{L}+ ){1,3}(?:(?:was|has been|is|had been) )?(?:killed|injured|wounded|hurt|arrested|detained|missing|dead|died|shot)(?!\p{L})/u;

import type { Doc } from '../document';
import { isOf, isPast, isWhole, LONG_AGO, MATTER, NEAR, type Sides } from './told';

/**
 * The first whole sentence that is not of the title again and may quote a few words. Where the first paragraph has none,
 * it is one that speaks of the matter or of the sides, or names the day of the news.
 */
export function ledeOf(doc: Doc, sides: Sides): Doc['sentences'][number] | null {
  const title = lettersOf(doc.source.title);
  let opening: number | null = null;
  for (const sentence of doc.sentences) {
    const { start, end, paragraph } = sentence;
    const words = doc.text.slice(start, end);
    if (paragraph >= 2 * NEAR) break;
    if (end - start <= SHORTEST || isTitle(lettersOf(words), title)) continue;
    opening ??= paragraph;
    const told = words.replace(DATELINE, '');
    if (!isWhole(told) || VAGUE.test(told) || LONG_AGO.test(told) || isPast(words, doc.published)) continue;
    if (paragraph === opening || MATTER.test(words) || DAY.test(words) || isOf(sides, sentence))
      return sentence;
  }
  return null;
}

const DAY = /(?<!\p{L})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tonight)(?!\p{L})/u;

/** A title may be printed again in parts, with other marks and a full stop. */
function isTitle(words: string, title: string): boolean {
  return title !== '' && (title.includes(words) || words.startsWith(title));
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** "HEMPSTEAD, N.Y. ― ": where a report was filed. */
const DATELINE = /^\p{Lu}{2}[\p{Lu}.'’ -]*(?:, [\p{L}. ]{2,20})?(?: \([^)]{1,30}\))? ?[-–—―]{1,2} /u;

/** Asked, quoted, the beginning of a tale, or leaning on a sentence before. */
const VAGUE =
  /\?|^(?:["“]|(?:If|When|This|That|These|Those|At least|And|But|So|Still|It|They|He|She|His|Her|Their) |(?:At|In|On|After|Before|During) [^,]{3,60}, (?:he|she|it|they) )|(?<!\p{L})(?:maybe|perhaps|however)(?!\p{L})/u;

/** UTF-16 code units: what is shorter tells nothing by itself. */
const SHORTEST = 50;

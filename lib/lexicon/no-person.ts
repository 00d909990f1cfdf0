/**
 * Is this surname, here, no person's at all? A firm's, a case at law, a street, a place, or an ordinary word of a language
 * with articles.
 */
import { fold } from '../text/fold';
import { isArticle, wordAfter, wordBefore } from './block';
import type { Sighting } from './sighting';
import * as words from './words';

export function isNoPerson(sighting: Sighting): boolean {
  const { block, start } = sighting;
  if (words.STREETS_BEFORE.has(wordBefore(block, start)?.folded ?? '')) return true;
  return isOfCase(sighting) || isOfFirm(sighting) || isThing(sighting) || isPlace(sighting);
}

/** A case at law: "Brown v. Board of Education". */
function isOfCase({ block: { text }, start, end }: Sighting): boolean {
  return (
    /^ vs?\. /u.test(text.slice(end, end + 5)) || / vs?\. $/u.test(text.slice(Math.max(0, start - 5), start))
  );
}

/** "Johnson & Johnson", "Smith & Wesson"; not "Vučić & Kurti", of whom both are known. */
function isOfFirm({ block: { text }, start, end, isKnown }: Sighting): boolean {
  const own = text.slice(start, end);
  const behind = /^ ?& ?(\p{Lu}\p{L}+)/u.exec(text.slice(end, end + 60));
  const before = /(\p{Lu}\p{L}+) ?& ?$/u.exec(text.slice(Math.max(0, start - 60), start));
  const at = behind ? end + behind[0].length - (behind[1]?.length ?? 0) : start - (before?.[0].length ?? 0);
  const partner = behind?.[1] ?? before?.[1];
  if (partner === undefined) return false;
  return partner === own || !isKnown({ start: at, end: at + partner.length });
}

/** With an article German, French, Spanish and Italian mean a thing or an office: "der Richter", "le petit". */
function isThing({ block, start, end }: Sighting): boolean {
  const before = wordBefore(block, start);
  if (block.isEnglish || !before || !isArticle(before, block)) return false;
  return wordAfter(block, end)?.gap !== 'hyphen';
}

/** "in Washington": a surname that is a place's name too. */
function isPlace({ block, start, end }: Sighting): boolean {
  if (!words.PROPER.has(fold(block.text.slice(start, end)))) return false;
  return /^(?:in|at|near|from|to|around|outside)$/u.test(wordBefore(block, start)?.folded ?? '');
}

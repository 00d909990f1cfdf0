/**
 * Is this name, here, its own? Rules of neighbours and capitals, general to news text; what one block cannot decide is
 * left to the page as a condition.
 */
import { fold } from '../text/fold';
import { decideAcronym } from './acronym';
import { isArticle, isCapital, wordAfter, wordBefore } from './block';
import { isCalledIn } from './countries';
import { isAnotherGroup } from './group';
import { isInLongerName, isNameOfPeople, isPersonCalledSo } from './longer';
import { Trait } from './names';
import { senseOf } from './ordinary';
import type { Sighting, Verdict } from './sighting';
import { decideSurname } from './surname';
import * as words from './words';

export function decide(sighting: Sighting): Verdict {
  if (!isInItsLanguage(sighting) || !isWritten(sighting)) return 'other';
  if (isInAddress(sighting) || isInCode(sighting) || isAfterForeignApostrophe(sighting)) return 'other';
  if (sighting.traits & Trait.Acronym) return decideAcronym(sighting);
  const verdict = isSurname(sighting) ? decideSurname(sighting) : decideOther(sighting);
  return verdict === 'name' ? senseOf(sighting) : verdict;
}

const isSurname = ({ traits }: Sighting): boolean => (traits & Trait.Surname) !== 0;

function decideOther(sighting: Sighting): Verdict {
  const isNoun = (sighting.traits & Trait.Noun) !== 0;
  if (isNoun) return sighting.kind === 'group' && isAnotherGroup(sighting) ? 'other' : 'name';
  if (isGermanNoun(sighting)) return 'other';
  if (isPersonCalledSo(sighting)) return isNameOfPeople(sighting.name) ? 'rival' : 'other';
  return isInLongerName(sighting) ? 'other' : 'name';
}

/**
 * A name that may be a word of English needs a capital, and a text that is in another language, or another script. Which
 * other one is often open, as between French and Spanish in a sentence; a country's name needs to know.
 */
function isInItsLanguage({ block, start, end, traits, kind, name }: Sighting): boolean {
  if (!(traits & Trait.Foreign)) return true;
  const { text, language } = block;
  const first = text.charAt(start);
  if (first !== first.toUpperCase()) return false;
  if (language === null && !/\p{Script=Latin}/u.test(first)) return true;
  if (language === null) return kind !== 'place' && !block.isEnglish;
  return language !== 'en' && (kind !== 'place' || isCalledIn(language, name, text.slice(start, end)));
}

/** In small letters throughout it is another word, unless it is an ordinary noun, or nothing here has a capital. */
function isWritten({ block, start, end, traits, form }: Sighting): boolean {
  if (traits & Trait.Noun || /\p{Lu}|\p{Lo}/u.test(block.text.slice(start, end))) return true;
  return form === 'exact' && !block.hasCapitals;
}

/** "das Essen": in German a town has no article; countries and regions may. */
function isGermanNoun({ block, start, end, kind, form }: Sighting): boolean {
  if (kind !== 'place' || block.language !== 'de' || form !== 'exact') return false;
  const before = wordBefore(block, start);
  if (!before || !isArticle(before, block) || wordAfter(block, end)?.gap === 'hyphen') return false;
  return !words.PROPER.has(fold(block.text.slice(start, end)));
}

/** In a web address, a mail address or a handle. A capital behind a full stop is a space that somebody forgot. */
function isInAddress({ block: { text }, start, end }: Sighting): boolean {
  const before =
    text
      .slice(Math.max(0, start - 100), start)
      .split(/\s/u)
      .at(-1) ?? '';
  const after = text.slice(end, end + 100).match(/^\S*/u)?.[0] ?? '';
  if (/\w\.$/u.test(before) && !isCapital(text.charAt(start))) return true;
  return /:\/\/|www\.|@|[=&?\\]$/u.test(before) || /^(?:@|\.[a-z]{2,}|[\w.-]*\.[a-z]{2,}\/)/u.test(after);
}

/** Between backticks, or in a line of a program. */
function isInCode({ block: { text }, start }: Sighting): boolean {
  return PROGRAM.test(text) || text.slice(Math.max(0, start - 200), start).split('`').length % 2 === 0;
}

const PROGRAM = /^\s*(?:var|let|const|def|class|import|export|return)\b[^\n]*[={};(]/u;

/** "O'Borrell" is another name; "l'UE" and "‘Kosovo" are not. */
function isAfterForeignApostrophe({ block, start }: Sighting): boolean {
  const before = wordBefore(block, start);
  return before?.gap === 'apostrophe' && !words.ELISIONS.has(before.folded);
}

/**
 * Is this name, here, its own? Rules of neighbours and capitals, general to news text; what one block cannot decide is
 * left to the page as a condition.
 */
import { decideAcronym } from './acronym';
import { isCapital, wordBefore } from './block';
import { isCalledIn } from './countries';
import { isAnotherGroup } from './group';
import { isInLongerName } from './longer';
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
  return isInLongerName(sighting) ? 'other' : 'name';
}

/** A name that may be a word of English needs a text that is known to be in another language, or another script. */
function isInItsLanguage({ block: { text, language }, start, end, traits, kind, name }: Sighting): boolean {
  if (!(traits & Trait.Foreign)) return true;
  if (language === null) return !/\p{Script=Latin}/u.test(text.charAt(start));
  return language !== 'en' && (kind !== 'place' || isCalledIn(language, name, text.slice(start, end)));
}

/**
 * A form in small letters throughout is another word, unless the name is an ordinary noun itself; so is, outside English,
 * a name in small letters: "über" is no company.
 */
function isWritten({ block: { text, language }, start, end, traits, form }: Sighting): boolean {
  if (traits & Trait.Noun || (form === 'exact' && (language === null || language === 'en'))) return true;
  const own = text.slice(start, end);
  return own !== own.toLowerCase() || own === own.toUpperCase();
}

/** In a web address, a mail address or a handle. A capital behind a full stop is a space that somebody forgot. */
function isInAddress({ block: { text }, start, end }: Sighting): boolean {
  const before = text.slice(Math.max(0, start - 100), start).match(/\S*$/u)?.[0] ?? '';
  const after = text.slice(end, end + 100).match(/^\S*/u)?.[0] ?? '';
  if (/\w\.$/u.test(before) && !isCapital(text.charAt(start))) return true;
  return /:\/\/|www\.|@|[=&?]$/u.test(before) || /^(?:@|\.[a-z]{2,}|[\w.-]*\.[a-z]{2,}\/)/u.test(after);
}

/** Between backticks, or declared: "const UN = 1". */
function isInCode({ block: { text }, start }: Sighting): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  return /\b(?:var|let|const|def|class)\s+$/u.test(before) || before.split('`').length % 2 === 0;
}

/** "O'Borrell" is another name; "l'UE" and "‘Kosovo" are not. */
function isAfterForeignApostrophe({ block, start }: Sighting): boolean {
  const before = wordBefore(block, start);
  return before?.gap === 'apostrophe' && !words.ELISIONS.has(before.folded);
}

/**
 * Is this name, here, its own? Rules of neighbours and capitals, general to news text; what one block cannot decide is
 * left to the page as a condition.
 */
import { fold } from '../text/fold';
import { isCapital, wordBefore } from './block';
import { isCode } from './code';
import { isAnotherGroup } from './group';
import { isInLongerName } from './longer';
import { Trait } from './names';
import type { Sighting, Verdict } from './sighting';
import { decideSurname } from './surname';
import * as words from './words';

export function decide(sighting: Sighting): Verdict {
  if (isInAddress(sighting) || !isOwnCase(sighting) || isAfterForeignApostrophe(sighting)) return 'other';
  if (sighting.traits & Trait.Surname) return decideSurname(sighting);
  return isPartOfOther(sighting) ? 'other' : 'name';
}

function isPartOfOther(sighting: Sighting): boolean {
  const { block, start, end, traits, kind } = sighting;
  if (traits & Trait.Acronym) return isCode(block, start, end);
  if (traits & Trait.Noun) return kind === 'group' && isAnotherGroup(sighting);
  return isInLongerName(sighting);
}

/** In a web address, a mail address or a handle. A capital behind a full stop is a space that somebody forgot. */
function isInAddress({ block: { text }, start, end }: Sighting): boolean {
  const before = text.slice(Math.max(0, start - 100), start).match(/\S*$/u)?.[0] ?? '';
  const after = text.slice(end, end + 100).match(/^\S*/u)?.[0] ?? '';
  if (/\w\.$/u.test(before) && !isCapital(text.charAt(start))) return true;
  return /:\/\/|www\.|@|[=&?]$/u.test(before) || /^(?:@|\.[a-z]{2,}|[\w.-]*\.[a-z]{2,}\/)/u.test(after);
}

function isOwnCase({ block, start, end, traits }: Sighting): boolean {
  const text = block.text.slice(start, end);
  if (traits & Trait.Surname) return isCapital(text.charAt(0));
  if (!(traits & Trait.Acronym)) return true;
  if ((text.match(/\p{Lu}/gu)?.length ?? 0) < 2) return false;
  const company = block.isAllCapitals ? words.ORDINARY_IN_CAPITALS.get(fold(text)) : undefined;
  return (
    !company ||
    !fold(block.text.slice(0, 300))
      .split(' ')
      .some((word) => company.has(word))
  );
}

/** "O'Borrell" is another name; "l'UE" and "‘Kosovo" are not. */
function isAfterForeignApostrophe({ block, start }: Sighting): boolean {
  const before = wordBefore(block, start);
  return before?.gap === 'apostrophe' && !words.ELISIONS.has(before.folded);
}

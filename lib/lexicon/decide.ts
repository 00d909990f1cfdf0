/**
 * Is this name, here, its own? Rules of neighbours and capitals, general to news text; what one block cannot decide is
 * left to the page as a condition.
 */
import type { Kind } from '../dossier/schema';
import { fold } from '../text/fold';
import { type Block, isCapital, type Neighbour, wordAfter, wordBefore } from './block';
import { Trait } from './names';
import * as words from './words';

/** A name found in a block. */
export interface Sighting {
  block: Block;
  start: number;
  end: number;
  traits: number;
  kind: Kind;
  /** The entity's full name. */
  name: string;
  /** Whether a known name ends or begins at this word. */
  isKnown: (neighbour: Neighbour) => boolean;
}

/** `rival`: the words name somebody else who bears this surname. */
export type Verdict = 'name' | 'other' | 'rival';

export function decide(sighting: Sighting): Verdict {
  if (isInAddress(sighting) || !isOwnCase(sighting) || isAfterForeignApostrophe(sighting)) return 'other';
  if (sighting.traits & Trait.Surname) return decideSurname(sighting);
  const isLonger = sighting.traits & (Trait.Acronym | Trait.Noun) ? false : isInLongerName(sighting);
  return isLonger ? 'other' : 'name';
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

function decideSurname(sighting: Sighting): Verdict {
  const { block, start, end } = sighting;
  if (isAnotherBearer(sighting, wordBefore(block, start))) return 'rival';
  return isNamedOn(sighting, wordAfter(block, end)) ? 'other' : 'name';
}

/** A given name before the surname that is not this person's: "Camilla Stoltenberg", "A. Vucic". */
function isAnotherBearer(sighting: Sighting, before: Neighbour | null): boolean {
  const { block, name, isKnown } = sighting;
  if (!before?.isCapital || before.gap === 'hyphen' || before.gap === 'apostrophe' || isKnown(before))
    return false;
  if (words.TITLES.has(before.folded) || words.PLAIN.has(before.folded) || isAcronymLike(before.text))
    return false;
  const given = fold(name).split(' ').slice(0, -1);
  const isInitial = before.text.length === 1;
  if (given.some((word) => word === before.folded || (isInitial && word.startsWith(before.folded))))
    return false;
  const further = wordBefore(block, before.start);
  // "Jens A. Stoltenberg": his own given name may stand one further.
  if (further?.isCapital && given.includes(further.folded)) return false;
  // "In Belgrade Vucic said": a place, not a given name.
  if (further && /^(?:in|at|near)$/u.test(further.folded)) return false;
  return block.capitalsTell;
}

function isInLongerName(sighting: Sighting): boolean {
  const { block, start, end, kind } = sighting;
  if (isNamedOn(sighting, wordAfter(block, end))) return true;
  return (kind === 'place' || kind === 'group') && isNamedBefore(sighting, wordBefore(block, start));
}

/** The name goes on behind: "Kosovo Polje", "Brussels sprouts", "Brussels Airlines". */
function isNamedOn(sighting: Sighting, after: Neighbour | null): boolean {
  const { block, kind, traits, isKnown } = sighting;
  if (after?.gap !== 'space') return false;
  if (after.isCapital && words.ENTERPRISES.has(after.folded)) return true;
  if (kind === 'place' && words.NAMED_AFTER_PLACES.has(after.folded)) return true;
  const isWhole = kind !== 'place' && !(traits & Trait.Surname);
  if (!after.isCapital || !block.capitalsTell || isWhole || isKnown(after) || isOfOffice(sighting))
    return false;
  if (words.TITLES.has(after.folded) || words.PLAIN.has(after.folded) || isAcronymLike(after.text))
    return false;
  return !(kind === 'place' && words.AFTER_PLACE.has(after.folded));
}

/** "the Prime Minister of Kosovo Isa Mustafa": who holds the office follows. */
function isOfOffice({ block, start }: Sighting): boolean {
  const of = wordBefore(block, start);
  const office = of?.folded === 'of' ? wordBefore(block, of.start) : null;
  return !!office && words.TITLES.has(office.folded);
}

/** The name began before: "Air Serbia", "FK Kosovo", "Free University of Brussels". */
function isNamedBefore(sighting: Sighting, before: Neighbour | null): boolean {
  const { block, isKnown } = sighting;
  if (before?.gap !== 'space') return false;
  if (before.folded === 'of') {
    const head = wordBefore(block, before.start);
    return !!head?.isCapital && words.INSTITUTIONS_OF.has(head.folded);
  }
  if (!before.isCapital) return false;
  if (words.ENTERPRISES_BEFORE.has(before.folded)) return true;
  if (
    !block.capitalsTell ||
    isKnown(before) ||
    words.TITLES.has(before.folded) ||
    words.PLAIN.has(before.folded)
  ) {
    return false;
  }
  const opensSentence = wordBefore(block, before.start) === null;
  return !opensSentence && !isAcronymLike(before.text);
}

function isAcronymLike(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text);
}

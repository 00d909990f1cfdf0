/** Is this name only part of a longer one, which names something else? "Kosovo Polje", "Air Serbia", "Bank of Kosovo". */
import { fold } from '../text/fold';
import { type Block, isAcronymLike, type Neighbour, opensSentence, wordAfter, wordBefore } from './block';
import { isFormIn } from './forms/grammars';
import { Trait } from './names';
import { isCommonWord } from './ordinary';
import type { Sighting } from './sighting';
import * as words from './words';

export function isInLongerName(sighting: Sighting): boolean {
  const { block, start, end, kind } = sighting;
  if (isNamedOn(sighting, wordAfter(block, end)) || isOfEnterprise(sighting)) return true;
  if (words.STREETS_BEFORE.has(wordBefore(block, start)?.folded ?? '')) return true;
  if (kind === 'place' && isOfLongerPlace(sighting)) return true;
  return (kind === 'place' || kind === 'group') && isNamedBefore(sighting, wordBefore(block, start));
}

/** The name goes on behind: "Kosovo Polje", "Brussels sprouts", "Brussels Airlines". */
export function isNamedOn(sighting: Sighting, after: Neighbour | null): boolean {
  const { block, kind, traits, form, isKnown } = sighting;
  // "Kosovo-Straße", "Robert-Koch-Institut".
  if (after?.gap === 'hyphen') return words.ENTERPRISES.has(after.folded);
  if (after?.gap !== 'space') return false;
  if (after.isCapital && words.ENTERPRISES.has(after.folded)) return true;
  if (kind === 'place' && words.NAMED_AFTER_PLACES.has(after.folded)) return true;
  const isIn = (list: ReadonlySet<string>) => isFormIn(list, after.folded, block.language);
  if (kind === 'place' && after.isCapital && isIn(words.PLACES_NAMED_AFTER)) return true;
  // A case tells how the name stands to its neighbours: a capital beside it is another name.
  if (form !== 'exact') return false;
  const isWhole = kind !== 'place' && !(traits & Trait.Surname);
  if (!after.isCapital || !block.capitalsTell || isWhole || isKnown(after) || isOfOffice(sighting))
    return false;
  if (isOrdinary(after) || isAcronymLike(after.text)) return false;
  return !(kind === 'place' && words.AFTER_PLACE.has(after.folded));
}

/** Capitals that stand between a name and what it is part of: "Brussels South Charleroi Airport". */
const BETWEEN = 2;

function isOfEnterprise({ block, end, isKnown }: Sighting): boolean {
  let word = wordAfter(block, end);
  for (let steps = 0; word?.isCapital && word.gap === 'space' && steps <= BETWEEN; steps += 1) {
    if (words.ENTERPRISES.has(word.folded)) return true;
    if (!block.capitalsTell || isKnown(word) || words.TITLES.has(word.folded)) return false;
    word = wordAfter(block, word.end);
  }
  return false;
}

/** "the Prime Minister of Kosovo Isa Mustafa": who holds the office follows. */
function isOfOffice({ block, start }: Sighting): boolean {
  const of = wordBefore(block, start);
  const office = of?.folded === 'of' ? wordBefore(block, of.start) : null;
  return !!office && words.TITLES.has(office.folded);
}

/** The name began before: "Air Serbia", "FK Kosovo", "Free University of Brussels", "New Georgia". */
function isNamedBefore(sighting: Sighting, before: Neighbour | null): boolean {
  const { block, form, isKnown } = sighting;
  // "T-Mobile".
  if (before?.gap === 'hyphen') return before.text.length === 1;
  if (before?.gap !== 'space') return false;
  if (words.OF.has(before.folded)) return isOfInstitution(block, before);
  if (words.INSTITUTIONS.has(before.folded)) return true;
  if (!before.isCapital) return false;
  if (words.ENTERPRISES_BEFORE.has(before.folded)) return true;
  if (form !== 'exact' || !block.capitalsTell || opensSentence(block, before.start)) return false;
  if (before.folded === 'new') return true;
  return !isKnown(before) && !isOrdinary(before) && !isAcronymLike(before.text);
}

/** With a word between, or none: "Banka Kombëtare e Kosovës", "Banque nationale de Serbie". */
function isOfInstitution(block: Block, of: Neighbour): boolean {
  let head = wordBefore(block, of.start);
  for (let steps = 0; head?.gap === 'space' && steps < 2; steps += 1) {
    if (head.isCapital && words.INSTITUTIONS_OF.has(head.folded)) return true;
    if (steps === 0 && words.STREETS_OF.has(head.folded)) return true;
    head = wordBefore(block, head.start);
  }
  return false;
}

/** "Michael Jordan", "his daughter Georgia": a forename before it, or a word of kin, makes it somebody's name. */
export function isPersonCalledSo({ block, start, kind }: Sighting): boolean {
  if (kind !== 'place') return false;
  const before = wordBefore(block, start);
  if (before?.gap !== 'space') return false;
  if (words.KIN.has(before.folded)) return true;
  if (!before.isCapital || !words.GIVEN_NAMES.has(before.folded)) return false;
  // "Will Serbia join?", "Georgia, Serbia".
  return !isCommonWord(before.folded) && !words.PROPER.has(before.folded);
}

/** Georgia, Jordan, Chad: there are so many people called so that a page may be about one of them. */
export const isNameOfPeople = (name: string): boolean =>
  words.GIVEN_NAMES.has(fold(name)) || words.PLACES_AND_PEOPLE.has(fold(name));

/** "North Macedonia", "South Sudan": another country or place that has this one's name in its own. */
function isOfLongerPlace({ block, start, end }: Sighting): boolean {
  const [before, after] = [wordBefore(block, start), wordAfter(block, end)];
  const own = fold(block.text.slice(start, end));
  const further = before && wordBefore(block, before.start);
  return (
    words.PLACES.has(`${further?.folded} ${before?.folded} ${own}`) ||
    (before?.isCapital === true && words.PLACES.has(`${before.folded} ${own}`)) ||
    (after?.isCapital === true && words.PLACES.has(`${own} ${after.folded}`))
  );
}

function isOrdinary({ folded }: Neighbour): boolean {
  return words.TITLES.has(folded) || words.PLAIN.has(folded) || words.DEMONYM_WORDS.has(folded);
}

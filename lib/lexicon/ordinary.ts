/**
 * Is this name, here, only a word? "Price rises hit the poor", "in May", "Split decisions". A capital tells a name inside a
 * sentence; where it tells nothing, the words beside it must, or else the page by what more of the dossier it names.
 */
import { CALENDAR, FUNCTION_WORDS } from '../dossier/words/common';
import { SPEECH_VERBS, WEAK_VERBS } from '../dossier/words/cues';
import { fold } from '../text/fold';
import { isAcronymLike, isArticle, type Neighbour, opensSentence, wordAfter, wordBefore } from './block';
import { COMMON_WORDS } from './common-words';
import { Trait } from './names';
import type { Sighting, Verdict } from './sighting';
import * as words from './words';

/** `name`, `doubtful`, or `other` where it is the word. */
export function senseOf(sighting: Sighting): Verdict {
  const { block, start, end, traits, kind } = sighting;
  if (traits & (Trait.Noun | Trait.Acronym) || kind === 'term') return 'name';
  const text = block.text.slice(start, end);
  const folded = fold(text);
  // "Petit à petit": what the block has in small letters too is a word of its language.
  const isWordHere = (word: string) => (traits & Trait.Surname) !== 0 && block.hasSmall(word);
  if (!folded.split(' ').every((word) => isCommonWord(word) || isWordHere(word))) return 'name';
  // "the red cross on the door", "they split".
  if (!/\p{Lu}/u.test(text)) return 'other';
  if (folded.includes(' ')) return 'name';
  if (kind === 'place' && words.COUNTRY_WORDS.has(folded)) return senseOfCountry(sighting);
  return senseOfOneWord(sighting, folded);
}

/** "Turkey sandwiches" may be about either; "Turkey said" and "in Turkey" are not. */
function senseOfCountry({ block, start, end }: Sighting): Verdict {
  const after = wordAfter(block, end);
  const isBeforeNoun =
    after?.gap === 'space' && !after.isCapital && !isSpeech(after.folded) && !isOfPerson(after);
  return isBeforeNoun && opensSentence(block, start) ? 'doubtful' : 'name';
}

function senseOfOneWord(sighting: Sighting, folded: string): Verdict {
  const { block, start, end, kind } = sighting;
  const [before, after] = [wordBefore(block, start), wordAfter(block, end)];
  if (MONTHS.has(folded) && isDate(sighting, before, after)) return 'other';
  if (before && after?.gap !== 'hyphen' && isArticle(before, block))
    return kind === 'organization' && before.folded === 'the' ? 'doubtful' : 'other';
  if (isVouchedFor(sighting, before, after)) return 'name';
  if (isLastOfName(sighting, before)) return 'other';
  if (!block.capitalsTell) return 'doubtful';
  if (!opensSentence(block, start)) return after?.isCapital && kind === 'organization' ? 'doubtful' : 'name';
  return !after || after.isCapital || isOfPerson(after) ? 'doubtful' : 'other';
}

/** "The New York Times", "Capitol Hill", "School of Law": a capital before it that is neither a title nor a people. */
function isLastOfName({ block, isKnown }: Sighting, before: Neighbour | null): boolean {
  if (before?.gap !== 'space') return false;
  if (before.folded === 'of') {
    const head = wordBefore(block, before.start);
    return !!head?.isCapital && !words.TITLES.has(head.folded) && !opensSentence(block, head.start);
  }
  if (!before.isCapital || !block.capitalsTell || isKnown(before) || isAcronymLike(before.text)) return false;
  if (words.TITLES.has(before.folded) || words.PLAIN.has(before.folded)) return false;
  return !words.DEMONYM_WORDS.has(before.folded) && !/.{3}(?:ly|ing|ed)$/u.test(before.folded);
}

/** A month may be somebody's name: "in May", "5 May", "May 2023" are none. */
function isDate(sighting: Sighting, before: Neighbour | null, after: Neighbour | null): boolean {
  const { block, start, end } = sighting;
  if (/\d(?:st|nd|rd|th|\.)?\s+(?:of\s+)?$/u.test(block.text.slice(Math.max(0, start - 12), start)))
    return true;
  if (/^\s+\d/u.test(block.text.slice(end, end + 4))) return true;
  if (
    after &&
    (MONTHS.has(after.folded) || (/^(?:and|or|to)$/u.test(after.folded) && isBeforeMonth(sighting)))
  )
    return true;
  return !!before && words.BEFORE_MONTH.has(before.folded);
}

/** "May and June". */
function isBeforeMonth({ block, end }: Sighting): boolean {
  const joint = wordAfter(block, end);
  return MONTHS.has((joint && wordAfter(block, joint.end)?.folded) ?? '');
}

/** The words beside it say that it is somebody's name: a title, a verb of saying; of a place, where it lies. */
function isVouchedFor(
  { block, end, kind }: Sighting,
  before: Neighbour | null,
  after: Neighbour | null,
): boolean {
  if (kind === 'place') {
    const country = /^,\s+(\p{Lu}\p{L}+)/u.exec(block.text.slice(end, end + 40))?.[1];
    return words.PROPER.has(fold(country ?? ''));
  }
  if (after && (after.gap === 'apostrophe' || (!after.isCapital && isSpeech(after.folded)))) return true;
  if (!before || kind !== 'person') return false;
  if (before.gap === 'initial' || words.GIVEN_NAMES.has(before.folded)) return true;
  return words.TITLES.has(before.folded) || isSpeech(before.folded);
}

/** In the past, or plainly a verb: "reports" and "fears" are nouns as well. */
function isSpeech(word: string): boolean {
  if (words.SAID.has(word)) return true;
  return /ed$/u.test(word) && SPEECH_VERBS.has(word) && !WEAK_VERBS.has(word);
}

/** What a sentence about somebody goes on with. */
function isOfPerson({ folded }: Neighbour): boolean {
  return words.AUXILIARIES.has(folded) || /.{2}ed$/u.test(folded);
}

const MONTHS: ReadonlySet<string> = new Set([...CALENDAR].map(fold));

let common: ReadonlySet<string> | null = null;

/** Whether a folded word stands in an English dictionary, its plural included. */
export function isCommonWord(folded: string): boolean {
  common ??= new Set([...COMMON_WORDS.trim().split(/\s/u), ...FUNCTION_WORDS, ...MONTHS]);
  return common.has(folded) || (folded.endsWith('s') && common.has(folded.slice(0, -1)));
}

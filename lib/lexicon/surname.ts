/**
 * A bare surname: this person's, or somebody else's? A listed given name before it tells another bearer anywhere; one
 * that is not listed only where a capital can mean nothing else. In doubt the one occurrence is left unmarked, and the
 * rest of the page is not silenced for it.
 */
import { fold } from '../text/fold';
import {
  type Block,
  isAcronymLike,
  isCapital,
  type Neighbour,
  opensSentence,
  wordAfter,
  wordBefore,
} from './block';
import { grammarOf, isFormIn } from './forms/grammars';
import { isSmallWord } from './language';
import { isNamedOn } from './longer';
import { isNoPerson } from './no-person';
import type { Sighting, Verdict } from './sighting';
import * as words from './words';

export function decideSurname(sighting: Sighting): Verdict {
  const { block, name, start, end } = sighting;
  if (!isCapital(block.text.charAt(start))) return 'other';
  const { forenames, further } = forenamesBefore(sighting);
  const own = fold(name).split(' ').slice(0, -1);
  if (forenames.some((word) => own.some((given) => isHis(given, word, sighting)))) return 'name';
  if (isNicknamed(sighting, own)) return 'rival';
  if (isNoPerson(sighting) || isHalfOfDouble(sighting)) return 'other';
  const verdict = forenames.length > 0 ? bearer(sighting, forenames, further) : 'name';
  return verdict === 'name' && isNamedOn(sighting, wordAfter(block, end)) ? 'other' : verdict;
}

/** 'Marcia "Cia" Price': a forename that is not hers stands before the nickname. */
function isNicknamed({ block: { text }, start }: Sighting, own: readonly string[]): boolean {
  const before = /(\p{Lu}\p{L}+) ["“‘'(]\p{Lu}\p{L}+["”’')] $/u.exec(
    text.slice(Math.max(0, start - 60), start),
  );
  const forename = before?.[1] === undefined ? null : fold(before[1]);
  if (forename === null || !words.GIVEN_NAMES.has(forename)) return false;
  return !own.some((given) => isSameGivenName(given, forename));
}

interface Forenames {
  /** The nearest first. */
  forenames: Neighbour[];
  /** The word before them all, null where punctuation or the block's edge lies there. */
  further: Neighbour | null;
}

/** More given names than any newspaper prints. */
const MOST = 5;

function forenamesBefore({ block, start, isKnown }: Sighting): Forenames {
  const forenames: Neighbour[] = [];
  let word = wordBefore(block, start);
  while (word && words.PARTICLES.has(word.text)) word = wordBefore(block, word.start);
  while (word && forenames.length < MOST && mayBeForename(word, block) && !isKnown(word)) {
    forenames.push(word);
    word = wordBefore(block, word.start);
  }
  return { forenames, further: word };
}

function mayBeForename(word: Neighbour, block: Block): boolean {
  const { isCapital, gap, folded } = word;
  if (
    !isCapital ||
    gap === 'hyphen' ||
    gap === 'apostrophe' ||
    isFormIn(words.TITLES, folded, block.language)
  )
    return false;
  if (gap === 'initial' && folded.length === 1) return true;
  if (words.PLAIN.has(folded) || isSmallWord(folded, block.language)) return false;
  return isGivenName(word, block) || !words.PROPER.has(folded);
}

/** In any case of the block's language: "Ljubomira" is of Ljubomir. */
function isGivenName({ folded }: Neighbour, { language }: Block): boolean {
  return isFormIn(words.GIVEN_NAMES, folded, language);
}

/** Whose these forenames are that are not the person's own. */
function bearer(sighting: Sighting, forenames: Neighbour[], further: Neighbour | null): Verdict {
  const { block } = sighting;
  const [nearest] = forenames as [Neighbour];
  // "In Georgia Borrell said": many a given name is a place too.
  const isPlace = !!further && /^(?:in|at|near)$/u.test(further.folded);
  if (forenames.some((word) => word.gap === 'initial')) return 'rival';
  if (forenames.some((word) => isGivenName(word, block))) return isPlace ? 'name' : 'rival';
  if (further && words.FOREIGN_TITLES.has(further.folded)) return 'name';
  if (!block.isEnglish) return foreignBearer(sighting, nearest, further);
  if (!block.capitalsTell || isAcronymLike(nearest.text)) return 'name';
  const first = forenames.at(-1) as Neighbour;
  if (!further && opensSentence(block, first.start)) return isOrdinaryOpener(first) ? 'name' : 'other';
  if (further && words.DETERMINERS.has(further.folded)) return 'name';
  return further && words.LOOSE.has(further.folded) ? 'other' : 'rival';
}

/** Of other languages our lists are short: only a capital inside a sentence, behind no preposition, is somebody's forename. */
function foreignBearer({ block, form }: Sighting, nearest: Neighbour, further: Neighbour | null): Verdict {
  const { folded, start, text } = nearest;
  // "Stav Vučića": before a surname in a case stands what is his, more often than a given name that we do not know.
  if (form !== 'exact') return 'name';
  if (!block.capitalsTell || isAcronymLike(text) || words.OPENERS.has(folded)) return 'name';
  if (isFormIn(words.PROPER, folded, block.language)) return 'name';
  if (!further) return opensSentence(block, start) ? 'other' : 'name';
  const isRole = words.ARTICLES.has(further.folded) || words.PREPOSITIONS.has(further.folded);
  return further.isCapital || isRole ? 'name' : 'rival';
}

/** "Reportedly Borrell left", "Outgoing Borrell warned". */
function isOrdinaryOpener({ folded }: Neighbour): boolean {
  return /.{3}(?:ly|ing|ed)$/u.test(folded);
}

/** "Anne Stoltenberg-Hansen", "Maria Garcia-Borrell"; but "the Vucic-Kurti talks" are between two. */
function isHalfOfDouble({ block, start, end }: Sighting): boolean {
  const [before, after] = [wordBefore(block, start), wordAfter(block, end)];
  const first = before?.gap === 'hyphen' && before.isCapital ? before : null;
  if (!first && !(after?.gap === 'hyphen' && after.isCapital)) return false;
  const forename = wordBefore(block, first?.start ?? start);
  return forename?.isCapital === true && isGivenName(forename, block);
}

/** A person's given name, in a case where the surname stands in one: "Josepa Borrella". */
function isHis(given: string, { folded }: Neighbour, { block, form }: Sighting): boolean {
  const bases = form === 'exact' ? [] : (grammarOf(block.language)?.basesOf(folded) ?? []);
  return [folded, ...bases.map(({ text }) => text)].some((word) => isSameGivenName(given, word));
}

/** The same name, its initial, its short form, or a spelling of another language: Aleksandar, A., Aleks, Alexander. */
function isSameGivenName(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long === `${short}a`) return false;
  if (long.startsWith(short) && (short.length === 1 || short.length > 2)) return true;
  const skeleton = skeletonOf(one);
  return skeleton.length > 3 && skeleton === skeletonOf(other);
}

/** The consonants, and a last "a": that one tells a woman's name from a man's. */
function skeletonOf(name: string): string {
  return name.replaceAll('x', 'ks').replace(/[aeiouy](?!$)|[eiouy]$/gu, '');
}

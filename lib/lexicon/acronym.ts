/**
 * Is this acronym, here, its own? Not where it is part of a code, nor a word in capitals: "UN ACCORD" in French, "EU sou"
 * in Portuguese, "TELL US WHAT IT IS". In a headline of capitals that does not tell, the rest of the page has to.
 */
import { fold } from '../text/fold';
import { CHEMISTRY, ELEMENTS, LITTLE_WORDS } from './acronym-words';
import { isAcronymLike, opensSentence, wordAfter, wordBefore } from './block';
import { isCode } from './code';
import { isCommonWord } from './ordinary';
import type { Sighting, Verdict } from './sighting';
import * as words from './words';

export function decideAcronym(sighting: Sighting): Verdict {
  const { block, start, end } = sighting;
  const text = block.text.slice(start, end);
  const folded = fold(text).replaceAll(' ', '');
  if ((text.match(/\p{Lu}/gu)?.length ?? 0) < 2) return isWrittenAsName(sighting, text) ? 'name' : 'other';
  if (isCode(block, start, end) || isTime(sighting, folded) || isElement(sighting, folded)) return 'other';
  const foreign = foreignSense(sighting, folded);
  if (foreign !== 'name' || !isCommonWord(folded)) return foreign;
  if (!block.isAllCapitals && isShouted(sighting)) return 'other';
  if (!block.isAllCapitals) return 'name';
  return senseInCapitals(sighting, folded);
}

/** "5 PM". */
function isTime({ block, start }: Sighting, folded: string): boolean {
  return /^[ap]m$/u.test(folded) && /\d\s*$/u.test(block.text.slice(Math.max(0, start - 4), start));
}

/** "doped with EU ions", but "the EU". */
function isElement({ block, start, end }: Sighting, folded: string): boolean {
  if (!ELEMENTS.has(folded) || wordBefore(block, start)?.folded === 'the') return false;
  const beside = block.text.slice(Math.max(0, start - NEAR), end + NEAR);
  return fold(beside)
    .split(' ')
    .some((word) => CHEMISTRY.has(word));
}

/** A few words, in UTF-16 code units. */
const NEAR = 20;

/** "Nato", as the British and the Germans write it; in a case only with a hyphen, "Nato-a": "Sada" is a word, not the SAD. */
function isWrittenAsName({ form }: Sighting, text: string): boolean {
  const bare = text.replace(/-\p{Ll}+$/u, '');
  if (form !== 'exact' && bare === text) return false;
  return /^\p{Lu}\p{Ll}{3,}$/u.test(bare) && !isCommonWord(fold(bare));
}

/** A little word of another language, if the block is in it. */
function foreignSense({ block, end }: Sighting, folded: string): Verdict {
  const tongues = LITTLE_WORDS.filter(([, list]) => list.has(folded));
  if (tongues.some(([tag]) => tag === block.language)) return 'other';
  if (tongues.length === 0) return 'name';
  if (!block.isAllCapitals && WITHOUT.has(block.language ?? '')) return 'name';
  const after = wordAfter(block, end)?.folded ?? '';
  if (!words.ENGLISH.has(after) && tongues.some(([, list]) => list.has(after))) return 'other';
  // Neither of these tells anything beside the other.
  const others = block.firstWords.filter((word) => word.length > 1 && !/^(?:eu|un)$/u.test(word));
  const most = Math.max(...tongues.map(([, list]) => others.filter((word) => list.has(word)).length));
  const english = others.filter((word) => words.ENGLISH.has(word)).length;
  if (most > english) return 'other';
  if (!block.isAllCapitals || english > 0) return 'name';
  return FOREIGN_LETTERS.test(block.text) ? 'other' : 'doubtful';
}

/** Languages in which none of these acronyms is a word, though some of their own look like those beside it. */
const WITHOUT: ReadonlySet<string> = new Set(['de', 'sr', 'sq', 'nl', 'pl']);

/** Of the Romance languages, and of neither Serbian nor Albanian. */
const FOREIGN_LETTERS = /[ÀÁÂÃÈÉÊÍÎÓÔÕÙÚÛÑĂȘȚŞŢ]/u;

/** "HE IS HERE" within a sentence: a little word in capitals beside another. */
function isShouted({ block, start, end }: Sighting): boolean {
  const beside = [wordBefore(block, start), wordAfter(block, end)];
  return beside.some(
    (word) => word?.gap === 'space' && isAcronymLike(word.text) && words.ENGLISH.has(word.folded),
  );
}

/** "US" opens a headline as a country only; as pronouns all of them stand beside other little words. */
function senseInCapitals({ block, start, end }: Sighting, folded: string): Verdict {
  if (!words.ENGLISH.has(folded)) return 'doubtful';
  const [before, after] = [wordBefore(block, start), wordAfter(block, end)];
  if (folded === 'us' && opensSentence(block, start)) return 'name';
  if (before?.folded === 'the') return 'name';
  if (after?.gap !== 'space' || block.text.trimEnd().endsWith('?')) return 'other';
  return words.ENGLISH.has(after.folded) ? 'other' : 'doubtful';
}

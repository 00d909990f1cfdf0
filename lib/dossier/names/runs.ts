import { CALENDAR, FUNCTION_WORDS } from '../words/common';
import { MEDIA_HEADS, ORGANIZATION_HEADS, PLACE_HEADS } from '../words/heads';
import { PARTICLES } from '../words/particles';
import { DEMONYMS } from '../words/peoples';
import { TITLES } from '../words/titles';
import { Known } from './gazetteer';
import { type Found, ORGANIZATION_SCORES, PERSON_SCORES, PLACE_SCORES } from './read';
import type { Reading } from './reading';

/**
 * Capitalised words in a row that the tagger took for no name and that look like one: the last is the head of a body's or
 * a place's name, the first a given name, or the document has them again.
 */
export function namelikeRuns(reading: Reading, taken: Uint8Array, opening: ReadonlySet<number>): Found[] {
  const { words } = reading;
  const runs: { first: number; last: number }[] = [];
  for (let i = 0; i < words.length; i += 1) {
    if (!opensRun(reading, i, taken, opening)) continue;
    let last = i;
    for (let more = 1; more > 0; last += more) more = step(reading, i, last, taken, opening);
    if (last > i && last - i < 9) runs.push({ first: i, last });
    i = last;
  }
  const seen = new Map<string, number>();
  const textOf = ({ first, last }: { first: number; last: number }) =>
    words
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' ');
  for (const run of runs) seen.set(textOf(run), (seen.get(textOf(run)) ?? 0) + 1);
  return runs.flatMap((run) => {
    const scores = scoresOf(reading, run.first, run.last, (seen.get(textOf(run)) ?? 0) > 1);
    return scores ? [{ ...run, scores, margin: 0 }] : [];
  });
}

function opensRun({ words }: Reading, i: number, taken: Uint8Array, opening: ReadonlySet<number>): boolean {
  const word = words[i];
  if (!word?.capital || taken[i] || CALENDAR.has(word.text) || DEMONYMS.has(word.text)) return false;
  if (!word.upper && (FUNCTION_WORDS.has(word.low) || TITLES.has(word.low))) return false;
  return !opening.has(i) && !/^["']$/u.test(words[i - 1]?.text ?? '');
}

/** How many tokens the run goes on for after `last`; 0 where it ends. */
function step(
  { words }: Reading,
  first: number,
  last: number,
  taken: Uint8Array,
  opening: ReadonlySet<number>,
): number {
  const isNext = (i: number) =>
    words[i]?.capital === true && !taken[i] && !opening.has(i) && !CALENDAR.has(words[i]?.text ?? '');
  if (isNext(last + 1)) return 1;
  const link = words[last + 1]?.text ?? '';
  const governs = ORGANIZATION_HEADS.has(words[first]?.text ?? '') && (link === 'on' || link === 'for');
  if (link !== 'of' && link !== '-' && !governs && !PARTICLES.has(link)) return 0;
  if (isNext(last + 2)) return 2;
  return words[last + 2]?.text === 'the' && link !== '-' && isNext(last + 3) ? 3 : 0;
}

function scoresOf(
  { words, small }: Reading,
  first: number,
  last: number,
  again: boolean,
): Found['scores'] | null {
  const head = words[last];
  const opener = words[first];
  if (!head || !opener || !head.capital) return null;
  if (
    ORGANIZATION_HEADS.has(head.text) ||
    MEDIA_HEADS.has(head.text) ||
    ORGANIZATION_HEADS.has(opener.text)
  ) {
    return ORGANIZATION_SCORES;
  }
  if (PLACE_HEADS.has(head.text)) return PLACE_SCORES;
  const given = (opener.known & Known.FirstName) !== 0 && opener.known >> 8 === 0;
  if (given && last - first < 3) return PERSON_SCORES;
  const common = words.slice(first, last + 1).every(({ low }) => small.has(low));
  return again && !common && !TITLES.has(head.low) ? ORGANIZATION_SCORES : null;
}

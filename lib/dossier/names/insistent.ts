import { FUNCTION_WORDS } from '../words/common';
import { DEMONYMS, PEOPLES } from '../words/peoples';
import { TITLES } from '../words/titles';
import { namesOf } from './gazetteer';
import { type Found, ORGANIZATION_SCORES, PLACE_SCORES } from './read';
import type { Reading } from './reading';

/**
 * A strange word that stands alone with a capital again and again, inside sentences too, and owns something or is gone to:
 * "two Ardenia trawlers", "Ardenia's envoy". It is a name of something, though nothing else tells; what it is has to be
 * checked.
 */
export function insistent({ words, small, capital }: Reading, taken: Uint8Array): Found[] {
  const places = new Map<string, number[]>();
  words.forEach(({ low, capital: isCapital, known, text }, i) => {
    const isStrange = isCapital && namesOf(known) === 0 && known >> 8 === 0 && !small.has(low);
    if (!isStrange || taken[i] || (capital.get(low) ?? 0) < INSIDE || !PLAIN.test(text)) return;
    if (
      FUNCTION_WORDS.has(low) ||
      TITLES.has(low) ||
      DEMONYMS.has(text) ||
      PEOPLES.has(text) ||
      ADJECTIVE.test(low)
    )
      return;
    if (words[i - 1]?.capital || words[i + 1]?.capital || words[i + 1]?.text === '-') return;
    places.set(low, [...(places.get(low) ?? []), i]);
  });
  return [...places.values()].flatMap((all) => {
    const isGoneTo = all.some((i) => TOWARDS.test(words[i - 1]?.text ?? ''));
    const owns = all.some((i) => /^['’]s$/u.test(words[i + 1]?.text ?? ''));
    if (all.length < LEAST || !(isGoneTo || owns)) return [];
    const scores = isGoneTo ? PLACE_SCORES : ORGANIZATION_SCORES;
    return all.map((i) => ({ first: i, last: i, scores, margin: UNSURE }));
  });
}

/** Times that it stands in a document, and inside its sentences. */
const LEAST = 3;
const INSIDE = 2;
/** In the tagger's units: low enough to be marked "check this". */
const UNSURE = 20;

const PLAIN = /^\p{Lu}\p{Ll}{2,}$/u;
const ADJECTIVE = /(?:i?ans?|ish|ese|ists?|isms?)$/u;
const TOWARDS = /^(?:in|from|into|near|across|to|inside|outside)$/u;

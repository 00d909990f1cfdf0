import { ORGANIZATION_HEADS, PLACE_HEADS, SURE_BODIES } from '../words/heads';
import { COUNTRIES } from '../words/places';
import { Known } from './gazetteer';
import { knownKind } from './lexicon';
import { type Found, isPerson, isPlace, PERSON_SCORES } from './read';
import type { Reading } from './reading';

/** Two names that the tagger took for one, apart: "Irving, Texas", "Serbia-Kosovo", "Refugee Council Enver Solomon". */
export function cutApart(reading: Reading, found: Found): Found[] {
  const { first, last } = found;
  for (let i = first + 1; i < last; i += 1) {
    if (isSeam(reading, found, i))
      return [{ ...found, last: i - 1 }, ...cutApart(reading, { ...found, first: i + 1 })];
  }
  if (isPerson(found)) return [found];
  for (let i = first + 1; i < last; i += 1) {
    if (opensPerson(reading, first, i, last)) {
      return [
        { ...found, last: i - 1 },
        { ...found, first: i, scores: PERSON_SCORES, margin: 0 },
      ];
    }
  }
  return [found];
}

/** A comma in a place, a hyphen between two that are known. */
function isSeam({ words }: Reading, found: Found, i: number): boolean {
  const mark = words[i]?.text;
  if (mark === ',') return isPlace(found);
  return (
    mark === '-' &&
    knownKind(words[i - 1]?.text ?? '') === 'place' &&
    knownKind(words[i + 1]?.text ?? '') === 'place'
  );
}

/** Whether a person's name goes from `i` to `last`, behind the name of a body or a country. */
function opensPerson({ words, gazetteer }: Reading, first: number, i: number, last: number): boolean {
  const rest = words.slice(i, last + 1);
  if (rest.length > 3 || rest.length < 2 || !rest.every(({ capital }) => capital)) return false;
  if (rest.some(({ text }) => ORGANIZATION_HEADS.has(text) || PLACE_HEADS.has(text))) return false;
  const before = words.slice(first, i).map(({ text }) => text);
  const given = gazetteer.lookUp(rest[0]?.low ?? '');
  const placed = Known.Country | Known.City | Known.Region;
  if ((given & Known.FirstName) !== 0 && given >> 8 === 0 && (given & placed) === 0) {
    return before.some((word) => ORGANIZATION_HEADS.has(word)) || knownKind(before.join(' ')) === 'place';
  }
  const known = rest.some((word) => word.known >> 8 !== 0 || (word.known & placed) !== 0);
  if (known || before.length < 2) return false;
  return COUNTRIES.has(before.join(' ')) || (rest.length === 2 && SURE_BODIES.has(before.at(-1) ?? ''));
}

import { ORGANIZATION_HEADS } from '../words/heads';
import { DEMONYMS } from '../words/peoples';
import { TITLES } from '../words/titles';
import type { Reading } from './features';
import { Known } from './gazetteer';
import { knownKind } from './lexicon';
import type { Found } from './read';

/** A name as the tagger gives it, put right: titles, articles and marks taken off its edges, two names in one cut apart. */
export function trimmed(reading: Reading, found: Found): Found[] {
  return halves(reading, found).flatMap((half) => trim(reading, half));
}

function isPerson({ scores: [person, organization, place] }: Found): boolean {
  return person > organization && person > place;
}

function isPlace({ scores: [person, organization, place] }: Found): boolean {
  return place > organization && place > person;
}

function trim({ words }: Reading, found: Found): Found[] {
  let { first, last } = found;
  const text = (i: number) => words[i]?.text ?? '';
  while (first <= last && !opensName(words[first]?.text ?? '', isPerson(found), last > first)) first += 1;
  while (last >= first && !(words[last]?.capital || /^(?:\p{N}+|\.)$/u.test(text(last)))) last -= 1;
  if (text(last) === '.' && !/^(?:\p{Lu}|Jr|Sr|Inc|Corp|Ltd|Co|St)$/u.test(text(last - 1))) last -= 1;
  return last >= first ? [{ ...found, first, last }] : [];
}

function opensName(word: string, person: boolean, more: boolean): boolean {
  if (!/^[\p{Lu}\p{N}]/u.test(word)) return false;
  if (!more) return true;
  if (/^(?:The|A|An)$/u.test(word)) return false;
  return !person || !(TITLES.has(word.toLowerCase()) || DEMONYMS.has(word));
}

/** "Irving, Texas" and "Serbia-Kosovo" are two places, "Refugee Council Enver Solomon" a body and a person. */
function halves({ words, gazetteer }: Reading, found: Found): Found[] {
  const { first, last } = found;
  for (let i = first + 1; i < last; i += 1) {
    const [left, right] = [words[i - 1]?.text ?? '', words[i + 1]?.text ?? ''];
    const places = knownKind(left) === 'place' && knownKind(right) === 'place';
    if ((words[i]?.text === ',' && isPlace(found)) || (words[i]?.text === '-' && places)) {
      return [
        { ...found, last: i - 1 },
        { ...found, first: i + 1 },
      ];
    }
  }
  if (isPerson(found)) return [found];
  for (let i = first + 1; i < last; i += 1) {
    const before = words[i - 1]?.text ?? '';
    const given = gazetteer.lookUp(words[i]?.low ?? '');
    const person =
      (given & Known.FirstName) !== 0 && (given & ~255) === 0 && words[last]?.capital && last - i < 3;
    if (person && (ORGANIZATION_HEADS.has(before) || knownKind(before) === 'place')) {
      return [
        { ...found, last: i - 1 },
        { ...found, first: i, scores: [1, 0, 0], margin: 0 },
      ];
    }
  }
  return [found];
}

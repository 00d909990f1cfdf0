import { DEMONYMS } from '../words/peoples';
import { Known, namesOf } from './gazetteer';
import type { Found } from './read';
import { type Reading, Seen } from './reading';

/**
 * "Ardenian" beside "Ardenia" makes the latter a place and the former no name, whether anybody has heard of them or not:
 * the names so, and places of such a word that none of them has.
 */
export function withHomelands(reading: Reading, names: readonly Found[]): Found[] {
  const { words } = reading;
  const { homes, adjectives } = homelandsIn(reading);
  if (homes.size === 0) return [...names];
  const taken = new Uint8Array(words.length);
  for (const { first, last } of names) taken.fill(1, first, last + 1);
  const known = names
    .filter(({ first, last }) => first < last || !adjectives.has(words[first]?.low ?? ''))
    .map((name) =>
      name.first === name.last && homes.has(words[name.first]?.low ?? '') ? home(name.first) : name,
    );
  const missed = words.flatMap(({ capital, low }, i) =>
    capital && !taken[i] && homes.has(low) ? home(i) : [],
  );
  return [...known, ...missed];
}

const home = (at: number): Found => ({ first: at, last: at, scores: [0, 0, SURE], margin: SURE });
/** In the tagger's units. */
const SURE = 60;

function homelandsIn(reading: Reading) {
  const { words } = reading;
  const capitals = new Map(words.flatMap((word) => (word.capital ? [[word.low, word]] : [])));
  const [homes, adjectives] = [new Set<string>(), new Set<string>()];
  for (const [low, { text, known }] of capitals) {
    const stem = ADJECTIVE.exec(low)?.[1];
    if (!stem || DEMONYMS.has(text) || isPersonal(known)) continue;
    for (const ending of ENDINGS) {
      const place = capitals.get(stem + ending);
      if (!place || place.low === low || !mayBePlace(reading, place)) continue;
      homes.add(place.low);
      adjectives.add(low);
    }
  }
  return { homes, adjectives };
}

/** "Ardenian", "Velmorans", "Tolmese"; a stem of fewer letters is in too many words. */
const ADJECTIVE = /^(\p{L}{4,}?)(?:i?ans?|ese)$/u;
/** What a country's name has that its adjective has not. */
const ENDINGS = ['', 'a', 'e', 'o', 'y', 'ia'];

function mayBePlace({ small, seen }: Reading, { low, known }: Reading['words'][number]): boolean {
  const borne = ((seen.get(low) ?? 0) & (Seen.Surname | Seen.Titled)) !== 0;
  return !borne && !small.has(low) && known >> 8 === 0;
}

const isPersonal = (known: number) => (namesOf(known) & (Known.FirstName | Known.Surname)) !== 0;

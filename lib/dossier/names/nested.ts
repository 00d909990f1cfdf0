import { MEDIA_HEADS, ORGANIZATION_HEADS, PLACE_HEADS } from '../words/heads';
import { listed } from '../words/list';
import { Known, namesOf } from './gazetteer';
import { type Found, isPerson, isPlace, PERSON_SCORES, PLACE_SCORES } from './read';
import type { Reading } from './reading';
import type { Word } from './vocabulary';

/**
 * The names within a longer one: the place that it says something is in ("University of Sheffield", "Fan Expo Canada",
 * "Nizhny Novgorod Stadium"), the person that it is called after ("Nelson Mandela Stadium").
 */
export function namesWithin(reading: Reading, found: Found): Found[] {
  if (found.last === found.first || isPerson(found)) return [];
  const within = [...settlement(reading, found), ...listedPlaces(reading, found)];
  return within.length > 0 ? within : eponym(reading, found);
}

function listedPlaces(reading: Reading, found: Found): Found[] {
  const { words } = reading;
  const { first, last } = found;
  const places: Found[] = [];
  for (let from = first; from <= last; from += 1) {
    for (let to = Math.min(last, from + 2); to >= from; to -= 1) {
      if (to - from === last - first || !isKnownPlace(reading, from, to, from > first)) continue;
      const after = words[from - 1]?.text ?? '';
      const linked = from > first && /^(?:of|in|at|the)$/u.test(after) && !isPlace(found);
      const ends = from > first && to === last && words[from - 1]?.capital && !isPlace(found);
      const opens = from === first && to < last && isAt(reading, found, to);
      if (linked || ends || opens) places.push({ first: from, last: to, scores: PLACE_SCORES, margin: SURE });
      from = to;
      break;
    }
  }
  return places;
}

/** "Nizhny Novgorod Stadium", "Boston Fire Department"; but a country's navy is no place in it, nor a city's paper. */
function isAt({ words, gazetteer }: Reading, found: Found, last: number): boolean {
  const head = words[found.last]?.text ?? '';
  if (isPlace(found)) return PLACE_HEADS.has(head);
  const text = words
    .slice(found.first, last + 1)
    .map(({ low }) => low)
    .join(' ');
  const country = (gazetteer.lookUp(text) & Known.Country) !== 0;
  const body = words.slice(last + 1, found.last + 1).some((word) => ORGANIZATION_HEADS.has(word.text));
  return body && !country && !MEDIA_HEADS.has(head);
}

/** "Municipality of Bogliasco" is Bogliasco, whether it is listed or not. */
function settlement({ words }: Reading, found: Found): Found[] {
  const { first, last } = found;
  const named = SETTLEMENTS.has(words[first]?.low ?? '') && words[first + 1]?.text === 'of';
  return named && last === first + 2 ? [{ ...found, first: last, scores: PLACE_SCORES }] : [];
}

const SETTLEMENTS = new Set(
  listed('municipality city town village province region district county commune borough port'),
);

/** As sure as the name around it need be. */
const SURE = 50;

/** What is built bears the name of where it is, in one or two strange words, or of whom it honors. */
function eponym({ words }: Reading, { first, last }: Found): Found[] {
  let end = last;
  while (end > first && BUILT.has(words[end]?.text ?? '')) end -= 1;
  const inner = words.slice(first, end + 1);
  if (end === last || inner.length > 3) return [];
  const isPersonal = ({ known }: Word) => (namesOf(known) & (Known.FirstName | Known.Surname)) !== 0;
  const isStrange = ({ capital, role, known }: Word) => capital && role === 0 && known >> 8 === 0;
  if (!inner.every((word) => isStrange(word) || (word.capital && isPersonal(word)))) return [];
  if (inner.length > 1 && (inner.some(isPersonal) || words[end + 1]?.text === 'Memorial')) {
    return [{ first, last: end, scores: PERSON_SCORES, margin: SURE }];
  }
  return inner.some(isPersonal) ? [] : [{ first, last: end, scores: PLACE_SCORES, margin: SURE }];
}

const BUILT = new Set(listed('Airport Arena Hall Hospital Memorial Stadium Station Temple'));

function isKnownPlace({ words, gazetteer }: Reading, first: number, last: number, linked: boolean): boolean {
  if (!words[first]?.capital || !words[last]?.capital) return false;
  const known =
    first === last
      ? (words[first]?.known ?? 0)
      : gazetteer.lookUp(
          words
            .slice(first, last + 1)
            .map(({ low }) => low)
            .join(' '),
        );
  const names = namesOf(known);
  if ((names & (Known.Country | Known.City | Known.Region)) === 0 || known >> 8 !== 0) return false;
  return linked || (names & Known.Country) !== 0 || (names & (Known.FirstName | Known.Surname)) === 0;
}

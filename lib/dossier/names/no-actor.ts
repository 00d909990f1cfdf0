import { CALENDAR } from '../words/common';
import { listed } from '../words/list';
import { DEMONYMS, PEOPLES } from '../words/peoples';
import { Known, namesOf } from './gazetteer';
import { type Found, isPerson, type Read } from './read';

/** Whether a name is none of an actor: of a day, a nationality, an office, a product, a sum, a number in a list. */
export function isNoActor(read: Read, name: Found): boolean {
  const { words } = read.reading;
  const { first, last } = name;
  const text = words[first]?.text ?? '';
  const end = words[last]?.text ?? '';
  // "US$ 20,000"
  if (words[last + 1]?.text === '$') return true;
  if (isWork(read, name)) return true;
  if (first === last) return isCommon(read, first) || NO_ACTORS.has(text) || text.length < 2 || isModel(text);
  if (last === first + 1 && NUMBERED.test(`${text} ${end}`)) return true;
  if (last === first + 1 && HALF.test(text) && (DEMONYMS.has(end) || PEOPLES.has(end))) return true;
  const opener = words[first]?.known ?? 0;
  const given = isPerson(name) && (opener & Known.FirstName) !== 0 && opener >> 8 === 0;
  return !given && (OFFICES.has(end) || PRODUCTS.has(end));
}

/** "South Korean", "East Timorese". */
const HALF = /^(?:North|South|East|West)(?:ern)?$/u;

/** With or without their maker: "Mozilla Firefox". */
const BRANDS = listed(`
Android Bitcoin Chrome Ethereum Firefox iPad iPhone iPod Kindle Linux MacBook Photoshop PlayStation Playstation Safari
Wii Windows Xbox
`);

/** Peoples are no names here because they are found as crowds. */
const NO_ACTORS = new Set([
  ...CALENDAR,
  ...PEOPLES,
  ...DEMONYMS,
  ...BRANDS,
  ...listed('State Government Internet Minister President'),
]);

/** A word that opens a sentence, and that the document also writes small. */
function isCommon({ reading: { words, small }, opening }: Read, i: number): boolean {
  const word = words[i];
  if (!word || !opening.has(i) || !small.has(word.low)) return false;
  return namesOf(word.known) === 0 && word.known !== 0;
}

/** "IE9", "CO2": but MI5 and MI6 are bodies. */
function isModel(text: string): boolean {
  return /^\p{Lu}{2,}\p{N}{1,2}$/u.test(text) && !/^MI[56]$/u.test(text);
}

/** "the film Roma", "HMS Ocean", "Firefox 4.0". */
function isWork({ reading: { words } }: Read, { first, last }: Found): boolean {
  if (WORKS.has(words[first - 1]?.text ?? '')) return true;
  return (
    (last > first && SHIPS.has(words[first]?.text ?? '')) ||
    /^\p{N}+\.\p{N}/u.test(words[last + 1]?.text ?? '')
  );
}

/** What is made, and has its name right behind it. Of songs, books and games too many a name is its maker's. */
const WORKS = new Set(
  listed(`
album browser destroyer ferry film freighter frigate movie musical novel opera satellite ship sitcom smartphone
spacecraft submarine tanker trawler vessel warship yacht
`),
);
const SHIPS = new Set(listed('HMAS HMC HMCS HMNZS HMS INS MS MV RMS RRS RV SS USCGC USNS USS'));

const NUMBERED =
  /^(?:Article|Category|Chapter|Day|Division|Group|Level|Part|Phase|Route|Section|Stage|Title|Zone) (?:\p{Lu}|\p{N}+|[IVX]+)$/u;

/** "Shadow Home Secretary": the last word of an office, whoever holds it. */
const OFFICES = new Set(
  listed(
    'Secretary Minister President Chancellor Governor Ambassador Commissioner Chairman Chairwoman Mayor Premier',
  ),
);

/** "MacBook Pro", "Windows XP". */
const PRODUCTS = new Set([...BRANDS, ...listed('Pro VR XP OS Ultra')]);

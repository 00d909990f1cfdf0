/** Words that tell what a capital beside a name means, English for the most part. Data for the rules; all folded. */
import { CALENDAR, FUNCTION_WORDS } from '../dossier/words/common';
import { FIRST_NAMES } from '../dossier/words/first-names';
import { KNOWN_ORGANIZATIONS } from '../dossier/words/organizations';
import { DEMONYMS, PEOPLES } from '../dossier/words/peoples';
import { COUNTRIES, KNOWN_PLACES } from '../dossier/words/places';
import { TITLES as BEFORE_NAMES, OFFICES } from '../dossier/words/titles';
import { fold } from '../text/fold';
import { MORE_GIVEN_NAMES } from './given-names';

const set = (words: string) => new Set(words.split(' '));
/** Every word of every entry. */
const folded = (...lists: Iterable<string>[]) =>
  new Set(lists.flatMap((list) => [...list].flatMap((entry) => fold(entry).split(' '))));

/** Titles of other languages than English. */
export const FOREIGN_TITLES = folded([
  'herr frau monsieur madame m mme predsednik predsednica presednik predsjednik ministar premijer gospodin presidenti ' +
    'kryeministri ministri prasident ministerprasident kanzler aussenminister bundeskanzler ministre ' +
    'председник председница предсједник министар премијер господин',
]);

/** Titles and offices: they stand before or behind a name without making it another's. */
export const TITLES = folded(BEFORE_NAMES, OFFICES, FOREIGN_TITLES, [
  'presidents pm ministers high special head ex delegate official counterpart',
]);

/** Words that only say where or when, or that open a sentence. */
export const PLAIN = folded(
  FUNCTION_WORDS,
  CALENDAR,
  set(
    'north south east west northern southern eastern western central greater upper lower neighbouring neighboring ethnic ' +
      'and or nor so versus vs whereas told says asked added old young late republic kingdom government city capital ' +
      'pro anti non no let spaniard briton dane swede pole finn turk interview opinion analysis exclusive watch video live ' +
      'breaking update updated profile report',
  ),
);

/** Peoples and offices behind a place: "Kosovo Albanians", "Kosovo Police". */
export const AFTER_PLACE = set(
  'albanians albanian serbs serb government police parliament assembly president prime premier minister ministers foreign ' +
    'interior defence defense finance justice pm fm mp mps ambassador envoy spokesman spokeswoman leader leaders officials ' +
    'authorities opposition',
);

/** What turns a place or a person beside it into the name of a company, a club, a building or a dish. */
export const ENTERPRISES = set(
  'airlines airways airport air bank times post herald online news gazette tribune radio telekom telecom tv ' +
    'university college institute academy school hospital hotel museum foundation fc fk kf kk ac sc rsc nk united club ' +
    'rovers wanderers insurance energy group holding holdings ltd inc llc plc gmbh corp company industries brewery ' +
    'street avenue boulevard road square lane stadium arena marathon cup orchestra philharmonic festival ',
);

/** Behind a name they make the name of another place: "Kosovo Polje". */
export const PLACES_NAMED_AFTER = set('polje banja reka heights airport junction');

/** Things that carry a place's name and have left it: "Brussels sprouts". */
export const NAMED_AFTER_PLACES = set(
  'sprout sprouts griffon griffons lace waffle waffles carpet carpets terrier terriers',
);

/** Those of them that also stand before: "Air Serbia", "FK Kosovo", "Radio Kosovo". */
export const ENTERPRISES_BEFORE = set(
  'air radio telekom telecom tv rtv bank hotel fc fk kf kk ac sc rsc nk of club university miss',
);

/** "University of Brussels", "Bank of Kosovo": what before "of" takes the place into its own name. */
export const INSTITUTIONS_OF = set(
  'university bank institute museum academy college school orchestra free royal hotel',
);

/** Before an apostrophe: elisions of French, Italian, Catalan and Albanian, which leave the name a name. */
export const ELISIONS = set('l d s n t c j m qu lorsqu puisqu jusqu all dall dell nell sull coll un quell c');

/** Acronyms that are ordinary words in capitals, with words of the languages where they are. */
export const ORDINARY_IN_CAPITALS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['un', set('le la les des du est et dans pour sur el los las del una une que con por il che per di')],
  ['eu', set('nao que sou nos para com uma tenho voce minha meu am sunt si')],
  ['us', set('we let give tell with join help all for')],
  ['who', set('is are was were the will said says knew that')],
  ['it', set('is was the this that will has')],
]);

/** Frequent words of English: a third and more of any text of it. */
export const ENGLISH = folded(FUNCTION_WORDS);

/** Frequent words of German, where every noun has a capital. */
export const GERMAN = set(
  'der die das und ist nicht mit von den dem des im zu auf fur sich ein eine einen wird auch nach bei aus',
);

/** Given names, wherever they stand. */
export const GIVEN_NAMES = folded(FIRST_NAMES, MORE_GIVEN_NAMES);

/** Words of countries, cities, peoples and well-known organizations: a capital, and no given name. */
export const PROPER = folded(COUNTRIES, KNOWN_PLACES, DEMONYMS, PEOPLES, KNOWN_ORGANIZATIONS);

/** Every word of a country's name. */
export const COUNTRY_WORDS = folded(COUNTRIES);
/** Every word for what, or who, belongs to a country or a people. */
export const DEMONYM_WORDS = folded(DEMONYMS, PEOPLES);

/** Lower-case words inside a surname: "von der Leyen". */
export const PARTICLES = set('von van der den de del della di da dos du la le al el bin ibn ter zu');

/** Before "the Spaniard Borrell" a capital is a role. */
export const DETERMINERS = set('the a an this that his her their its our my your');

/** Behind these a capital is as likely a place, a channel or whoever is spoken to: "told Euronews Borrell was away". */
export const LOOSE = set('in at near on via from to into inside outside told tells as');

/** Between a people and where it lives: "Serbs who live in Bosnia". */
export const RESIDING = set('living who live lived residing resident settled based born');

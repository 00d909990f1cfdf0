/** Words that tell what a capital beside a name means, English for the most part. Data for the rules; all folded. */
import { CALENDAR, FUNCTION_WORDS } from '../dossier/words/common';
import { FIRST_NAMES } from '../dossier/words/first-names';
import { KNOWN_ORGANIZATIONS } from '../dossier/words/organizations';
import { DEMONYMS, PEOPLES } from '../dossier/words/peoples';
import { COUNTRIES, KNOWN_PLACES } from '../dossier/words/places';
import { TITLES as BEFORE_NAMES, OFFICES } from '../dossier/words/titles';
import { fold } from '../text/fold';
import { MORE_GIVEN_NAMES } from './given-names';

/** The words of a list with a space between. */
export const set = (words: string) => new Set(words.split(' '));
/** Every word of every entry. */
export const folded = (...lists: Iterable<string>[]) =>
  new Set(lists.flatMap((list) => [...list].flatMap((entry) => fold(entry).split(' '))));

/** Titles of other languages than English. */
export const FOREIGN_TITLES = folded([
  'herr frau monsieur madame m mme predsednik predsednica presednik predsjednik ministar premijer gospodin presidenti ' +
    'kryeministri ministri presidentja kryeministrja ministrja prasident ministerprasident kanzler aussenminister bundeskanzler ministre ' +
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
    'street avenue boulevard road square lane strasse platz ulica institut stiftung flughafen preis schule stadium arena marathon cup orchestra philharmonic festival ',
);

/** Behind a name they make the name of another place: "Kosovo Polje". */
export const PLACES_NAMED_AFTER = set('polje banja reka heights airport junction');

/** Things that carry a place's name and have left it: "Brussels sprouts". */
export const NAMED_AFTER_PLACES = set(
  'sprout sprouts griffon griffons lace waffle waffles carpet carpets terrier terriers',
);

/** Those of them that also stand before: "Air Serbia", "FK Kosovo", "Radio Kosovo", "Fushë Kosovë" (the field); and ships. */
export const ENTERPRISES_BEFORE = set(
  'air radio telekom telecom tv rtv bank hotel fc fk kf kk ac sc rsc nk of club university miss mv ms uss hms rms ' +
    'televizija radiotelevizija restaurant kafana cafe klub fushe',
);

/** "University of Brussels", "Banque de Serbie", "Banka e Kosoves": what takes the place behind its "of" into its own name. */
export const INSTITUTIONS_OF = set(
  'university bank institute museum academy college school orchestra free royal hotel battle treaty siege ' +
    'universite universitat universitet univerzitet universiteti universidad universita universidade banque banka banco ' +
    'banca institut instituti musee museo muzeu radio televizioni fusha beteja lufta',
);

/** The same of streets, and of what is on the plate, which Romance languages write small. */
export const STREETS_OF = set(
  'rue avenue boulevard quai calle avenida plaza via rua place street chou choux',
);

/** Streets, squares and houses that stand straight before their name, in small letters too. */
export const STREETS_BEFORE = set('ulica ulici trg trgu bulevar rruga sheshi via hotel restaurant kafana');

/** "of", as it stands between the two. */
export const OF = set('of de du des da do di della delle von i e te');

/** Serbian institutions stand straight before the genitive: "banka Srbije", "Elektroprivreda Srbije". */
export const INSTITUTIONS = set(
  'banka elektroprivreda posta telekom putevi zeleznice televizija radiotelevizija univerzitet akademija',
);

/** A forename follows, whatever place is called the same: "her daughter Georgia". */
export const KIN = set(
  'son daughter wife husband brother sister mother father girlfriend boyfriend partner baby cousin aunt uncle niece nephew',
);

/** Before an apostrophe: elisions of French, Italian, Catalan and Albanian, which leave the name a name. */
export const ELISIONS = set('l d s n t c j m qu lorsqu puisqu jusqu all dall dell nell sull coll un quell c');

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

/** Whole names of countries and well-known places. */
export const PLACES: ReadonlySet<string> = new Set([...COUNTRIES, ...KNOWN_PLACES].map(fold));

/** Places that are also a common surname or given name. */
export const PLACES_AND_PEOPLE = set(
  'jordan georgia chad israel paris london berlin lincoln washington houston austin dallas sydney chelsea florence victoria ' +
    'virginia carolina madison jackson cleveland france holland ireland england kenya india china kent york derby lancaster',
);

/** Every word of a country's name. */
export const COUNTRY_WORDS = folded(COUNTRIES);
/** Every word for what, or who, belongs to a country or a people. */
export const DEMONYM_WORDS = folded(DEMONYMS, PEOPLES);

/** Lower-case words inside a surname: "von der Leyen". */
export const PARTICLES = set('von van der den de del della di da dos du la le al el bin ibn ter zu');

/** Before "the Spaniard Borrell" a capital is a role. */
export const DETERMINERS = set('the a an this that his her their its our my your');

/** With these before it a word is a thing, or a role: articles of English, German and the Romance languages. */
export const ARTICLES = new Set([
  ...DETERMINERS,
  ...set(
    'der die das den dem des ein eine einen einem einer im am zum zur beim vom le la les un une du el los una il lo',
  ),
]);

/** With these before it a capital is a place, in the languages of the dispute other than English. */
export const PREPOSITIONS = set(
  'u na iz sa s od do za kod pred ne nga me prej te per a en de dans chez vers sur in aus nach bei',
);

/** Words that open a sentence there and name nobody. */
export const OPENERS = set(
  'juce danas sutra sada tada potom zatim onda ipak medjutim medutim takodje takode inace nedavno ranije kasnije ponovo opet ' +
    'vec uprkos nakon uoci povodom zato stoga pritom upravo dje sot neser tani pastaj megjithate gjithashtu hier aujourd demain ' +
    'ensuite puis alors cependant toutefois pourtant selon enfin',
);

/** With these before it a month is a month. */
export const BEFORE_MONTH = set(
  'in of since until till by last next this early late mid during through throughout from every before after between',
);

/** Verbs of saying that are nothing else, in the languages of the dispute. */
export const SAID = set(
  'said says told tells wrote writes thinks warns insists argues adds denies ' +
    'rekao rekla kaze kazao izjavio izjavila porucio porucila naveo navela dodao dodala ocenio smatra ' +
    'sagte sagt erklarte erklart warnte warnt betonte betont meinte fordert forderte ' +
    'dit declare affirme estime annonce assure tha thote deklaroi shtoi paralajmeroi theksoi',
);

/** What goes on with somebody as well as with something. */
export const AUXILIARIES = set(
  'is was has had will would did does can could should who resigned left became met spoke came went ' +
    'je nije ce su bio bila se ist war hat wird hatte est a avait sera eshte ka kishte do',
);

/** Behind these a capital is as likely a place, a channel or whoever is spoken to: "told Euronews Borrell was away". */
export const LOOSE = set('in at near on via from to into inside outside told tells as');

/** Between a people and where it lives: "Serbs who live in Bosnia". */
export const RESIDING = set('living who live lived residing resident settled based born');

/** English words that tell what a capital beside a name means. Data for `decide.ts`; all folded. */

const set = (words: string) => new Set(words.split(' '));

/** Titles and offices: they stand before or behind a name without making it another's. */
export const TITLES = set(
  'mr mrs ms miss dr prof sir dame lord lady herr frau monsieur madame m mme president presidents vice deputy prime premier pm minister ' +
    'ministers foreign interior defence defense finance justice chancellor secretary general high representative special envoy ' +
    'ambassador commissioner chief head leader chairman chairwoman spokesman spokeswoman spokesperson mayor governor senator ' +
    'king queen prince princess judge colonel captain major lieutenant sergeant admiral acting former ex director ' +
    'predsednik predsednica presednik ministar premijer presidenti kryeministri ministri prasident ministerprasident kanzler ' +
    'aussenminister bundeskanzler president premier ministre ' +
    'председник председница министар премијер господин',
);

/** Words that only say where or when, or that open a sentence. */
export const PLAIN = set(
  'north south east west northern southern eastern western central greater upper lower neighbouring neighboring ethnic ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december the a an this that these those his her their its our your my if when while as after before ' +
    'since until because although though whereas and but or so yet for nor in on at by from to with without of about into ' +
    'over under between among against during through despite like unlike both neither either only even also still then ' +
    'now today yesterday tomorrow meanwhile however earlier later once again instead here there where why how who what ' +
    'which is are was were will would can could should may might must did does do has have had not no yes said says asked ' +
    'told added today all some many most few each every another other new old young former late according per via versus vs ' +
    'republic kingdom state government city province capital pro anti non ' +
    'european american british russian german french italian spanish spaniard norwegian austrian albanian croatian bosnian ' +
    'serbian kosovan kosovar western',
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

/** Frequent words of German, where every noun has a capital. */
export const GERMAN = set(
  'der die das und ist nicht mit von den dem des im zu auf fur sich ein eine einen wird auch nach bei aus',
);

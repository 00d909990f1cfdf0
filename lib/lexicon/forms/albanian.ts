/**
 * The cases of Albanian, definite and indefinite, in folded letters (ë is e, ç is c). Ours, from general knowledge of the
 * language; the tests hold the paradigms. Foreign names are written as they sound: Vučić is Vuçiq.
 */
import { grammar, row } from './grammar';

const CONSONANT = /..[^aeiouy\d]$/u;
const ANY = /..$/u;

const ROWS = [
  // Men and places: Vuçiq, Vuçiqi, Vuçiqit; Bashkimi, Bashkimit; behind k, g and h, u: Lajçak, Lajçaku.
  row('noun', '', 'i in it', CONSONANT),
  row('noun', '', 'u un ut', /..[kgh]$/u),
  row('noun', 'i', 'in it', ANY),
  row('noun', 'u', 'un ut', /..[kgh]$/u),
  row('impersonal', 'i', '·', CONSONANT),
  row('impersonal', 'u', '·', /..[kgh]$/u),
  row('noun', '', 'n t', /.[aeo]j$/u),
  // Women and countries: Kosovë, Kosova, Kosovës, Kosovën; Rama, Ramës; Serbi, Serbia, Serbisë.
  row('noun', 'a', 'e es en', ANY),
  row('noun', 'e', 'a es en', ANY),
  row('noun', 'i', 'ia ise ine', ANY),
  row('noun', 'ia', 'i ise ine', ANY),
  row('noun', 'ja', 'je jes jen es en', ANY),
  row('noun', 'o', 'os on oja ose one', ANY),
  row('noun', 'e', 'eja', ANY),
  // Names in the plural: Kombet, Kombeve; Serbët, Serbëve, Serbë; targat, targave.
  row('noun', 'et', 'e eve', ANY),
  row('noun', 'at', 'a ave', ANY),
  row('noun', 'it', 'ive', ANY),
];

/** Letters of Albanian that other alphabets write with one: Vuçiq, Gjuriq, Shesheli. */
const SPELLED: readonly [RegExp, string][] = [
  [/q/gu, 'c'],
  [/sh/gu, 's'],
  [/zh/gu, 'z'],
  [/gj/gu, 'd'],
  [/xh/gu, 'dz'],
  [/ll/gu, 'l'],
  [/rr/gu, 'r'],
];

const BEHIND_HYPHEN = 'i in it u un ut ja je se ne s n t a e es en te ve';

export const albanian = grammar({
  rows: ROWS,
  endings: BEHIND_HYPHEN,
  // Kombet e Bashkuara, Kombeve të Bashkuara; Republika e Kosovës, Republikës së Kosovës; Mali i Zi, Malit të Zi.
  links: { te: ['e', 'i'], se: ['e', 'i'], e: ['te'] },
  respelled: (word) => SPELLED.reduce((spelled, [letters, letter]) => spelled.replace(letters, letter), word),
});

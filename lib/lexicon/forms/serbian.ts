/**
 * The cases of Serbian, Croatian, Bosnian and Montenegrin, in folded Latin letters (Cyrillic folds to them). Ours, from
 * general knowledge of the language; the tests hold the paradigms.
 */
import { grammar, type Row, row } from './grammar';

const CONSONANT = /.[^aeiou\d]$/u;
/** Where the instrumental and the possessive may take e for o: č ć š ž đ c j lj nj, and some in r. */
const SOFT = /.[cszdjr]$/u;
const ANY = /..$/u;
const LONG = /.{3}$/u;

/** Case endings of adjectives; their own nominatives are left to each row. */
const FEMININE = 'e oj u om';
const MASCULINE = 'og oga om ome omu im';
const SOFT_MASCULINE = 'eg ega em emu im';
const PLURAL = 'ih im ima e';
/** All endings of a possessive, that of the masculine nominative is none. */
const POSSESSIVE = ['', 'a', 'o', 'e', 'i', 'u', 'og', 'oga', 'om', 'ome', 'im', 'ih', 'ima', 'oj'];

const MEN: Row[] = [
  row('masculine', '', 'a u om', CONSONANT),
  row('masculine', '', 'e', /.{3}[^aeiou\d]$/u),
  row('masculine', '', 'em', SOFT),
  // Marko, Kosovo; Đorđe, Skoplje; Tokio.
  row('masculine', 'o', 'a u om e', CONSONANT),
  row('masculine', 'e', 'a u em om', SOFT),
  row('masculine', 'io', 'ija iju ijem', CONSONANT),
  // Names from abroad: Kurti, Kurtija; Kennedy, Kennedyja; Blair, Modi, Netanjahu.
  row('masculine', 'i', 'ija iju ijem', CONSONANT),
  row('masculine', 'y', 'yja yju yjem', ANY),
  row('masculine', 'e', 'ea eu eom', CONSONANT),
  row('masculine', 'u', 'ua uu uom', CONSONANT),
  row('masculine', 'i', 'og om im', /[sc]k$/u),
  // The a that flees: Aleksandar, Aleksandra; Kragujevac, Kragujevca; Čačak, Čačka.
  ...['r', 'c', 'k'].map((last) =>
    row('masculine', `a${last}`, `${last}a ${last}u ${last}om ${last}em ${last}e`, /[^aeiou]$/u),
  ),
];

const NOUNS: Row[] = [
  row('noun', 'a', 'e u om', ANY),
  // Not of Turska: Turski is Turkish.
  row('noun', 'a', 'i', /..$(?<![sc]k)/u),
  row('noun', 'a', 'o', /.{3}$(?<![sc]k)/u),
  // k, g and h before i: Amerika, Americi; Prag has none of this, being a man.
  row('noun', 'ka', 'ci', ANY),
  row('noun', 'ga', 'zi', ANY),
  row('noun', 'ha', 'si', ANY),
  // Countries that are adjectives: Hrvatska, Hrvatskoj.
  row('noun', 'a', 'oj', /[sc]k$/u),
  row('noun', 'st', 'sti scu', /.o$/u),
  // Names in the plural: Srbi, Srba; Ujedinjene nacije, Ujedinjenih nacija; Albanci, Albanaca.
  row('impersonal', 'i', 'a ima e', CONSONANT),
  row('noun', 'e', 'a ama', ANY),
  row('impersonal', 'ci', 'aca', CONSONANT),
];

const ADJECTIVES: Row[] = [
  row('adjective', 'a', FEMININE, ANY),
  row('adjective', 'i', `${MASCULINE} ${PLURAL}`, ANY),
  row('adjective', 'i', SOFT_MASCULINE, SOFT),
  row('adjective', 'o', MASCULINE, ANY),
  row('adjective', 'e', SOFT_MASCULINE, SOFT),
  row('adjective', 'e', PLURAL, ANY),
];

const POSSESSIVES: Row[] = [
  ...possessive('', 'ov', /.{3}[^aeiou\d]$/u),
  ...possessive('', 'ev', /.{3}[cszdj]$/u),
  ...possessive('o', 'ov', LONG),
  ...possessive('e', 'ev', LONG),
  ...possessive('a', 'in', LONG),
  ...possessive('i', 'ijev', LONG),
  ...possessive('ar', 'rov', LONG),
];

function possessive(base: string, suffix: string, stem: RegExp): Row[] {
  return [{ sort: 'possessive', base, forms: POSSESSIVE.map((ending) => suffix + ending), stem }];
}

const BEHIND_HYPHEN = 'a u om em e i ju jom ov ova ovo ove ovi ovu ovog ovom ovim ovih ovoj';

export const serbian = grammar({
  rows: [...NOUNS, ...MEN, ...ADJECTIVES, ...POSSESSIVES],
  endings: BEHIND_HYPHEN,
});

import { STOP_WORDS } from './stop-words';

/**
 * The language of an article, as a tag: what is declared, unless the text is plainly in another. English where nobody
 * declares and the text is too short to tell.
 */
export function languageOf(text: string, declared: string | null): string {
  const stated = isTag(declared) ? declared : null;
  const written = writtenIn(text);
  if (written === null) return stated ?? 'en';
  return stated && family(stated) === family(written) ? stated : written;
}

/** The language that a text is plainly written in, or null where it is short or mixed. */
export function writtenIn(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters < FEWEST_LETTERS) return null;
  if (count(sample, /\p{Script=Latin}/gu) > letters / 2) return inLatin(sample);
  if (count(sample, /\p{Script=Cyrillic}/gu) > letters / 2) return inCyrillic(sample);
  if (count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > letters / 10) return 'ja';
  return SCRIPTS.find(([, script]) => count(sample, script) > letters / 2)?.[0] ?? null;
}

/** UTF-16 code units: enough to tell, however long the text. */
const SAMPLE = 6_000;
const FEWEST_LETTERS = 120;

const SCRIPTS: [string, RegExp][] = [
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];

/** By the share of words that are a language's commonest; the winner needs a clear lead. */
function inLatin(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first, second] = Object.entries(STOP_WORDS)
    .map(([lang, stops]) => ({ lang, share: words.filter((word) => stops.has(word)).length / words.length }))
    .sort((a, b) => b.share - a.share);
  if (!first || !second || first.share < LEAST_SHARE || first.share < second.share * CLEAR_LEAD) return null;
  return first.lang === 'sr' ? inSerboCroatian(sample) : first.lang;
}

const LEAST_SHARE = 0.1;
const CLEAR_LEAD = 1.4;

/** "vrijeme" or "vreme": the vowel tells the Western standards from the Serbian. Croatian stands for the former. */
function inSerboCroatian(sample: string): string {
  const western = count(sample, /(?:ije|vrij|mjes|gdje|prij|svijet|tko|tijekom)\p{L}*/giu);
  const eastern = count(
    sample,
    /(?<!\p{L})(?:vrem|mest|gde|pre|svet|reč|del|posle|evrop|predsednik|ministar)\p{L}*/giu,
  );
  return western > eastern ? 'hr' : 'sr-Latn';
}

/** By letters that only one of these languages has. */
function inCyrillic(sample: string): string {
  if (/[ђћ]/iu.test(sample)) return 'sr';
  if (/[ѓќѕ]/iu.test(sample)) return 'mk';
  if (/[іїєґ]/iu.test(sample)) return 'uk';
  return /[ыэё]/iu.test(sample) ? 'ru' : /[јљњџ]/iu.test(sample) ? 'sr' : 'bg';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Languages that a list of small words cannot tell apart count as one. */
function family(tag: string): string {
  const [base = ''] = tag.toLowerCase().split('-');
  return FAMILIES[base] ?? base;
}

const FAMILIES: Record<string, string> = {
  hr: 'sr',
  bs: 'sr',
  sh: 'sr',
  cnr: 'sr',
  nb: 'sv',
  nn: 'sv',
  no: 'sv',
  da: 'sv',
  sk: 'cs',
  ms: 'id',
  gl: 'pt',
  ca: 'es',
  be: 'uk',
  fa: 'ar',
  ur: 'ar',
  mr: 'hi',
  ne: 'hi',
  yi: 'he',
  yue: 'zh',
};

function isTag(tag: string | null): tag is string {
  return tag !== null && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(tag);
}

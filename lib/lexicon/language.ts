/** Which language a text is in, as far as a headline tells: by its commonest words, and by letters where it has none. */
import { STOP_WORDS } from '../article/stop-words';

/** Enough to tell, in UTF-16 code units. */
const SAMPLE = 2_000;
/** The winner needs as many times the words of the second. */
const CLEAR_LEAD = 1.4;

/** Shorter and rarer words than an article needs: a headline may have only these. Languages may share them. */
const OF_HEADLINES: Readonly<Record<string, string>> = {
  en: 'a in on at is it as be or an not if no so we you he she his her its after over new says',
  de: 'in im zu zum zur vor um an am es er ihr wir ich bei beim gegen zwischen will soll kein keine neue',
  fr: 'et la de un en à il elle se ce son entre après contre sans',
  es: 'la de un en que no a se su lo al ni tras contra sin',
  it: 'la un e a in si lo da i o no tra fra contro senza',
  pt: 'a o e de um em que no na se ou sem contra',
  nl: 'de in te is na tussen tegen wil',
  pl: 'w z i a o u po za od',
  ro: 'la de a o un în nu cu va',
  cs: 'v s a i o u k po za od',
  sr:
    'u i a o s iz k ka ne li kod pred pod nad bez do uz oko zbog među između pri posle poslije protiv tokom smo sam si ćemo će ' +
    'bio bila jer ako kad gde gdje još sve svi ovo taj ta te ga mu mi vi oni pa ni kaže zašto',
  sq:
    'i e u ky kjo ata ajo ju por pas para nën mbi ndaj pa drejt midis ndërmjet kundër tha thotë sot kur as ishin janë jemi jam ' +
    'ta do kemi kishte duhet mund pse cili ti ne te qe per eshte',
};

/** The languages of each word. */
const LANGUAGES = languagesOfWords();

/** Letters that tell: those of one language within its own words, then of names too where nothing else tells. */
const OWN_LETTERS: readonly [string, RegExp][] = [
  ['sr', /[ćđ]/u],
  ['sq', /ë/u],
  ['de', /ß/u],
  ['cs', /[ěřů]/u],
  ['pl', /[ąęłśźż]/u],
];
const HINTS: readonly [string, RegExp][] = [
  ['sr', /[čćžšđ\p{Script=Cyrillic}]/iu],
  ['sq', /ë/iu],
  ['de', /[äöüß]/iu],
];

/**
 * The language of one block of a page, as a tag without a script, by its small words; where they do not tell, the page's, or
 * what its letters hint at. Serbian stands for Croatian, Bosnian and Montenegrin, and for all Cyrillic but that of the east.
 */
export function languageOf(text: string, page: string | null): string | null {
  // Most pages are English, and to look at each word of each block costs more than to find the names in it.
  if (page === 'en' && !FOREIGN.test(text)) return page;
  return writtenIn(text) ?? page ?? HINTS.find(([, letters]) => letters.test(text))?.[0] ?? null;
}

/** Whether a word is one of the commonest of this language. */
export function isSmallWord(word: string, language: string | null): boolean {
  return LANGUAGES.get(word.toLowerCase())?.includes(language ?? '') ?? false;
}

const FOREIGN = /[\u00c0-\u024f\u0400-\u04ff]/u;

/** The language of most of what these blocks say, by the longest of them; null where that does not tell. */
export function languageOfPage(blocks: readonly string[]): string | null {
  let sample = '';
  for (const block of blocks.toSorted((one, other) => other.length - one.length)) {
    if (sample.length > SAMPLE) break;
    sample += `${block.slice(0, SAMPLE)}\n`;
  }
  return writtenIn(sample);
}

function writtenIn(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if (isMostlyCyrillic(sample)) return /[ыэёіїєґъ]/iu.test(sample) ? 'ru' : 'sr';
  const hits = new Map<string, number>();
  const hit = (lang: string) => hits.set(lang, (hits.get(lang) ?? 0) + 1);
  for (const word of sample.match(/\p{L}+/gu) ?? []) {
    for (const lang of LANGUAGES.get(word.toLowerCase()) ?? []) hit(lang);
    // A word with a capital may be a name from anywhere.
    if (/^\P{Lu}/u.test(word)) for (const [lang, letters] of OWN_LETTERS) if (letters.test(word)) hit(lang);
  }
  const [first, second] = [...hits].sort(([, one], [, other]) => other - one);
  return first && first[1] > (second?.[1] ?? 0) * CLEAR_LEAD ? first[0] : null;
}

function isMostlyCyrillic(text: string): boolean {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return cyrillic > 0 && cyrillic * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}

function languagesOfWords(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [lang, common] of Object.entries(STOP_WORDS)) {
    for (const word of new Set([...common, ...(OF_HEADLINES[lang] ?? '').split(' ')])) {
      languages.set(word, [...(languages.get(word) ?? []), lang]);
    }
  }
  return languages;
}

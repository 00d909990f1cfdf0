/** Which language a text is in, as far as a headline tells: by its commonest words, and by letters where it has none. */
import { languagesOf, languagesOfFolded } from './telling-words';

/** Enough to tell, in UTF-16 code units. */
const SAMPLE = 2_000;
/** A language leads clearly with as many times the words of the next. */
const CLEAR_LEAD = 1.4;

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
  ['sq', /[ëç]/iu],
  ['de', /[äöüß]/iu],
];

/**
 * The language of one block of a page, as a tag without a script, by its small words; where they do not tell, the page's, or
 * what its letters hint at. Serbian stands for Croatian, Bosnian and Montenegrin, and for all Cyrillic but that of the east.
 */
export function languageOf(text: string, page: string | null): string | null {
  // Most pages are English, and to look at each word of each block costs more than to find the names in it.
  if (page === 'en' && !FOREIGN.test(text)) return page;
  const likely = likeliest(text);
  const told = only(likely) ?? page;
  if (told !== null) return told;
  const hinted = HINTS.find(
    ([lang, letters]) => (likely.length === 0 || likely.includes(lang)) && letters.test(text),
  );
  return hinted?.[0] ?? guess(likely);
}

/** Where nothing tells "Dogovor Srbije i Kosova" from Albanian, a language whose names change: else none is found. */
function guess(likely: readonly string[]): string | null {
  if (likely.includes('en')) return null;
  return HINTS.find(([lang]) => likely.includes(lang))?.[0] ?? null;
}

/** Whether a folded word is one of the commonest of this language. */
export function isSmallWord(folded: string, language: string | null): boolean {
  return languagesOfFolded(folded).includes(language ?? '');
}

const FOREIGN = /[\u00c0-\u024f\u0400-\u04ff]/u;

/** The language of most of what these blocks say, by the longest of them; null where that does not tell. */
export function languageOfPage(blocks: readonly string[]): string | null {
  let sample = '';
  for (const block of blocks.toSorted((one, other) => other.length - one.length)) {
    if (sample.length > SAMPLE) break;
    sample += `${block.slice(0, SAMPLE)}\n`;
  }
  return only(likeliest(sample));
}

function only([first, ...more]: readonly string[]): string | null {
  return first !== undefined && more.length === 0 ? first : null;
}

/** The language with the most small words, and those that come near it. */
function likeliest(text: string): string[] {
  const sample = text.slice(0, SAMPLE);
  if (isMostlyCyrillic(sample)) return [/[ыэёіїєґъ]/iu.test(sample) ? 'ru' : 'sr'];
  const hits = new Map<string, number>();
  const hit = (lang: string) => hits.set(lang, (hits.get(lang) ?? 0) + 1);
  for (const word of sample.match(/\p{L}+/gu) ?? []) {
    for (const lang of languagesOf(word)) hit(lang);
    // A word with a capital may be a name from anywhere.
    if (/^\P{Lu}/u.test(word)) for (const [lang, letters] of OWN_LETTERS) if (letters.test(word)) hit(lang);
  }
  const most = Math.max(...hits.values());
  return [...hits].filter(([, count]) => count * CLEAR_LEAD >= most).map(([lang]) => lang);
}

function isMostlyCyrillic(text: string): boolean {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return cyrillic > 0 && cyrillic * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}

/** Spellings of an English name that differ by rule only. */

/**
 * British and American spellings; for an ordinary noun its singular or plural too. The name itself comes first.
 * The pairs are those of Oxford's "British and American spelling": -ence/-ense, -our/-or, -tre/-ter, -ise/-ize.
 */
export function variants(text: string, isNoun: boolean): string[] {
  const words = text.split(' ');
  const spelled = [words, words.map(toBritish), words.map(toAmerican)].map((each) => each.join(' '));
  const numbers = isNoun ? spelled.map(otherNumber) : [];
  return [...new Set([...spelled, ...numbers])];
}

function toBritish(word: string): string {
  return word
    .replace(/^(lic|def|off|pret)ense/iu, '$1ence')
    .replace(/^(harb|lab|neighb|behavi|col|hon|fav)or/iu, '$1our')
    .replace(/^(cen|thea)ter(s?)$/iu, '$1tre$2')
    .replace(/(\p{L}{4,})iz(e[ds]?|ing|ations?)$/iu, '$1is$2');
}

function toAmerican(word: string): string {
  return word
    .replace(/^(lic|def|off|pret)ence/iu, '$1ense')
    .replace(/^(harb|lab|neighb|behavi|col|hon|fav)our/iu, '$1or')
    .replace(/^(cen|thea)tre(s?)$/iu, '$1ter$2')
    .replace(/(\p{L}{4,})is(e[ds]?|ing|ations?)$/iu, '$1iz$2');
}

function otherNumber(text: string): string {
  if (/[^s]s$/u.test(text)) return text.slice(0, -1);
  return /[a-z]$/u.test(text) && !/(?:s|x|ch|sh|[^aeiou]y)$/u.test(text) ? `${text}s` : text;
}

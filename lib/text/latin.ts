/**
 * Folded Cyrillic in folded Latin letters, by Gaj's table (Serbian and Macedonian; й and и are one letter once folded, the
 * letters of Russian and Ukrainian alone follow the same habit): a search in one script finds the other.
 */
export function latin(folded: string): string {
  return CYRILLIC.test(folded)
    ? folded.replace(CYRILLIC_LETTER, (letter) => LETTERS[letter] ?? letter)
    : folded;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const CYRILLIC_LETTER = /\p{Script=Cyrillic}/gu;

/** Without accents, as `fold` leaves Latin: č and ć are c. */
const LETTERS: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ђ: 'd',
  е: 'e',
  є: 'je',
  ж: 'z',
  з: 'z',
  ѕ: 'dz',
  и: 'i',
  і: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  џ: 'dz',
  ш: 's',
  щ: 'sc',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'ju',
  я: 'ja',
};

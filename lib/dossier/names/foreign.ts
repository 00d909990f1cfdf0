import { Known, namesOf } from './gazetteer';
import { type Found, ORGANIZATION_SCORES, PERSON_SCORES, PLACE_SCORES, type Read } from './read';
import type { Word } from './vocabulary';

/** Whether the tagger, which has read English alone, may be believed. */
export function isEnglish(lang: string): boolean {
  return lang === '' || /^en(?:-|$)/iu.test(lang);
}

/**
 * The names in a text of another language, by capitals alone: several capitalised words in a row inside a sentence, or one
 * that comes again; where all nouns have a capital, only given names with what follows them, listed names and acronyms.
 */
export function foreignNames({ reading: { words, capital }, opening, titled }: Read, lang: string): Found[] {
  const nouns = CAPITAL_NOUNS.test(lang);
  const found: Found[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const word = words[first];
    if (!word?.capital || titled[first]) continue;
    let last = first;
    while (words[last + 1]?.capital && !opening.has(last + 1) && !titled[last + 1]) last += 1;
    let begin = first;
    // The first word of a sentence has a capital for that alone; so have the nouns of some languages before a name.
    if (opening.has(first) && !isListed(word)) begin += 1;
    if (nouns) begin = nameIn(words, begin, last);
    const opener = words[begin];
    if (opener && begin <= last) {
      const again = last > begin || (capital.get(opener.low) ?? 0) > 1;
      if (isListed(opener) || (again && opener.low.length > 1)) {
        found.push({ first: begin, last, scores: scoresOf(opener, last > begin), margin: 0 });
      }
    }
    first = last;
  }
  return found;
}

/**
 * Where a name begins in a row of nouns: at the first listed word, else at the last two, since nouns seldom stand side by
 * side: "Außenministerin Annalena Baerbock". Behind the row where there is none.
 */
function nameIn(words: readonly Word[], begin: number, last: number): number {
  for (let i = begin; i <= last; i += 1) if (isListed(words[i])) return i;
  return last > begin ? last - 1 : last + 1;
}

/** Short words are given names in some language, and articles in others. */
function isListed(word: Word | undefined): boolean {
  return word !== undefined && (word.upper || (namesOf(word.known) !== 0 && word.low.length > 3));
}

const CAPITAL_NOUNS = /^(?:de|gsw|lb|nds)(?:-|$)/iu;

function scoresOf({ known, upper }: Word, several: boolean): Found['scores'] {
  const names = namesOf(known);
  if (upper || names & Known.Organization) return ORGANIZATION_SCORES;
  if (names & (Known.Country | Known.City | Known.Region) && !(several && names & Known.FirstName)) {
    return PLACE_SCORES;
  }
  return several || names & Known.FirstName ? PERSON_SCORES : ORGANIZATION_SCORES;
}

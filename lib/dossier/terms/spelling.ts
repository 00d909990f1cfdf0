/** American and British spellings of the nouns that disputes are about. */
const PAIRS: [RegExp, string][] = [
  [/\blicense(s?)\b/gu, 'licence$1'],
  [/\blicence(s?)\b/gu, 'license$1'],
  [/\bcenter(s?)\b/gu, 'centre$1'],
  [/\bcentre(s?)\b/gu, 'center$1'],
  [/\bdefense\b/gu, 'defence'],
  [/\bdefence\b/gu, 'defense'],
  [/\blabor\b/gu, 'labour'],
  [/\blabour\b/gu, 'labor'],
  [/\bharbor(s?)\b/gu, 'harbour$1'],
  [/\bharbour(s?)\b/gu, 'harbor$1'],
  [/\bprogram(s?)\b/gu, 'programme$1'],
  [/\bprogramme(s?)\b/gu, 'program$1'],
  [/ization(s?)\b/gu, 'isation$1'],
  [/isation(s?)\b/gu, 'ization$1'],
];

/** The other spellings of a phrase: "license plates" is also "licence plates". */
export function spellings(phrase: string): string[] {
  return PAIRS.map(([from, to]) => phrase.replace(from, to)).filter((other) => other !== phrase);
}

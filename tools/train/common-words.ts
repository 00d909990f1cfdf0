import { readWordNet } from './wordnet';

/** Shorter ones are few and known; longer ones are hardly ever a name. In letters. */
const SHORTEST = 3;
const LONGEST = 7;
const DERIVED = /(?:ly|ness|ment|tion|able|ity|less|ful|ism|ist|ous|ive|ical)$/u;
const WIDTH = 118;

/** The source of `lib/lexicon/common-words.ts`: words that WordNet's tagged texts use and that may be somebody's name. */
export function commonWordsFrom(folder: string): string {
  const common = readWordNet(folder)
    .used.filter((word) => /^[a-z]+$/u.test(word) && !DERIVED.test(word))
    .filter(({ length }) => length >= SHORTEST && length <= LONGEST)
    .sort();
  const lines = [''];
  for (const word of common) {
    const line = lines.at(-1) ?? '';
    if (line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return `${HEAD}export const COMMON_WORDS = \`\n${lines.join('\n')}\n\`;\n`;
}

const HEAD = `/**
 * English words that may also be a name, made by \`npm run train\` from WordNet 3.0, Copyright 2006 by Princeton University
 * (docs/data.md): of ${SHORTEST} to ${LONGEST} letters, used in its tagged texts, without words derived by rule. Split where it is used.
 */
`;

import { namesKnown, wordNetFolder } from './lists';
import { readWordNet } from './wordnet';

/** Shorter ones are few and known; longer ones are hardly ever a name. In letters. */
const SHORTEST = 3;
const LONGEST = 7;
const DERIVED = /(?:ly|ness|ment|tion|able|ity|less|ful|ism|ist|ous|ive|ical)$/u;
const WIDTH = 118;

/**
 * The source of `lib/lexicon/common-words.ts`: words that may be somebody's name, those that WordNet's tagged texts use and
 * those that a list of names has as well.
 */
export function commonWords(): string {
  const wordnet = readWordNet(wordNetFolder());
  const names = namesKnown(wordnet);
  const common = [
    ...new Set([...wordnet.used, ...[...wordnet.senses.keys()].filter((word) => names.has(word))]),
  ]
    .filter((word) => /^[a-z]+$/u.test(word) && !DERIVED.test(word))
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
 * (docs/data.md): of ${SHORTEST} to ${LONGEST} letters, used in its tagged texts or listed as a name, without words derived by rule. Split where it is used.
 */
`;

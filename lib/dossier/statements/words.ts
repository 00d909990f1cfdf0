import { SPEECH_VERBS } from '../words/cues';

/** Quotations with fewer words are names, titles and single words held at arm's length. */
export const FEWEST_WORDS = 4;

/** True for enough words that are not all capitalized, as a title's are. */
export function isSpeech(text: string): boolean {
  const words = wordsIn(text);
  const small = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !/^(?:of|the|and|in|to|for|on|a)$/u.test(word),
  );
  return words.length >= FEWEST_WORDS && small.length > 0;
}

/** Fewer words are speech too, where they end as a clause does and somebody is said to say them: “Not now,” she said. */
export function isShortSpeech(text: string, after: string): boolean {
  const [, verb = ''] = SAID_AFTER.exec(after) ?? [];
  return /^\p{Lu}[^\n]*[,.!?]$/u.test(text) && SPEECH_VERBS.has(verb) && wordsIn(text).length > 1;
}

/** UTF-16 code units behind a quotation that `isShortSpeech` reads. */
export const REACH_AFTER = 60;
/** "said Ole Hansen", "she added", "Minister Ole Hansen told": the verb. */
const SAID_AFTER =
  /^\s(?:(?:he|she|they|the \p{Ll}+|\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3})\s)?(\p{Ll}+)(?!\p{L})/u;

/** What white space parts. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean);
}

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

/** What white space parts. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean);
}

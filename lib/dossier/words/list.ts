/** A word list written as running text: white space separates, `_` stands for a space within an entry. */
export function words(text: string): Set<string> {
  return new Set(listed(text));
}

/** The same, in order. */
export function listed(text: string): string[] {
  return text
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll('_', ' '));
}

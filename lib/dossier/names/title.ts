import type { Doc } from '../document';
import { TITLES } from '../words/titles';

/** The title that stands right before a name, in small letters; empty where there is none. `first` is its first token. */
export function titleBefore({ tokens }: Doc, first: number): string {
  const at = tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
  const word = tokens[at]?.text.toLowerCase() ?? '';
  return TITLES.has(word) ? word : '';
}

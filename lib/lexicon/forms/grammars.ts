import { albanian } from './albanian';
import { german } from './german';
import type { Grammar } from './grammar';
import { serbian } from './serbian';

/** The languages whose names change by rule, by their tags; `sr` stands for Croatian, Bosnian and Montenegrin too. */
const GRAMMARS: Readonly<Record<string, Grammar>> = { sr: serbian, sq: albanian, de: german };

/** Null for a language whose names stay as they are, and for one without a table. */
export function grammarOf(language: string | null): Grammar | null {
  return GRAMMARS[language ?? ''] ?? null;
}

/** Whether a folded word of this language, as it is or in one of its bases, is in the list. */
export function isFormIn(list: ReadonlySet<string>, word: string, language: string | null): boolean {
  return (
    list.has(word) ||
    (grammarOf(language)
      ?.basesOf(word)
      .some(({ text }) => list.has(text)) ??
      false)
  );
}

import { expect } from 'vitest';
import type { Grammar } from '../../../../lib/lexicon/forms/grammar';
import { fold } from '../../../../lib/text/fold';

/** All bases that a word may be of, folded. */
export function leadsTo(grammar: Grammar, form: string): string[] {
  return grammar.basesOf(fold(form)).map(({ text }) => text);
}

/** Every form made of a base leads back to it. */
export function backAndForth(grammar: Grammar, base: string): void {
  const folded = fold(base);
  const forms = grammar.formsOf(folded);
  expect(forms).not.toEqual([]);
  expect(forms.filter((form) => !leadsTo(grammar, form).includes(folded))).toEqual([]);
}

/** German in folded letters (ä is a): the genitive of names, and adjectives within a name of several words. */
import { grammar, row } from './grammar';

const ROWS = [
  // Serbiens, Vučićs; a name that ends in a hissing sound takes an apostrophe, which ends the word.
  row('noun', '', 's', /..[^sxz\d]$/u),
  row('adjective', '', 'es', /..[^aeiou\d]$/u),
  row('adjective', 'e', 'en er em es', /...$/u),
  row('adjective', 'en', 'e er', /...$/u),
  row('adjective', 'er', 'e en em es', /...$/u),
  row('adjective', 'es', 'e en em er', /...$/u),
];

export const german = grammar({ rows: ROWS });

/** Words that tell an acronym from what only looks like one. Data for the rules; all folded. */
import { STOP_WORDS } from '../article/stop-words';
import { folded, set } from './words';

/** Symbols of elements that an acronym may look like, and words that stand near them. */
export const ELEMENTS = set(
  'eu ac ag al am ar as at au ba be bi br ca cd ce co cr cs cu er fe fr ga ge he in ir la li lu mg mn mo na nb nd ne ni np os ' +
    'pa pb pd pm po pr pt pu ra rb re ru sb sc se si sm sn sr ta tb te th ti tl tm xe yb zn zr',
);
export const CHEMISTRY = set(
  'europium ions dopant dopants doped doping oxide oxides chloride isotope isotopes lanthanide lanthanides luminescence ' +
    'phosphor phosphors nanoparticles dotiert ionen',
);

/**
 * Little words of the languages in which an acronym of English is one (Portuguese, Romanian, French, Spanish, Italian), and
 * the tag of each; none of them is a little word of Serbian or Albanian.
 */
export const LITTLE_WORDS: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries({
  pt: 'eu nao que sou nos uma um tenho voce minha meu amo sei vou quero estou tudo tambem disse ele ela tem ser isso',
  ro: 'eu sunt nu cu un pe din om este vreau stiu iubesc imi pentru',
  fr: 'un une la que le mort homme apres nouvel cette',
  es: 'un una que es hoy hombre anos dia mujer tras',
  it: 'un una il che con sono uomo anno giorno dopo',
}).map(
  ([tag, more]) =>
    [tag, new Set([...set(more), ...folded(STOP_WORDS[tag] ?? [])].filter(isTelling))] as const,
);

/** Single letters, and what English has too, tell nothing. */
function isTelling(word: string): boolean {
  return word.length > 1 && !/^(?:on|pour|as|do|no|in|an)$/u.test(word);
}

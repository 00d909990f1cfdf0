/** The names of countries in other languages, by what the browser and Node know of them (`Intl.DisplayNames`: CLDR). */
import { COUNTRY_CODES } from '../dossier/words/places';
import { fold } from '../text/fold';
import { isFormIn } from './forms/grammars';

/** The languages of each that a text can be told to be in (`language.ts`): those it cannot be told from stand beside it. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  de: ['de'],
  fr: ['fr'],
  es: ['es', 'ca', 'gl'],
  it: ['it'],
  pt: ['pt', 'gl'],
  nl: ['nl'],
  sv: ['sv', 'nb', 'da'],
  pl: ['pl'],
  ro: ['ro'],
  hu: ['hu'],
  tr: ['tr', 'az'],
  id: ['id'],
  sq: ['sq'],
  cs: ['cs', 'sk'],
  sr: ['sr', 'sr-Latn', 'hr', 'bs', 'sl', 'mk'],
  ru: ['ru', 'uk', 'be', 'bg'],
};
/** Told by their script alone. */
const OF_OTHER_SCRIPTS = ['el', 'ka', 'hy', 'he', 'fa'];
const LANGUAGES = [...new Set([...Object.values(FAMILIES).flat(), ...OF_OTHER_SCRIPTS])];

/** In folded letters. Shorter names are words of some language: "Man", "Oma". */
const LEAST = 4;

/** What a country that has one of these names in English is called elsewhere, some more than once; nothing for no country. */
export function otherNamesOfCountry(names: readonly string[]): string[] {
  const code = codeOf(names);
  return code === null ? [] : namesIn(LANGUAGES, code).filter((name) => fold(name).length >= LEAST);
}

/** Whether the country of this English name is called so, in any case, in a text of this language; true of no country. */
export function isCalledIn(language: string, country: string, text: string): boolean {
  const code = codeOf([country]);
  if (code === null) return true;
  const words = fold(text).split(' ');
  return namesIn(FAMILIES[language] ?? [], code).some((name) => {
    const own = fold(name).split(' ');
    return (
      own.length === words.length &&
      words.every((word, i) => isFormIn(new Set(own.slice(i, i + 1)), word, language))
    );
  });
}

function codeOf(names: readonly string[]): string | null {
  return names.map((name) => codes().get(fold(name))).find((code) => code !== undefined) ?? null;
}

let byName: Map<string, string> | null = null;

/** The codes of countries by their English names, folded. */
function codes(): Map<string, string> {
  byName ??= new Map(
    COUNTRY_CODES.flatMap((code) =>
      [...namesIn(['en'], code), ...namesIn(['en'], code, 'short')].map(
        (name) => [fold(name), code] as const,
      ),
    ),
  );
  return byName;
}

const displays = new Map<string, Intl.DisplayNames>();

function namesIn(languages: readonly string[], code: string, style: 'long' | 'short' = 'long'): string[] {
  return languages.flatMap((language) => {
    const key = `${language} ${style}`;
    const display =
      displays.get(key) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style });
    displays.set(key, display);
    // "Myanmar (Burma)", "Bosnia & Herzegovina".
    return (
      display
        .of(code)
        ?.replace(/\s*\(.*\)/u, '')
        .replace(' & ', ' and ') ?? []
    );
  });
}

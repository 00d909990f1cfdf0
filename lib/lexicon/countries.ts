/** The names of countries in other languages, by what the browser and Node know of them (`Intl.DisplayNames`: CLDR). */
import { COUNTRY_CODES } from '../dossier/words/places';
import { fold } from '../text/fold';

/**
 * Languages whose words stand apart, the larger of Europe and around it. Not those that put an article before a country's
 * name, or whose names are too short to be told from words once accents are folded.
 */
const LANGUAGES =
  'de fr es it pt nl da sv nb fi et lv lt pl cs sk sl hr bs sr sr-Latn sq mk bg ro hu el tr ru uk be az ca gl eu ka hy id he fa'.split(
    ' ',
  );

/** In folded letters. Shorter names are words of some language: "Ira", "Man", "Oma". */
const LEAST = 4;

/** What a country that has one of these names in English is called elsewhere, some more than once; nothing for no country. */
export function otherNamesOfCountry(names: readonly string[]): string[] {
  const code = names.map((name) => codes().get(fold(name))).find((known) => known !== undefined);
  if (code === undefined) return [];
  return namesIn(LANGUAGES, code).filter((name) => fold(name).length >= LEAST);
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

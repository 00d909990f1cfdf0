/** From a dossier to the names by which its entities may be found. */
import type { Dossier, Entity } from '../dossier/schema';
import { fold } from '../text/fold';
import { otherNamesOfCountry } from './countries';
import type { EntityRef } from './found';
import { variants } from './variants';

/** What a name is, as bits: it decides what a hit must still prove. */
export const Trait = {
  /** Capitals only (EU, U.N.): found in its own case. */
  Acronym: 1,
  /** An ordinary noun (license plates): a mention only beside an actor. */
  Noun: 2,
  /** A person's bare surname: a mention unless the page gives it to somebody else. */
  Surname: 4,
  /** Of another language than English, where it may be a word (BE, Island): not found in English, nor in small letters. */
  Foreign: 8,
} as const;

interface Name {
  text: string;
  /** Bits of `Trait`. */
  traits: number;
}

/** An entity with its names, as `compile` takes it. */
export interface Entry {
  entity: EntityRef;
  names: Name[];
}

/** One entry for each entity of a dossier that has a name to look for. Two names that fold alike are one. */
export function namesOf(dossier: Pick<Dossier, 'id' | 'entities'>): Entry[] {
  return dossier.entities
    .map((entity) => ({
      entity: { dossier: dossier.id, entity: entity.id, name: entity.name, kind: entity.kind },
      names: namesOfEntity(entity),
    }))
    .filter((entry) => entry.names.length > 0);
}

function namesOfEntity(entity: Entity): Name[] {
  const given = [entity.name, ...entity.aliases.map((alias) => alias.text)].map(plain).filter((text) => text);
  // Made for this name by hand or from data, not met in a text: an ordinary word among them is meant.
  const translated = new Set(entity.aliases.filter(({ lang }) => lang).map(({ text }) => plain(text)));
  const texts = given
    .filter((text) => translated.has(text) || !isLooseNoun(text, entity))
    .flatMap((text) => (translated.has(text) ? [text] : spellings(text, entity)));
  const names = new Map<string, Name>();
  for (const text of [...texts, ...surnamesOf(entity, translated)].flatMap(withDj)) {
    const key = fold(text);
    const traits = traitsOf(text, entity, given);
    const isForeign = (traits & Trait.Acronym) !== 0 && translated.has(text);
    const name = { text, traits: traits | (isForeign ? Trait.Foreign : 0) };
    // "Un" among the aliases must not undo the care taken with "UN".
    if (key.length > 1 && !names.has(key)) names.set(key, name);
  }
  for (const text of entity.kind === 'place' ? otherNamesOfCountry(given) : []) {
    const key = fold(text);
    if (!names.has(key)) names.set(key, { text, traits: Trait.Foreign });
  }
  return [...names.values()];
}

/** The name itself, then "Djukanović": how đ is written where there is none. */
function withDj(text: string): string[] {
  const plain = text.replace(/[đђ]/gu, 'dj').replace(/[ĐЂ]/gu, 'Dj');
  return plain === text ? [text] : [text, plain];
}

/** Without a leading article or an English possessive. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/^(?:the|a|an)\s+/iu, '')
    .replace(/['’]s?$/u, '');
}

/** The last word of a person's full name, in each language. */
function surnamesOf(entity: Entity, translated: ReadonlySet<string>): string[] {
  const names = entity.kind === 'person' ? [plain(entity.name), ...translated] : [];
  return names.flatMap((name) => {
    const [last = '', ...given] = name.split(/\s+/u).reverse();
    return given.length > 0 && last.length > 2 && /^\p{Lu}/u.test(last) ? [last] : [];
  });
}

/** "border" for "Serbia–Kosovo border" says too little to be a name. */
function isLooseNoun(text: string, entity: Entity): boolean {
  return entity.kind === 'term' && isOneWord(text) && !isOneWord(entity.name) && isOrdinary(text);
}

function spellings(text: string, entity: Entity): string[] {
  if (entity.kind === 'person') return [text];
  if (/^\p{Lu}{2,4}$/u.test(text)) return [text, `${[...text].join('.')}.`];
  return variants(text, entity.kind === 'term' && isOrdinary(text));
}

function traitsOf(text: string, entity: Entity, given: string[]): number {
  const acronym = isAcronym(text) ? Trait.Acronym : 0;
  const noun = (entity.kind === 'term' && isOrdinary(text)) || isShortGroup(text, entity) ? Trait.Noun : 0;
  const bare = entity.kind === 'person' && isOneWord(text) && given.some((name) => !isOneWord(name));
  return acronym | noun | (bare ? Trait.Surname : 0);
}

/** One word with two capitals or more, at most one small letter: EU, U.N., MoU, but not "McCain". */
function isAcronym(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 2 && small <= 1 && !/\s/u.test(text);
}

/** No word after the first is written as a name is: "license plates", "License plates", "ID card". */
function isOrdinary(text: string): boolean {
  const [, ...rest] = text.split(/[\s\-–]+/u);
  return !rest.some((word) => /^\p{Lu}\p{Ll}/u.test(word)) && !isAcronym(text) && !/-\p{Lu}/u.test(text);
}

/** "Serbs" for "Serbs in Kosovo" is everybody's word until the page is seen to be about them. */
function isShortGroup(text: string, entity: Entity): boolean {
  return entity.kind === 'group' && isOneWord(text) && !isOneWord(entity.name);
}

function isOneWord(text: string): boolean {
  return !/[\s\-–]/u.test(text.trim());
}

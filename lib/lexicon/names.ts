/** From a dossier to the names by which its entities may be found. */
import type { Dossier, Entity } from '../dossier/schema';
import { fold } from '../text/fold';
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
  const surname = entity.kind === 'person' ? surnameOf(plain(entity.name)) : null;
  const texts = given.filter((text) => !isLooseNoun(text, entity)).flatMap((text) => spellings(text, entity));
  const names = new Map<string, Name>();
  for (const text of surname ? [...texts, surname] : texts) {
    const key = fold(text);
    const name = { text, traits: traitsOf(text, entity, given) };
    // "Un" among the aliases must not undo the care taken with "UN".
    if (key.length > 1 && !names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}

/** Without a leading article or an English possessive. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/^(?:the|a|an)\s+/iu, '')
    .replace(/['’]s?$/u, '');
}

function surnameOf(name: string): string | null {
  const words = name.split(/\s+/u);
  const last = words.at(-1) ?? '';
  return words.length > 1 && last.length > 2 && /^\p{Lu}/u.test(last) ? last : null;
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

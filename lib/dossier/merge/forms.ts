import { fold } from '../../text/fold';
import type { Entity } from '../schema';

/** Whether two forms of persons name one: for certain, perhaps, or not. */
export type Likeness = 'same' | 'perhaps' | 'no';

/** An entity with its forms as they are compared: the name's first. */
export interface Named {
  entity: Entity;
  forms: string[];
  /** Those of several words. */
  full: string[];
}

/** The forms of an entity: the name first, then the aliases, each once. */
export function namedOf(entity: Entity): Named {
  const texts = [entity.name, ...entity.aliases.map(({ text }) => text)];
  const forms = [...new Set(texts.map(formOf).filter(Boolean))];
  return { entity, forms, full: forms.filter((form) => form.includes(' ')) };
}

/** A form as it is compared: folded, without an article, dots or a "Jr." that may be left out. */
export function formOf(text: string): string {
  const plain = /^(?:\p{L}\.)+\p{L}?$/u.test(text) ? text.replaceAll('.', '') : text;
  return fold(plain).replace(/^the (?=.)/u, '');
}

/**
 * Where an entity is filed, and where its like is sought: under its forms, an organization's initials, a person's surname
 * with the first initial. Under a single word a person is sought among those with that word in their name.
 */
export function keysOf({ entity, forms, full }: Named): { filed: string[]; sought: string[] } {
  if (entity.kind !== 'person') {
    const keys = entity.kind === 'organization' ? [...forms, ...initialsOf(entity.name)] : forms;
    return { filed: keys, sought: keys };
  }
  const single = forms.filter((form) => !form.includes(' '));
  const words = full.flatMap((form) => form.split(' '));
  const keys = [...forms, ...full.map(initialAndSurname)];
  return full.length > 0
    ? { filed: [...keys, ...words.map((word) => `… ${word}`)], sought: [...keys, ...words] }
    : { filed: keys, sought: [...keys, ...single.map((word) => `… ${word}`)] };
}

/** "north atlantic treaty organization" as "nato", where it is long enough for an acronym. */
export function initialsOf(name: string): string[] {
  const initials = name.match(/(?<![\p{L}])\p{Lu}/gu) ?? [];
  return initials.length < 2 ? [] : [formOf(initials.join(''))];
}

/**
 * Two persons. Full names decide where both have one: the same name is the same, a middle name left out or an initial
 * perhaps the same, another first name never. A surname alone may be anybody's who bears it.
 */
export function personLikeness(a: Named, b: Named): Likeness {
  if (a.full.length > 0 && b.full.length > 0) return best(a.full, b.full, fullLikeness);
  return best(a.forms, b.forms, bareLikeness);
}

function best(as: string[], bs: string[], of: (a: string, b: string) => Likeness): Likeness {
  let likeness: Likeness = 'no';
  for (const a of as)
    for (const b of bs) {
      const found = of(a, b);
      if (found === 'same') return found;
      if (found === 'perhaps') likeness = found;
    }
  return likeness;
}

function fullLikeness(a: string, b: string): Likeness {
  if (a === b) return 'same';
  const [one, two] = [withoutSuffix(a), withoutSuffix(b)];
  const [firstA = '', firstB = ''] = [one[0], two[0]];
  if (one.at(-1) !== two.at(-1)) return 'no';
  if (firstA !== firstB) {
    const isInitial = Math.min(firstA.length, firstB.length) === 1 && firstA[0] === firstB[0];
    return isInitial ? 'perhaps' : 'no';
  }
  // "George H. W." and "George W." are two; who has no middle name may be either.
  const [middleA, middleB] = [one.slice(1, -1), two.slice(1, -1)];
  return middleA.length === 0 || middleB.length === 0 || middleA.join() === middleB.join() ? 'perhaps' : 'no';
}

/** At least one of the two is a single word. */
function bareLikeness(a: string, b: string): Likeness {
  if (a === b) return 'perhaps';
  const [short, long] = a.includes(' ') ? [b, a] : [a, b];
  return !short.includes(' ') && long.split(' ').includes(short) ? 'perhaps' : 'no';
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;
const withoutSuffix = (form: string): string[] => form.split(' ').filter((word) => !SUFFIX.test(word));

function initialAndSurname(form: string): string {
  const words = withoutSuffix(form);
  return `${words[0]?.[0]}. ${words.at(-1)}`;
}

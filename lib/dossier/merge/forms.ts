import { fold } from '../../text/fold';
import type { Entity } from '../schema';

/** Whether two forms of persons name one: for certain, perhaps, or not. */
export type Likeness = 'same' | 'perhaps' | 'no';

/** A form as it is compared: folded, without an article, dots or a "Jr." that may be left out. */
export function formOf(text: string): string {
  const plain = /^(?:\p{L}\.)+\p{L}?$/u.test(text) ? text.replaceAll('.', '') : text;
  return fold(plain).replace(/^the (?=.)/u, '');
}

/** The name first, then the aliases, each once. */
export const formsOf = ({ name, aliases }: Entity): string[] => [
  ...new Set([name, ...aliases.map(({ text }) => text)].map(formOf).filter(Boolean)),
];

/** The forms under which an entity may be met: all of these, a person's surname, an organization's initials. */
export function keysOf(entity: Entity): string[] {
  const forms = formsOf(entity);
  if (entity.kind === 'person') return [...new Set([...forms, ...forms.flatMap((form) => surnameOf(form))])];
  if (entity.kind === 'organization') return [...new Set([...forms, ...initialsOf(entity.name)])];
  return forms;
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
export function personLikeness(a: Entity, b: Entity): Likeness {
  const [full, other] = [a, b].map((person) => formsOf(person).filter((form) => form.includes(' ')));
  if (full?.length && other?.length) return best(full, other, fullLikeness);
  return best(formsOf(a), formsOf(b), bareLikeness);
}

const RANK: Likeness[] = ['no', 'perhaps', 'same'];

function best(as: string[], bs: string[], of: (a: string, b: string) => Likeness): Likeness {
  const ranks = as.flatMap((a) => bs.map((b) => RANK.indexOf(of(a, b))));
  return RANK[Math.max(0, ...ranks)] ?? 'no';
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

function surnameOf(form: string): string[] {
  const last = withoutSuffix(form).at(-1);
  return last === undefined ? [] : [last];
}

import type { Doc } from '../document';
import type { Cast } from '../names/cast';
import type { Entity } from '../schema';
import { OFFICES } from '../words/titles';

/**
 * The person that "the minister" or "the Serbian president" stands for: the only one whom the source calls so, in a role
 * or right before the name. Undefined where nobody fits, or more than one.
 */
export function describedBy(doc: Doc, cast: Cast, text: string): Entity | undefined {
  const description = /^the\s([\p{L}\s-]+)$/iu.exec(text)?.[1]?.toLowerCase();
  if (!description || !OFFICES.has(description.split(/[\s-]/u).at(-1) ?? '')) return undefined;
  const fitting = cast.entities.filter(
    (entity) => entity.kind === 'person' && offices(doc, entity).some((role) => isWorded(role, description)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

const known = new WeakMap<Entity, string[]>();

/** All that the source calls a person, in small letters: looked up once, not for each "the minister". */
function offices(doc: Doc, entity: Entity): string[] {
  let words = known.get(entity);
  if (!words) {
    words = [...entity.roles.map(({ text }) => text), ...apposed(doc, entity)].map((role) =>
      role.toLowerCase(),
    );
    known.set(entity, words);
  }
  return words;
}

/** "The transport minister, Ana Rojas, opened": what stands before a comma and the name. */
function apposed({ text }: Doc, { evidence }: Entity): string[] {
  return evidence.flatMap(({ start }) => {
    const [, phrase] =
      /\bthe\s([\p{L}\s’'-]{3,60}),\s$/iu.exec(text.slice(Math.max(0, start - 70), start)) ?? [];
    return phrase ? [phrase] : [];
  });
}

/** "the president" is neither the vice president nor the former president. */
function isWorded(role: string, description: string): boolean {
  const at = ` ${role} `.indexOf(` ${description} `);
  return at >= 0 && !/(?:prime|vice|deputy|former|acting|first|ex)[\s-]$/u.test(role.slice(0, at));
}

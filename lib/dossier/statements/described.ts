import type { Cast } from '../names/cast';
import type { Entity } from '../schema';
import { OFFICES } from '../words/titles';

/**
 * The person that "the minister" or "the Serbian president" stands for: the only one whose role the source words so.
 * Undefined where nobody fits, or more than one.
 */
export function describedBy({ entities }: Cast, text: string): Entity | undefined {
  const description = /^the\s([\p{L}\s-]+)$/iu.exec(text)?.[1]?.toLowerCase();
  if (!description || !OFFICES.has(description.split(/[\s-]/u).at(-1) ?? '')) return undefined;
  const fitting = entities.filter(
    ({ kind, roles }) =>
      kind === 'person' && roles.some((role) => isWorded(role.text.toLowerCase(), description)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "the president" is neither the vice president nor the former president. */
function isWorded(role: string, description: string): boolean {
  const at = ` ${role} `.indexOf(` ${description} `);
  return at >= 0 && !/(?:prime|vice|deputy|former|acting|first|ex)[\s-]$/u.test(role.slice(0, at));
}

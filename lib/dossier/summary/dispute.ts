import type { Doc } from '../document';
import type { Position } from '../schema';

/**
 * Whether an article is about a dispute: two sides are known, or somebody takes a stance and the title or the first
 * paragraphs speak of a conflict. A recipe, a match and a new lamp are none.
 */
export function isDispute({ text, source }: Doc, parties: string[], positions: Position[]): boolean {
  if (parties.length > 1) return true;
  const opening = `${source.title}\n${text.slice(0, OPENING)}`;
  const words = new Set(opening.toLowerCase().match(CONFLICT) ?? []);
  return words.size > 1 || (words.size > 0 && positions.length > 0);
}

/** UTF-16 code units: the first few paragraphs. */
const OPENING = 900;

const CONFLICT =
  /(?<!\p{L})(?:disput|protest|strikes?(?!\p{L})|walkout|lawsuit|sued?(?!\p{L})|ruling|ruled|verdict|court|veto|ban(?:s|ned)?(?!\p{L})|coup(?!\p{L})|sanction|tariff|cease-?fire|truce|treaty|negotiat|talks(?!\p{L})|deadlock|standoff|crackdown|blockad|boycott|referendum|recount|impeach|rebel|militant|invasion|invaded|war(?!\p{L})|withdraw|accus|condemn|reject|opposes|opposition|opposed)/gu;

import type { Doc } from './document';

/** How many different words of conflict the title and the first paragraphs of an article have. */
export function conflictsIn({ text, source }: Doc): number {
  const opening = `${source.title}\n${text.slice(0, OPENING)}`;
  return new Set(opening.toLowerCase().match(CONFLICT) ?? []).size;
}

/** UTF-16 code units: the first few paragraphs. */
const OPENING = 900;

/** Beginnings of words by which news speaks of a conflict. */
const CONFLICT =
  /(?<!\p{L})(?:disput|protest|strikes?(?!\p{L})|walkout|lawsuit|sue[sd]?(?!\p{L})|ruling|ruled|verdict|courts?(?!\p{L})|judges?(?!\p{L})|veto|ban(?:s|ned)?(?!\p{L})|coup(?!\p{L})|sanction|tariff|cease-?fire|truce|treaty|negotiat|talks(?!\p{L})|deadlock|standoff|crackdown|blockad|blocked|boycott|referendum|recount|impeach|rebel|militant|invasion|invaded|wars?(?!\p{L})|withdraw|accus|condemn|reject|oppos(?:es|ed|ition)|criticiz|criticis|feud|hostage|backlash|outrage|demands?(?!\p{L})|demanded)/gu;

import type { Doc } from '../document';
import type { Kind } from '../schema';
import { SPEECH_VERBS } from '../words/cues';
import { OFFICES } from '../words/titles';
import { knownKind } from './lexicon';

const SETTLEMENT =
  /^(?:city|town|village|province|region|district|municipality|capital|port|island|state|mayor)$/iu;

/** The kind that the words around a name speak for, or null. */
export function contextKind({ tokens, text }: Doc, first: number, last: number): Kind | null {
  const before = tokens[first - 1]?.text.toLowerCase() ?? '';
  const after = tokens[last + 1]?.text.toLowerCase() ?? '';
  const second = tokens[last + 2]?.text ?? '';
  const name = text.slice(tokens[first]?.start, tokens[last]?.end);
  const words = name.split(' ').length;
  if (OFFICES.has(before)) return 'person';
  if (after === ',' && /^\d{2}$/u.test(second)) return 'person';
  if (before === ',' && knownKind(tokens[first - 2]?.text ?? '') === 'place' && words < 3) return 'place';
  if (before === 'of' && SETTLEMENT.test(tokens[first - 2]?.text ?? '')) return 'place';
  if (before === 'the')
    return words > 1 || /^\p{Lu}+$/u.test(tokens[first]?.text ?? '') ? 'organization' : null;
  if (SPEECH_VERBS.has(after) || after === 'who') return words < 4 ? 'person' : 'organization';
  if (words === 1 && /^(?:in|from|near|to|across)$/u.test(before)) return 'place';
  if (/^\p{Lu}{2,}\s/u.test(name)) return 'organization';
  return words > 1 && words < 4 && !/\d|\bof\b|\bfor\b/u.test(name) ? 'person' : null;
}

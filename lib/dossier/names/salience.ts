import type { Doc } from '../document';
import type { Span } from './spans';

/**
 * How much a document is about somebody, 0 to 1: named often, named early, named first in a sentence. Tests rely on
 * the order alone.
 */
export function salienceOf(doc: Doc, mentions: Span[]): number {
  const early = Math.max(0, 1 - (mentions[0]?.start ?? doc.text.length) / Math.max(1, doc.text.length));
  const opening = mentions.filter(({ start }) => start - (doc.sentenceAt(start)?.start ?? 0) < 30).length;
  const weight = mentions.length + opening + 3 * early ** 2;
  return Math.round((100 * weight) / (weight + 4)) / 100;
}

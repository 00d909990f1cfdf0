import type { Doc } from '../document';
import type { Span } from '../names/spans';

/** A turn of a transcript: who speaks, and all that stands behind the colon. */
export interface Turn {
  source: Span;
  said: Span;
}

/**
 * The turns of a transcript, a paragraph each: "NAME: …" twice or more, since one such line alone is a heading, or
 * "Jane Doe: …" where the same name takes turns.
 */
export function turnsOf(doc: Doc): Turn[] {
  const loud = openedBy(doc, CAPITALS);
  if (loud.length >= 2) return loud;
  const named = openedBy(doc, NAME);
  const names = named.map(({ source }) => doc.text.slice(source.start, source.end));
  return named.length > new Set(names).size && named.length >= 3 ? named : [];
}

const CAPITALS = /^(\p{Lu}{2}[\p{Lu} .'’-]{0,38}):\s+(?=\S)/u;
const NAME = /^(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,3}):\s+(?=\S)/u;

function openedBy({ text, paragraphs }: Doc, speaker: RegExp): Turn[] {
  return paragraphs.flatMap(({ start, end }): Turn[] => {
    const [opener, name = ''] = speaker.exec(text.slice(start, Math.min(end, start + 60))) ?? [];
    return opener
      ? [{ source: { start, end: start + name.length }, said: { start: start + opener.length, end } }]
      : [];
  });
}

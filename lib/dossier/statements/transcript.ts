import type { Doc } from '../document';
import type { Span } from '../names/spans';

/** A turn of a transcript: who speaks, and all that stands behind the colon. */
export interface Turn {
  source: Span;
  said: Span;
}

/** The turns of a transcript, "NAME: …" a paragraph; one such line alone is a heading. */
export function turnsOf({ text, paragraphs }: Doc): Turn[] {
  const turns = paragraphs.flatMap(({ start, end }): Turn[] => {
    const [opener, name = ''] = SPEAKER.exec(text.slice(start, Math.min(end, start + 60))) ?? [];
    return opener
      ? [{ source: { start, end: start + name.length }, said: { start: start + opener.length, end } }]
      : [];
  });
  return turns.length >= 2 ? turns : [];
}

const SPEAKER = /^(\p{Lu}{2}[\p{Lu} .'’-]{0,38}):\s+(?=\S)/u;

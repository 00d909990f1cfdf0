import type { Doc } from '../document';
import type { Span } from '../names/spans';

/** The clauses of a sentence: cut where a comma and a conjunction begin a new subject. */
export function clausesOf(doc: Doc, { start, end }: Span): Span[] {
  const text = doc.text.slice(start, end);
  const cuts = [
    ...text.matchAll(/,\s(?=(?:but|with|when|while|whereas|although|to allow|after|and the|there)\s)/gu),
  ];
  const edges = [0, ...cuts.map(({ index }) => index), text.length];
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? text.length;
    const lead = /^,\s(?:(?:but|with|and)\s)?/u.exec(text.slice(from))?.[0].length ?? 0;
    const piece = text.slice(from + lead, to).replace(/[.,;!?]+$/u, '');
    return { start: start + from + lead, end: start + from + lead + piece.length };
  });
}

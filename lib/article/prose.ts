import type { Line } from './line';

/** How much of these lines is prose, in UTF-16 code units: paragraphs, no links, captions or labels. */
export function proseOf(lines: readonly Line[]): number {
  return lines.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
}

function isProse({ text, aside, isLink, isHeading }: Line): boolean {
  return aside === null && !isLink && !isHeading && text.length >= SHORTEST_PARAGRAPH && ENDED.test(text);
}

/** UTF-16 code units. */
const SHORTEST_PARAGRAPH = 50;
const ENDED = /[.!?…:;。！？।][\p{Pe}\p{Pf}"'’]*$/u;

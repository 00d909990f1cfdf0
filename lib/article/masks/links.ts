import type { Line } from '../line';
import { type Cut, wholeLine } from './mask';

/**
 * Lines of a page that are nothing but a link to another: teasers between paragraphs, tags, menus. A whole sentence
 * may be linked and stays. Where such lines are many, the article is made of links (offers, sources), and all stay.
 */
export function links(page: readonly Line[], taken: ReadonlyMap<number, Cut>): Cut[] {
  const lines = page.map(({ text }) => text);
  const cuts = page.flatMap(({ text, isLink }, line): Cut[] =>
    isLink && !taken.has(line) && !isSentence(text) ? [wholeLine(lines, line, 'link to another page')] : [],
  );
  return cuts.length <= (page.length - taken.size) * MOST_LINKS ? cuts : [];
}

/** As a share of all lines. */
const MOST_LINKS = 1 / 5;

function isSentence(text: string): boolean {
  return /[.!…。！][\p{Pe}\p{Pf}"'’]*$/u.test(text);
}

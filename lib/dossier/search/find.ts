import { fold } from '../../text/fold';
import type { SearchText } from './text';

/** Where a search found its words; `order` is the place in the dossier's list, from 0. */
export interface Hit {
  dossier: string;
  in: 'title' | 'sources' | 'entities' | 'statements';
  order: number;
}

/** Hits of one dossier in each half: others have their turn. */
const OF_ONE = 4;

/**
 * Lines that have all words of a query; the last word may be the beginning of one. Titles and names come before what was
 * said. Case, accents and script do not count.
 * @param limit hits after which the search ends
 */
export function find(texts: Iterable<SearchText>, query: string, limit: number): Hit[] {
  const words = fold(query).split(' ').filter(Boolean);
  const last = words.pop();
  if (last === undefined) return [];
  const wanted = [` ${last}`, ...words.map((word) => ` ${word} `)].sort((a, b) => b.length - a.length);
  const hits: Hit[] = [];
  for (const half of ['head', 'body'] as const) {
    for (const text of texts) {
      for (const line of linesWith(text[half], wanted, OF_ONE)) hits.push(hitAt(text, half, line));
      if (hits.length >= limit) return hits.slice(0, limit);
    }
  }
  return hits;
}

/** Numbers of the lines that have all that is wanted: the first is looked for, the others in its line. */
function linesWith(text: string, [first = '', ...others]: string[], most: number): number[] {
  const found: number[] = [];
  let line = 0;
  let counted = 0;
  for (let at = text.indexOf(first); at >= 0 && found.length < most; ) {
    const end = endOfLine(text, at);
    const begin = text.lastIndexOf('\n', at) + 1;
    line += breaksIn(text, counted, begin);
    counted = begin;
    const words = text.slice(begin, end);
    if (others.every((other) => words.includes(other))) found.push(line);
    at = text.indexOf(first, end);
  }
  return found;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

function hitAt({ dossier, sources }: SearchText, half: 'head' | 'body', line: number): Hit {
  if (half === 'body') return { dossier, in: 'statements', order: line };
  if (line === 0) return { dossier, in: 'title', order: 0 };
  const order = line - 1;
  return order < sources
    ? { dossier, in: 'sources', order }
    : { dossier, in: 'entities', order: order - sources };
}

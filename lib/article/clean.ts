import type { Omission } from './article';
import { type Line, plainLine } from './line';
import { captions } from './masks/captions';
import { clock } from './masks/clock';
import { dateline } from './masks/dateline';
import { furniture } from './masks/furniture';
import { links } from './masks/links';
import type { Cut, Mask } from './masks/mask';
import { publication } from './masks/publication';
import { repeats } from './masks/repeats';
import { teasers } from './masks/teasers';

/** The first mask to take a piece gives its reason. */
const MASKS: readonly Mask[] = [furniture, publication, teasers, captions, repeats, dateline, clock];

/**
 * The article in a raw text: paragraphs joined by one line feed, noise left out. What was left out comes back too, in
 * order, each piece with its reason and where it stood.
 */
export function clean(raw: string): { text: string; omitted: Omission[] } {
  return cleanLines(linesOf(raw).map(plainLine));
}

/** The same for the lines of a page, whose elements say more. */
export function cleanLines(page: readonly Line[]): { text: string; omitted: Omission[] } {
  const lines = page.map(({ text }) => text);
  const cuts = cutsOf(page, lines);
  const omitted: Omission[] = [];
  let text = '';
  lines.forEach((line, index) => {
    const cut = cuts.get(index);
    const kept = cut ? (line.slice(0, cut.start) + line.slice(cut.end)).trim() : line;
    if (kept !== '') text += (text === '' ? '' : '\n') + kept;
    if (!cut) return;
    const lineStart = text.length - kept.length;
    const at = Math.min(lineStart + cut.start, text.length);
    for (const piece of pieces(line.slice(cut.start, cut.end).trim()))
      omitted.push({ at, text: piece, reason: cut.reason });
  });
  return { text, omitted };
}

/** UTF-16 code units: as much as an omission may hold. */
const LONGEST_OMISSION = 10_000;

function pieces(text: string): string[] {
  const count = Math.ceil(text.length / LONGEST_OMISSION);
  return Array.from({ length: count }, (_, i) =>
    text.slice(i * LONGEST_OMISSION, (i + 1) * LONGEST_OMISSION),
  );
}

/** The lines of a raw text that hold anything. */
export function linesOf(raw: string): string[] {
  return raw
    .replace(/^\uFEFF/u, '')
    .replaceAll('\0', ' ')
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function cutsOf(page: readonly Line[], lines: readonly string[]): Map<number, Cut> {
  const cuts = new Map<number, Cut>();
  const found = [...asides(page), ...MASKS.flatMap((mask) => mask(lines))];
  for (const cut of found) if (!cuts.has(cut.line)) cuts.set(cut.line, cut);
  for (const cut of links(page, cuts)) cuts.set(cut.line, cut);
  return cuts;
}

function asides(page: readonly Line[]): Cut[] {
  return page.flatMap(({ text, aside }, line) =>
    aside ? [{ line, start: 0, end: text.length, reason: aside }] : [],
  );
}

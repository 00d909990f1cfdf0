import type { Omission } from './article';
import { captions } from './masks/captions';
import { clock } from './masks/clock';
import { dateline } from './masks/dateline';
import { furniture } from './masks/furniture';
import type { Cut, Mask } from './masks/mask';
import { repeats } from './masks/repeats';
import { teasers } from './masks/teasers';

/** The first mask to take a piece gives its reason. */
const MASKS: readonly Mask[] = [furniture, teasers, captions, repeats, dateline, clock];

/**
 * The article in a raw text: paragraphs joined by one line feed, noise left out. What was left out comes back too, in
 * order, each piece with its reason and where it stood.
 */
export function clean(raw: string): { text: string; omitted: Omission[] } {
  const lines = linesOf(raw);
  const cuts = cutsOf(lines);
  const omitted: Omission[] = [];
  let text = '';
  lines.forEach((line, index) => {
    const cut = cuts.get(index);
    const kept = cut ? (line.slice(0, cut.start) + line.slice(cut.end)).trim() : line;
    if (kept !== '') text += (text === '' ? '' : '\n') + kept;
    if (!cut) return;
    const lineStart = text.length - kept.length;
    const at = Math.min(lineStart + cut.start, text.length);
    omitted.push({ at, text: line.slice(cut.start, cut.end).trim(), reason: cut.reason });
  });
  return { text, omitted };
}

function linesOf(raw: string): string[] {
  return raw
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function cutsOf(lines: string[]): Map<number, Cut> {
  const cuts = new Map<number, Cut>();
  for (const cut of MASKS.flatMap((mask) => mask(lines))) if (!cuts.has(cut.line)) cuts.set(cut.line, cut);
  return cuts;
}

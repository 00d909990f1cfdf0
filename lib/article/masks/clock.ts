import type { Mask } from './mask';

/** The time of day before each entry of a live report: "18:42 The border is shut". One alone may be part of its line. */
export const clock: Mask = (lines) => {
  const cuts = lines.flatMap((line, index) => {
    const [found] = TIME.exec(line) ?? [];
    return found ? [{ line: index, start: 0, end: found.length, reason: 'time of an entry' }] : [];
  });
  return cuts.length > 1 ? cuts : [];
};

const TIME =
  /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|[ap]\.?m\.?))?(?: ?[–—:|-])? (?=\p{Lu}|["“‘])/u;

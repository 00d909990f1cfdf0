import { AGENCY } from './agencies';
import type { Mask } from './mask';

/** Where and by which agency a report was filed, before its first sentence: "LAGOS, Nigeria (AP) — ". */
export const dateline: Mask = (lines) =>
  lines.flatMap((line, index) => {
    const [found] = DATELINE.exec(line) ?? [];
    return found ? [{ line: index, start: 0, end: found.length, reason: 'dateline' }] : [];
  });

const MONTH = 'Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec';

const DATELINE = new RegExp(
  String.raw`^\p{Lu}[\p{L} .,'’/-]{1,40}(?:, (?:${MONTH})\.? \d{1,2})? ?\(${AGENCY}\) ?[—–-]{1,2}\s*(?=\S)`,
  'u',
);

import { AGENCY } from './agencies';
import type { Mask } from './mask';

/** Where and by which agency a report was filed, before its first sentence: "LAGOS, Nigeria (AP) — ". */
export const dateline: Mask = (lines) =>
  lines.flatMap((line, index) => {
    const [found] = DATELINE.exec(line) ?? [];
    return found ? [{ line: index, start: 0, end: found.length, reason: 'dateline' }] : [];
  });

const DATELINE = new RegExp(
  String.raw`^\p{Lu}[\p{Lu}\p{L} .,'’/-]{1,50} ?\(${AGENCY}\) ?[—–-]{1,2}\s*(?=\S)`,
  'u',
);

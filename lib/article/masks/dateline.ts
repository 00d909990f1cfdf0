import { AGENCY } from './agencies';
import type { Mask } from './mask';

/** Where and by which agency a report was filed, before its first sentence: "LAGOS, Nigeria (AP) — ". */
export const dateline: Mask = (lines) =>
  lines.flatMap((line, index) => {
    const [found] = DATELINE.exec(line) ?? [];
    return found ? [{ line: index, start: 0, end: found.length, reason: 'dateline' }] : [];
  });

const MONTH = 'Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec';

/** Capitals, as no acronym is often written: "ROME —", "PARIS -", "SAN JOSE -". */
const CITY = String.raw`(?:\p{Lu}{5,}|\p{Lu}{4}(?=,|\s[—–])|\p{Lu}{2,}(?:[ '’-]\p{Lu}{2,}){1,2})`;

/** With an agency's name, or without one where the place is in capitals: "SAN JOSE, Costa Rica, May 3 – ". */
const DATELINE = new RegExp(
  [
    String.raw`^\p{Lu}[\p{L} .,'’/-]{1,40}(?:, (?:${MONTH})\.? \d{1,2})? ?\(${AGENCY}\) ?[—–-]{1,2}\s*(?=\S)`,
    String.raw`^\(${AGENCY}\) ?[—–-]{1,2}\s+(?=\S)`,
    String.raw`^${CITY}(?:, \p{Lu}[\p{L}. ]{1,20})?(?:, (?:${MONTH})\.? \d{1,2})?\s[—–-]{1,2}\s(?=["“]?\p{Lu}\p{Ll}|["“]?(?:A|I)\s)`,
  ].join('|'),
  'u',
);

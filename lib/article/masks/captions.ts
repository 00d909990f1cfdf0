import { AGENCY } from './agencies';
import { type Cut, type Mask, wholeLine } from './mask';

/**
 * Photo captions. The credit at their end goes; the caption's own words stay, for they often say who somebody is. A
 * caption that stands twice (once for the picture, once for its description) is kept once.
 */
export const captions: Mask = (lines) => {
  const seen = new Set<string>();
  return lines.flatMap((line, index): Cut[] => {
    const start = creditStart(line);
    if (start === null) return [];
    const words = line.slice(0, start);
    if (words === '') return [wholeLine(lines, index, 'photo credit')];
    if (seen.has(words)) return [wholeLine(lines, index, 'repeated caption')];
    seen.add(words);
    return [{ line: index, start, end: line.length, reason: 'photo credit' }];
  });
};

function creditStart(line: string): number | null {
  const before = Math.max(0, line.length - LONGEST_CREDIT);
  const tail = line.slice(before);
  const starts = CREDITS.flatMap((credit) => credit.exec(tail)?.index ?? []);
  return starts.length > 0 ? before + Math.min(...starts) : null;
}

/** UTF-16 code units; also what keeps the expressions below from reading long paragraphs. */
const LONGEST_CREDIT = 120;

const OWNER = String.raw`(?:\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3}|@\w+)`;
const AGENCIES = `(?:${OWNER} ?/ ?){0,3}${AGENCY}(?: ?/ ?${OWNER}){0,3}(?: via ${OWNER}(?: ?/ ?${OWNER})?)?`;
const LABEL = '(?:Photo(?:graph|s)?|Picture|Image|Credit|Photo credit|Image credit|PHOTO|IMAGE)';

const CREDITS = [
  `/ ?${AGENCIES}`, // The talks. /Johanna Geron/Reuters
  String.raw`[([{] ?(?:${LABEL}(?: by|:| of)? )?${AGENCIES} ?[)\]}]`, // (AP Photo/John Doe) · [Johanna Geron/Reuters]
  String.raw`[([{] ?${LABEL}(?: by|:) [^)\]}]{2,60}[)\]}]`, // (Photo by John Doe)
  `[|–—] ?${AGENCIES}(?: (?:photo|picture))?`, // The talks — AFP photo
  `(?:[|–—] ?)?${LABEL}(?: by)? ?: ?[^.!?"”]{2,60}`, // Photograph: Johanna Geron/Reuters
  '© ?[^.!?]{2,60}',
  `REUTERS/${OWNER}(?:/File Photo)?`,
].map((credit) => new RegExp(String.raw`(?:^|(?<=[.!?"”’\p{L}\p{N})])\s+)(?:${credit})\.?$`, 'u'));

import { type Mask, wholeLine, wordCount } from './mask';

/**
 * "READ MORE" and its kin, with the headlines under it. A teaser is told by its shape: it is short and, unlike a
 * paragraph, does not end in a full stop (a question mark is common in headlines).
 */
export const teasers: Mask = (lines) => {
  const cuts: ReturnType<Mask> = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (LABELLED.test(line) && wordCount(line) <= MOST_WORDS && !/[.!]["”’]?$/u.test(line)) {
      cuts.push(wholeLine(lines, i, 'teaser'));
      continue;
    }
    if (!LABEL.test(line)) continue;
    cuts.push(wholeLine(lines, i, 'label of teasers'));
    for (let n = 0; n < MOST_TEASERS && isTeaser(lines[i + 1]); n++)
      cuts.push(wholeLine(lines, ++i, 'teaser'));
  }
  return cuts;
};

const LABEL =
  /^(?:read (?:more|also|next|on)|also read|see also|more (?:on this(?: story)?|stories|from .{1,40}|news|like this)|related(?: (?:stories|articles|news|links|topics|content|posts|coverage))?|recommended(?: (?:for you|stories|reading))?|you (?:may|might) (?:also )?like|don['’]t miss|further reading|top stories|most (?:read|popular|viewed)|trending(?: now)?|editor['’]?s['’]? picks?|what to read next)\s*[:»>↓]?$/iu;
/** The label and the headline in one line: "READ MORE: EU hosts talks". */
const LABELLED =
  /^(?:read (?:more|also|next)|also read|see also|related|watch|listen|don['’]t miss)\s*[:|»>]\s*\S/iu;

const MOST_WORDS = 20;
/** A list of links is longer than this only where it is the foot of a page, which other rules take. */
const MOST_TEASERS = 8;

function isTeaser(line: string | undefined): boolean {
  return (
    line !== undefined &&
    wordCount(line) <= MOST_WORDS &&
    !/[.!…:,;]["”’)]?$/u.test(line) &&
    !LABEL.test(line)
  );
}

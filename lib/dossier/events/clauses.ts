import { matchesIn } from '../../text/matches';
import type { Span } from '../names/spans';

/**
 * A sentence cut where a new subject begins: one happening a clause, in the source's own words, without the marks
 * around it. `offset` is where the sentence stands in the document; the clauses' offsets are the document's too.
 */
export function clausesOf(sentence: string, offset: number): Span[] {
  const clauses: Span[] = [];
  let from = 0;
  for (const cut of [...cutsOf(sentence), { start: sentence.length, end: sentence.length }]) {
    if (cut.start < from) continue;
    const piece = sentence.slice(from, cut.start);
    const start = offset + from + (LEAD.exec(piece)?.[0].length ?? 0);
    const end = offset + from + endOf(piece);
    if (end > start && /\s\S+\s/u.test(piece.trim())) clauses.push({ start, end });
    from = cut.end;
  }
  return clauses;
}

const LEAD = /^[\s\p{P}]*(?:(?:and|but|or|so|yet) )?/iu;

/** Where a piece ends without its marks, and without who said it: ", officials said,". */
function endOf(piece: string): number {
  const bare = piece.replace(MARKS, '').length;
  const told = TOLD.exec(piece.slice(Math.max(0, bare - 80), bare))?.[0].length ?? 0;
  return bare - told;
}

const MARKS = /(?<![\s,;:.!?"“”'’()–—-])[\s,;:.!?"“”'’()–—-]+$/u;
const TOLD = /,[^,"“”]{2,60} (?:said|says|reported|announced|confirmed)$/u;

/** Where a mark or a joint may cut; whether it does, the words around it say. Without the `u` flag it is ten times faster. */
const JOINTS = /, |; | after | that |\s?["“”]\s?/g;

/** A word or two held at arm's length belong to the clause around them; a mark or a space stands within the first unit. */
const HELD = /(?<=\S )["“][^"“”.,]{1,24}["”](?=[\s,.;])/g;

function cutsOf(sentence: string): Span[] {
  const joints = matchesIn(sentence, JOINTS);
  if (joints.length === 0) return [];
  const held = matchesIn(sentence, HELD).map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  return joints.flatMap(({ 0: joint, index }): Span[] => {
    if (held.some(({ start, end }) => start <= index + 1 && index < end)) return [];
    const end = index + joint.length;
    const length = cutLength(joint, sentence, index, end);
    return length === null ? [] : [{ start: index, end: end + length }];
  });
}

/** How much of what follows a joint belongs to the cut; null where it is none. */
function cutLength(joint: string, sentence: string, start: number, end: number): number | null {
  if (joint === ', ') {
    const found = BEHIND_COMMA.exec(sentence.slice(end, end + 60));
    if (found?.[0] === 'when ' && DATED.test(sentence.slice(Math.max(0, start - 30), start))) return null;
    if (found) return found[0].length;
    return start < 90 && /^With [^,]{5,80}$/u.test(sentence.slice(0, start)) ? 0 : null;
  }
  if (joint === ' after ')
    return AFTER.test(sentence.slice(end)) && !MEASURED.test(sentence.slice(Math.max(0, start - 20), start))
      ? 0
      : null;
  if (joint === ' that ') return REPORTED.test(sentence.slice(Math.max(0, start - 60), start)) ? 0 : null;
  return 0;
}

const SUBJECT =
  '(?:the|both|an?|it|he|she|they|we|I|there|this|that|these|its|his|her|their|all|some|many|most)(?!\\p{L})';
const BEHIND_COMMA = new RegExp(
  [
    '^(?:but|while|when|whereas|so|yet|though|although|with) ',
    `^(?:and|or) (?=${SUBJECT}|(?:said|says|added|asked|called|demanded|insisted|pledged|promised|urged|vowed|warned)(?!\\p{L}))`,
    '^(?=(?:there|it|this|that|they|we|he|she|I) (?:is|are|was|were|will|has|have|had) )',
  ].join('|'),
  'u',
);
/** "It began in May 2021, when they met": the day is that of the meeting too. */
const DATED =
  /(?:\b(?:19|20)\d\d|\b\p{Lu}\p{L}+day|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?)$/u;
const AFTER = new RegExp(
  `^(?:\\p{Lu}|${SUBJECT})[^,]*(?:,[^,]*,)? ?(?:\\p{L}+ed|was|were|had|said|made|took) `,
  'u',
);
/** "hours after": how long after belongs to the words before, and these to what follows. */
const MEASURED =
  /(?:, (?:\p{L}+ ){0,2}(?:second|minute|hour|day|night|week|month|year|decade|moment)s?|(?<!\p{L})(?:shortly|soon|just|long|immediately|right|only|even))$/u;
const REPORTED =
  / (?:said|says|added|noted|warned|stressed|explained|insisted|reported|confirmed)(?: [^,."“”]{0,40})?$/u;

import type { Span } from '../names/spans';

/**
 * A sentence cut where a new subject begins: one happening a clause, in the source's own words, without the marks
 * around it. `offset` is where the sentence stands in the document; the clauses' offsets are the document's too.
 */
export function clausesOf(sentence: string, offset: number): Span[] {
  const clauses: Span[] = [];
  let from = 0;
  for (const cut of [...sentence.matchAll(BOUNDARY), { 0: '', index: sentence.length }]) {
    if (cut.index < from) continue;
    const piece = sentence.slice(from, cut.index);
    const start = offset + from + (LEAD.exec(piece)?.[0].length ?? 0);
    const end = offset + from + piece.replace(TAIL, '').length;
    if (end > start && /\s\S+\s/u.test(piece.trim())) clauses.push({ start, end });
    from = cut.index + cut[0].length;
  }
  return clauses;
}

const LEAD = /^[\s\p{P}]*(?:(?:and|but|or|so|yet) )?/iu;
/** Marks, and who said it: ", officials said,". */
const TAIL = /(?:,[^,"“”]{2,60} (?:said|says|reported|announced|confirmed))?[\s,;:.!?"“”'’()–—-]*$/u;

const SUBJECT =
  '(?:the|both|an?|it|he|she|they|we|I|there|this|that|these|its|his|her|their|all|some|many|most)(?!\\p{L})';
const SPOKE = '(?:said|says|added|noted|warned|stressed|explained|insisted|reported|confirmed)';

const BOUNDARY = new RegExp(
  [
    ', (?:but|while|when|whereas|so|yet|though|although|with) ',
    `, (?:and|or) (?=${SUBJECT})`,
    ', (?=(?:there|it|this|that|they|we|he|she|I) (?:is|are|was|were|will|has|have|had) )',
    `; `,
    ` after (?=(?:\\p{Lu}|${SUBJECT})[^,]*(?:,[^,]*,)? ?(?:\\p{L}+ed|was|were|had|said|made|took) )`,
    `(?<=^With [^,]{5,80}), `,
    `(?<= ${SPOKE}(?: [^,."“”]{0,40})?) that `,
    '\\s?["“”]\\s?',
  ].join('|'),
  'gu',
);

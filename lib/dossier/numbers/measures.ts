/** What is measured, said before the amount: "turnout was 43 percent", "a budget of $5bn", "the death toll rose to 45". */
export function measuredBefore(before: string, hasUnit: boolean): { noun: string; length: number } | null {
  const found = (hasUnit ? UNIT : PLAIN).exec(before);
  const noun = found?.groups?.noun;
  return found && noun ? { noun, length: found[0].length } : null;
}

const CHANGE =
  '(?:has |have |had )?(?:risen|rose|rises|fell|fallen|falls|grew|grown|dropped|increased|climbed|jumped|shrank|declined|reached|hit|stood|stands|was|were|is|are|remains|totaled|totalled|averaged)(?: at| by| to)?';
const LINK = `(?:of|worth|at|above|below|${CHANGE})`;
const NOUN = '(?:(?!the |and )\\p{Ll}{3,} )?\\p{Ll}{4,}';

const UNIT = new RegExp(
  `(?<noun>(?:(?<=(?:an?|the|its|their|his|her|and the|[,.]) )|(?<=^))(?!(?:that|this|which|there|they|what)\\b)${NOUN}) ${LINK} $`,
  'u',
);
const PLAIN = new RegExp(
  `(?<noun>(?:death )?toll|population|majority|turnout|number of (?:dead|deaths|victims|arrests)) ${LINK} $`,
  'u',
);

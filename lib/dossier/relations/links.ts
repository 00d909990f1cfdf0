import type { Kind } from '../schema';
import { PERSONAL_NOUNS, RELATIONAL_NOUNS } from '../words/relations';

/** Two names with the words around them. */
interface Pair {
  before: string;
  between: string;
  after: string;
  kinds: [Kind | undefined, Kind | undefined];
}

/** The words that link two names. */
export interface Link {
  words: string;
  /** Whether the second name stands in the relation to the first. */
  isReversed: boolean;
  /** How far the evidence reaches out before the first and behind the second name, UTF-16 code units. */
  before: number;
  after: number;
}

/** How the first name stands to the second, or the second to the first; null where no words say so. */
export function linkBetween(pair: Pair): Link | null {
  return ofLink(pair) ?? byLink(pair) ?? possessiveLink(pair) ?? titleLink(pair) ?? leadLink(pair);
}

const WORD = "[\\p{L}'’-]+";
const MODIFIERS = `(?:(?!(?:not|never|no|and|or|who|which|that|said|of|from|against|in|for|by|with|to|on|at|as)\\b)${WORD} ){0,4}?`;
const OPENING =
  '(?:,| is| has been| are| remains| —| –|, who is|, which is|(?:, who|, which)?(?= (?:was|were|became) ))';

/** "Kosovo, a breakaway province of Serbia", "Hansen is the leader of the Front". */
const OF = new RegExp(
  `^${OPENING} (?<words>(?:(?:was|were|became|also|now|currently) )?(?:(?:an?|the|its|his|her|one of the) )?(?:former |then )?${MODIFIERS}(?<noun>${RELATIONAL_NOUNS}) (?:of|to|for|from|at)) (?:the )?$`,
  'u',
);

function ofLink({ between, after, kinds }: Pair): Link | null {
  const found = OF.exec(between)?.groups;
  if (!found?.words || GOES_ON.test(after) || !fits(found.noun, kinds[0])) return null;
  if (kinds[1] === 'person' && /the $/u.test(between)) return null; // "an adviser at the Clinton campaign"
  return { words: found.words, isReversed: false, before: 0, after: 0 };
}

/** "the Front, founded by Hansen", "Iran-backed Hezbollah", "Hansen founded the Front". */
const BY = new RegExp(
  `^(?:${OPENING}|)(?: also| now)? (?<words>(?:(?:was|were|became) )?(?:\\p{L}+ly )?(?:founded|co-founded|owned|part-owned|majority-owned|backed|led|headed|chaired|controlled|appointed|nominated|supported|funded|financed|annexed|occupied|governed|armed|sponsored|succeeded|allied|affiliated|aligned|married) (?:by|to|with)|founded|co-founded|owns|chairs|borders|annexed) (?:the )?$`,
  'u',
);
const JOINED =
  /^-(?<words>(?:backed|led|owned|controlled|allied|aligned|funded|sponsored|occupied|annexed|administered|supported)) $/u;

function byLink({ between, after }: Pair): Link | null {
  const words = BY.exec(between)?.groups?.words;
  if (words) return GOES_ON.test(after) ? null : { words, isReversed: false, before: 0, after: 0 };
  const joined = JOINED.exec(between)?.groups?.words;
  return joined ? { words: joined, isReversed: true, before: 0, after: 0 } : null;
}

/** "Chile's transport minister, Ana Rojas", and "Ana Rojas, Chile's transport minister". */
const OWNER_FIRST = new RegExp(`^['’]s (?<words>${MODIFIERS}(?<noun>${RELATIONAL_NOUNS})),? $`, 'u');
const OWNER_LAST = new RegExp(
  `^['’]s (?<words>${MODIFIERS}(?<noun>${RELATIONAL_NOUNS}))(?=[,.;:)]|$| (?:said|says|told|has|who|and)\\b)`,
  'u',
);

function possessiveLink({ between, after, kinds }: Pair): Link | null {
  const first = OWNER_FIRST.exec(between)?.groups;
  if (first?.words) {
    return fits(first.noun, kinds[1]) ? { words: first.words, isReversed: true, before: 0, after: 0 } : null;
  }
  if (!/^(?:,| is| was) (?:the )?$/u.test(between)) return null;
  const last = OWNER_LAST.exec(after);
  const { words, noun } = last?.groups ?? {};
  if (!last || !words || !fits(noun, kinds[0])) return null;
  return { words, isReversed: false, before: 0, after: last[0].length };
}

/** "NATO Secretary General Jens Stoltenberg". */
const TITLE = new RegExp(
  `^ (?<words>(?:\\p{L}[\\p{L}-]+ ){0,3}?(?:${PERSONAL_NOUNS})(?: General)?),? $`,
  'iu',
);

function titleLink({ between, kinds }: Pair): Link | null {
  if (kinds[1] !== 'person' || kinds[0] === 'person' || /,/u.test(between)) return null;
  const words = TITLE.exec(between)?.groups?.words;
  if (!words || /(?:^|\s)(?:and|or|said|when|as|to|by|for|with|the|its|an?|from|of|s)\s/u.test(`${words} `))
    return null;
  return { words, isReversed: true, before: 0, after: 0 };
}

/** "the leader of the Front, Ole Hansen". */
const LEAD = new RegExp(
  `(?:^|[\\s(“"])(?<words>(?:(?:an?|the|The|its) )?(?:[\\p{L}-]+ ){0,2}?(?:${PERSONAL_NOUNS}) (?:of|for)) (?:the )?$`,
  'u',
);

function leadLink({ before, between, after, kinds }: Pair): Link | null {
  if (
    !/^,? $/u.test(between) ||
    kinds[1] !== 'person' ||
    kinds[0] === 'person' ||
    !/^(?:[,.]| (?:said|says|told|has|is|was|will)\b)/u.test(after)
  )
    return null;
  const found = LEAD.exec(before);
  const words = found?.groups?.words;
  if (!words) return null;
  return { words, isReversed: true, before: before.length - before.lastIndexOf(words), after: 0 };
}

/** The name is only the beginning of another's. */
const GOES_ON = /^(?:['’]s?(?!\p{L})|-)/u;
const PERSONAL = new RegExp(`^(?:${PERSONAL_NOUNS})$`, 'u');
const EITHER = /^(?:founder|owner|member|successor|predecessor|supporter|critic|rival|mediator|candidate)$/u;

/** Only a person is a wife or a leader. */
function fits(noun = '', kind: Kind | undefined): boolean {
  return kind === 'person' || EITHER.test(noun) || !PERSONAL.test(noun);
}

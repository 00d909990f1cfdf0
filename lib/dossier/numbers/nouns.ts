import type { Doc } from '../document';
import { firstFrom } from '../seek';
import { CALENDAR, FUNCTION_WORDS, VERBS } from '../words/common';
import { SPEECH_VERBS } from '../words/cues';

/** A number is followed by this many words at most up to what it counts: "13 newly built patrol boats". */
const MOST_WORDS = 5;

/**
 * Where the things end that a number right before `from` counts: at the first plural ("4,000 NATO troops"), or, where
 * `single` is allowed ("a $5bn deal"), at the end of the nouns. Null where no such words follow at once.
 */
export function nounsAfter({ tokens, text }: Doc, from: number, single = false): number | null {
  let end: number | null = null;
  let edge = from;
  for (let i = firstFrom(tokens, from), seen = 0; seen < MOST_WORDS; i++) {
    const token = tokens[i];
    if (!token || !/^[ -]?$/u.test(text.slice(edge, token.start))) break;
    edge = token.end;
    if (token.text === '-' && seen > 0) continue;
    if (i === firstFrom(tokens, from) && token.text === 'of' && seen === 0 && !single) continue;
    if (!isNominal(token.text) || (seen > 0 && /ly$/u.test(token.text))) break;
    seen += 1;
    if (!single && isPlural(token.text)) {
      if (EMPTY.test(token.text)) return null;
      if (!isModifier(token.text, tokens[i + 1]?.text ?? '')) return token.end;
      end = token.end;
    } else if (single && /^\p{Ll}{3}/u.test(token.text) && !/(?:ed|ly)$|^dollar$/u.test(token.text))
      end = token.end;
  }
  return end;
}

/** Where a tail ends that says of what: " of the vote", " in aid"; `from` where there is none. */
export function tailAfter(
  doc: Doc,
  from: number,
  opener = / of (?!(?:them|which|whom|those|these|\d))/u,
): number {
  const { text, tokens } = doc;
  const [joint] =
    new RegExp(`^${opener.source}(?:the |its |their |his |her |an? |all |our )?`, 'u').exec(
      text.slice(from, from + 40),
    ) ?? [];
  if (joint === undefined) return from;
  let end = from;
  let edge = from + joint.length;
  for (let i = firstFrom(tokens, edge), seen = 0; seen < 4; i++) {
    const token = tokens[i];
    if (!token || !/^ ?$/u.test(text.slice(edge, token.start))) break;
    if (token.kind === 'number') return from;
    const isJoint = token.text === '-' || token.text === "'s" || token.text === '’s';
    if (!isJoint && !isNominal(token.text)) break;
    if (!isJoint && (TIME.test(token.text) || CALENDAR.has(token.text))) break;
    seen += 1;
    edge = token.end;
    if (isJoint) continue;
    if (/^\p{L}{3}/u.test(token.text) && !/(?:ed|ly)$/u.test(token.text)) end = token.end;
    if (isPlural(token.text) && !isModifier(token.text, tokens[i + 1]?.text ?? '')) break;
  }
  return end;
}

function isNominal(word: string): boolean {
  const lower = word.toLowerCase();
  return /^\p{L}/u.test(word) && !FUNCTION_WORDS.has(lower) && !VERBS.has(lower) && !SPEECH_VERBS.has(word);
}

const IRREGULAR =
  /^(?:people|men|women|children|police|personnel|staff|dead|injured|wounded|congressmen|congresswomen|policemen|servicemen|fishermen|lawmakers|aircraft|cattle|sheep|km|kg|mph|MW|GW|kWh|mm|cm|feet|civilian casualties)$/u;

function isPlural(word: string): boolean {
  return (
    IRREGULAR.test(word) ||
    (/^\p{Ll}{2,}s$/u.test(word) && !/(?:ss|us|is|ous)$/u.test(word) && !FINITE.test(word))
  );
}

const FINITE =
  /^(?:has|does|goes|says|makes|takes|gives|means|includes|comes|gets|shows|needs|wants|remains)$/u;

/** "sales representatives": a plural that says which. */
function isModifier(word: string, next: string): boolean {
  return (
    /^(?:sales|arms|sports|rights|goods|drugs|customs|systems|operations|news|women|men|veterans|savings|police|staff|people|special|communications|series|weapons)$/u.test(
      word,
    ) &&
    isPlural(next) &&
    !VERBS.has(next)
  );
}

/** Things that every text counts, and stretches of time. */
const EMPTY =
  /^(?:sides|things|ways|times|parts|reasons|points|steps|words|options|kinds|types|sorts|ones|others|leaders|halves|seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries|mornings|quarters|aspects|olds|changes|problems|questions|characters|examples|pieces|weekends|terms|legs|hands|eyes|goals|runs|sets|games|songs|paragraphs|sentences|photos|comments|shares|views|stars|inches)$/u;
const TIME = /^(?:days?|weeks?|months?|years?|hours?|minutes?)$/u;

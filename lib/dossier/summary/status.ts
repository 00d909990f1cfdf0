import type { Doc } from '../document';
import type { Worded } from '../schema';
import { ledeOf } from './lede';
import { isOf, isPast, isWhole, LONG_AGO, MATTER, NEAR, type Sides } from './told';

/**
 * The sentence that says how things stand: one with an outcome, in the first paragraphs, of the two sides. A report leads
 * with it, so the first of equal weight is the newest; without an outcome it is the lede itself.
 */
export function statusOf(doc: Doc, sides: Sides): Worded | null {
  let best: { weight: number; start: number; end: number } | null = null;
  const lede = ledeOf(doc, sides);
  for (const sentence of doc.sentences) {
    const weight = weightOf(doc, sentence, sides) + (sentence === lede ? LEDE : 0);
    if (weight > (best?.weight ?? LEAST)) best = { weight, ...sentence };
  }
  const found = best ?? lede;
  if (!found) return null;
  const evidence = doc.evidence(found.start, found.end);
  return { text: evidence.quote, evidence: [evidence] };
}

/** How much more than any other sentence the lede is worth. */
const LEDE = 2;
/** What a sentence with an outcome must be worth to be told instead of a lede without one. */
const LEAST = 3;

function weightOf(doc: Doc, { start, end, paragraph }: Doc['sentences'][number], sides: Sides): number {
  const text = doc.text.slice(start, end);
  const outcomes = text.match(OUTCOME);
  if (!outcomes || !isProse(text) || LEANING.test(text)) return 0;
  const before = text.slice(0, text.search(OUTCOME));
  if (POSSIBLE.test(before) || LONG_AGO.test(text) || isPast(text, doc.published)) return 0;
  const isNear = paragraph < NEAR;
  const isTheirs = isOf(sides, { start, end });
  if (!MATTER.test(text) && !(isNear && (isTheirs || paragraph === 0))) return 0;
  return Math.min(outcomes.length, 2) + (isNear ? 2 : 0) + (isTheirs ? 1 : 0) + (MATTER.test(text) ? 1 : 0);
}

const OUTCOME =
  /(?<!\p{L})(?:ended|failed|collapsed|stalled|broke (?:down|up|off)|resumed|reached|signed|agreed|shut|without (?:progress|agreement|a deal)|no (?:progress|deal|agreement)|deadlock|breakthrough|committed to continue|postponed|adopted|ruled|voted|rejected|blocked|suspended|approved|imposed|launched|began|sued|overturned|upheld|dismissed|vetoed|banned|walked out|seized|delayed|closed|condemned|passed|struck down|ordered|extended|refused|lifted|withdrew|announced|opened|marched|protested|clashed)(?!\p{L})/gu;
/** What merely could be is no standing of things. */
const POSSIBLE = /(?<!\p{L})(?:if|unless|whether|would|could|might|may|not|never|n['’]t|will)(?!\p{L})/u;

/** Nobody's quoted words, no question, and no caption. */
function isProse(text: string): boolean {
  return !/["“”?]/u.test(text) && isWhole(text);
}

/** Who it is stands in the sentence before. */
const LEANING = /^(?:This|That|These|Those|He|She|They|It) /u;

import { dayPlus } from '../dates/calendar';
import { findDates } from '../dates/find';
import type { Doc } from '../document';
import type { Mention } from '../names/cast';
import type { Worded } from '../schema';
import { itemsIn } from '../seek';

/** The two sides' mentions, by which a sentence is known to be about them. */
interface Sides {
  parties: string[];
  mentions: Mention[];
}

/**
 * The sentence that says how things stand: one with an outcome, in the first paragraphs, of the two sides. A report leads
 * with it, so the first of equal weight is the newest; without an outcome it is the lede itself.
 */
export function statusOf(doc: Doc, sides: Sides): Worded | null {
  let best: { weight: number; start: number; end: number } | null = null;
  const lede = ledeOf(doc);
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
  if (!outcomes || !isProse(text) || /^(?:This|That) /u.test(text)) return 0;
  const before = text.slice(0, text.search(OUTCOME));
  if (POSSIBLE.test(before) || LONG_AGO.test(text) || isPast(text, doc.published)) return 0;
  const isNear = paragraph < NEAR;
  const isTheirs = itemsIn(sides.mentions, { start, end }).some(({ entity }) =>
    sides.parties.includes(entity),
  );
  if (!MATTER.test(text) && !(isNear && (isTheirs || paragraph === 0))) return 0;
  return Math.min(outcomes.length, 2) + (isNear ? 2 : 0) + (isTheirs ? 1 : 0) + (MATTER.test(text) ? 1 : 0);
}

/** Paragraphs, of which a short first one may be a dateline. */
const NEAR = 3;

const OUTCOME =
  /(?<!\p{L})(?:ended|failed|collapsed|stalled|broke (?:down|up|off)|resumed|reached|signed|agreed|shut|without (?:progress|agreement|a deal)|no (?:progress|deal|agreement)|deadlock|breakthrough|committed to continue|postponed|adopted|ruled|voted|rejected|blocked|suspended|approved|imposed|launched|began|sued|overturned|upheld|dismissed|vetoed|banned|walked out|seized|delayed|closed|condemned|passed|struck down|ordered|extended|refused|lifted|withdrew|announced|opened|marched|protested|clashed)(?!\p{L})/gu;
const MATTER =
  /(?<!\p{L})(?:talks|negotiations|dialogue|discussions|summit|deal|agreement|accord|treaty|cease-?fire|truce|dispute|strike|vote|ruling|court|judges?|bill|law|sanctions|tariffs|ban|blockade|protests?|merger|takeover|lawsuit|referendum|reform|rules|plan|proposal)(?!\p{L})/iu;
/** What merely could be is no standing of things. */
const POSSIBLE = /(?<!\p{L})(?:if|unless|whether|would|could|might|may|not|never|n['’]t|will)(?!\p{L})/u;
const LONG_AGO =
  /(?<!\p{L})(?:(?:years?|decades?) (?:ago|earlier)|had (?:\p{L}+ly )?\p{L}+ed|last year|once)(?!\p{L})/u;

/** Whether all that a sentence dates lies months back. */
function isPast(text: string, published: string | null): boolean {
  if (published === null) return false;
  const days = findDates(text, published).flatMap(({ when }) => when.to ?? []);
  return days.length > 0 && days.every((day) => day < dayPlus(published, -RECENT));
}

/** Days. */
const RECENT = 40;

/** Nobody's quoted words, no question, and no caption. */
function isProse(text: string): boolean {
  return !/["“”?]/u.test(text) && ENDED.test(text);
}

const ENDED = /[.!]['’”")]?$/u;

/** The first whole sentence of the first paragraphs that is not the title again; it may quote a few words. */
function ledeOf({ text, sentences, source }: Doc): Doc['sentences'][number] | null {
  const lede = sentences.find(({ start, end, paragraph }) => {
    const words = text.slice(start, end);
    const isTitle = source.title !== '' && words.startsWith(source.title);
    return (
      paragraph < 2 * NEAR && end - start > SHORTEST && !isTitle && ENDED.test(words) && !VAGUE.test(words)
    );
  });
  return lede ?? null;
}

/** Asked, quoted, or leaning on a sentence before. */
const VAGUE =
  /\?|^(?:["“]|(?:If|This|That|At least|And|But|So|Still|It|They|He|She) )|(?<!\p{L})(?:maybe|perhaps)(?!\p{L})/u;

/** UTF-16 code units: what is shorter tells nothing by itself. */
const SHORTEST = 50;

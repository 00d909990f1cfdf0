import { matchesIn } from '../../text/matches';
import type { Doc } from '../document';
import type { Cast } from '../names/cast';
import type { Span } from '../names/spans';
import { itemsIn, itemsTouching } from '../seek';
import { SPEECH_VERBS } from '../words/cues';

/** Whom a number is about: the actors that its own clause names, else the one named last before it in its sentence. */
export function aboutOf(doc: Doc, { mentions }: Cast, span: Span): string[] {
  const sentence = doc.sentenceAt(span.start);
  if (!sentence) return [];
  const before = doc.text.slice(sentence.start, span.start);
  const from = sentence.start + lastCut(before);
  const behind = doc.text.slice(span.end, sentence.end).search(CUT);
  const to = behind < 0 ? sentence.end : span.end + behind;
  const own = itemsTouching(mentions, { start: from, end: to });
  const earlier = itemsIn(mentions, { start: sentence.start, end: span.start });
  const named = (own.length > 0 ? own : earlier.slice(-1)).filter((mention) => !speaks(doc, mention));
  return [...new Set(named.map(({ entity }) => entity))];
}

/** Who tells a number is not whom it is about. */
function speaks({ text }: Doc, { start, end }: Span): boolean {
  const [next = ''] = /(?<=^ (?:has |had |also )?)\p{L}+/u.exec(text.slice(end, end + 24)) ?? [];
  return (
    SPEECH_VERBS.has(next) || /according to (?:the )?$/iu.test(text.slice(Math.max(0, start - 20), start))
  );
}

const CUT = /[,;:—–()"“”] /u;
const CUTS = /[,;:—–()"“”] ?|(?<!\p{L})(?:and|but|while) (?=(?:the|an?|at|in|some|about) )/gu;

function lastCut(text: string): number {
  const last = matchesIn(text, CUTS).at(-1);
  return last ? last.index + last[0].length : 0;
}

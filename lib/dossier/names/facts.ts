import type { Doc } from '../document';
import type { Worded } from '../schema';
import { ADVERBS, SPEECH_VERBS, WEAK_VERBS } from '../words/cues';
import type { Actor } from './actor';
import type { Span } from './spans';

/** More facts than this make a card unreadable; the library has the source. */
const MOST = 4;

/**
 * What the source says an actor did or is: the clauses it is the subject of, figures about it, and where neither is
 * found, the first sentence that names it. What it said is a statement, not a fact.
 */
export function factsOf(doc: Doc, actor: Actor): Worded[] {
  const spans = actor.mentions.flatMap((mention) => [
    ...(actor.kind === 'person' ? [] : figures(doc, mention)),
    ...deeds(doc, mention),
  ]);
  const chosen =
    spans.length > 0 ? spans : actor.mentions.flatMap((mention) => named(doc, mention)).slice(0, 1);
  const once = chosen.filter((span, i) => chosen.findIndex(({ start }) => start === span.start) === i);
  return once.slice(0, MOST).map(({ start, end }) => {
    const evidence = doc.evidence(start, end);
    return { text: evidence.quote, evidence: [evidence] };
  });
}

/** The sentence that names the actor, unless it is about what it says. */
function named(doc: Doc, { start, end }: Span): Span[] {
  const next = /^\s(\p{L}+)/u.exec(doc.text.slice(end, end + 30))?.[1];
  return next && SPEECH_VERBS.has(next) ? [] : [doc.sentenceAt(start) ?? []].flat();
}

/** Not past another name: the figure would be about that. */
const FIGURE = /\b(?:its|their)\s[^.;:"“”\p{Lu}]*?\b\d[\d,.]*\s(?:\p{Ll}+\s)?\p{Ll}{3,}s\b/u;
const TIME = /^\d[\d,.]*\s(?:\p{Ll}+\s)?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|percent)\b/u;

/** "its presence in the region, which currently stands at approximately 4,000 troops" after "NATO". */
function figures(doc: Doc, { start, end }: Span): Span[] {
  const sentence = doc.sentenceAt(start);
  if (!sentence) return [];
  const found = FIGURE.exec(doc.text.slice(end, sentence.end));
  const number = found?.[0].match(/\d.*/u)?.[0];
  if (!found || !number || TIME.test(number)) return [];
  return [{ start: end + found.index, end: end + found.index + found[0].length }];
}

/** The sentence, where the actor opens it or its last clause and does something other than speak. */
function deeds(doc: Doc, { start, end }: Span): Span[] {
  const sentence = doc.sentenceAt(start);
  if (!sentence) return [];
  const lead = doc.text.slice(sentence.start, start);
  const governed = /\b(?:between|of|by|with|from|and|or)\s(?:the\s)?$/u.test(lead);
  if (governed || lead.split(/\s+/u).some((word) => SPEECH_VERBS.has(word))) return [];
  const opens =
    /^(?:(?:The|A|An|In|On|At|After|With|Despite)\s)?[^,"“”]{0,40}$/u.test(lead) ||
    /,\s(?:the\s)?$/u.test(lead);
  const next = doc.text.slice(end, sentence.end).match(/^\s(\p{L}+)(?:\s(\p{L}+))?/u);
  if (!opens || !next) return [];
  const verb = ADVERBS.has(next[1] ?? '') ? (next[2] ?? '') : (next[1] ?? '');
  const acts =
    /(?:ed|s|ing)$|^(?:is|was|are|were|has|had|have|will|would|can|could|may|won|made|took|held|met|led)$/u;
  const auxiliary = /^(?:has|had|have)$/u.test(next[1] ?? '');
  if (!acts.test(verb) && !auxiliary) return [];
  const speaks = (word: string) => SPEECH_VERBS.has(word) && !WEAK_VERBS.has(word);
  return speaks(verb) || speaks(next[2] ?? '') ? [] : [sentence];
}

import type { Doc } from '../document';
import type { Worded } from '../schema';
import { firstFrom } from '../seek';
import { FUNCTION_WORDS, VERBS } from '../words/common';
import { SPEECH_VERBS } from '../words/cues';
import { OFFICES, TITLES } from '../words/titles';
import type { Actor } from './actor';
import type { Span } from './spans';

/** What an actor is, in the source's words: appositions behind the name, offices before a person's. Each once. */
export function rolesOf(doc: Doc, actor: Actor, everyone: Span[]): Worded[] {
  if (actor.kind === 'group') return [];
  const spans = actor.mentions.flatMap((mention) => [
    ...apposition(doc, mention, everyone),
    ...(actor.kind === 'person' ? office(doc, mention) : []),
  ]);
  const roles = new Map<string, Worded>();
  for (const { start, end } of spans) {
    const evidence = doc.evidence(start, end);
    const known = roles.get(evidence.quote.toLowerCase());
    if (known) known.evidence.push(evidence);
    else roles.set(evidence.quote.toLowerCase(), { text: evidence.quote, evidence: [evidence] });
  }
  return [...roles.values()];
}

const APPOSITION =
  /^,\s(?:\d{1,3},\s)?((?:the|a|an|his|her|its|their|one of|former|[\p{Lu}][\p{L}]+['’]s)\s[^,.;:!?"“”\n]{3,200}|(?:\p{L}+\s){0,4}?(?:chief|minister|president|director|leader|spokesman|spokeswoman|spokesperson|chairman|chairwoman|chair|professor|head|founder|ambassador|secretary|governor|senator|mayor|coach|captain|author|editor|analyst|adviser|expert)(?:\s(?:of|for|at|to|with|in)\s[^,.;:!?"“”\n]{2,150})?)(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Gen|St|\p{Lu}))(?=[,.;)])(?!, (?:and|or)\b)/u;

/** "a week after talks collapsed" says when, not who. */
const TIME =
  /^(?:an?|the) (?:\p{L}+ )?(?:minute|hour|day|night|week|month|year|decade)s? (?:after|ago|before|earlier|later|since)\b/u;

/** "Josep Borrell, the EU's foreign affairs chief, said": not a list of names. */
function apposition(doc: Doc, { start, end }: Span, everyone: Span[]): Span[] {
  const ceiling = doc.sentenceAt(start)?.end ?? end;
  const found = APPOSITION.exec(doc.text.slice(end, ceiling));
  const words = found?.[1];
  if (!words || TIME.test(words)) return [];
  const role = { start: end + found[0].length - words.length, end: end + found[0].length };
  const first = role.start + (/^(?:the|a|an) /u.exec(words)?.[0].length ?? 0);
  const other = everyone[firstFrom(everyone, first)];
  const listed =
    other?.start === first &&
    !/^(?:['’]s| (?!and\b|or\b)\p{Ll})/u.test(doc.text.slice(other.end, other.end + 6));
  const clause = /^\S+ (?:said|was|is|were|are|had|has|have)\b/u.test(words);
  return listed || clause ? [] : [role];
}

/**
 * "EU foreign affairs chief Josep Borrell": back from the name to the beginning of its noun phrase. "Chile's transport
 * minister, Ana Rojas, said" is the same with the name between commas.
 */
function office(doc: Doc, { start, end }: Span): Span[] {
  const between =
    /,\s$/u.test(doc.text.slice(start - 2, start)) && /^[,.]/u.test(doc.text.slice(end, end + 1));
  const name = firstFrom(doc.tokens, start) - (between ? 1 : 0);
  const floor = doc.sentenceAt(start)?.start ?? 0;
  let first = name;
  for (let i = name - 1; i >= 0; i--) {
    const token = doc.tokens[i];
    if (!token || token.start < floor || !isPartOfOffice(token.text, doc.tokens[i + 1]?.text ?? '')) break;
    first = i;
  }
  while (first < name && /^(?:['’]s|-|\.)$/u.test(doc.tokens[first]?.text ?? '')) first += 1;
  const last = doc.tokens[name - 1];
  const opener = doc.tokens[first];
  if (!last || !opener || first === name) return [];
  const words = doc.tokens.slice(first, name).map(({ text }) => text.toLowerCase());
  const named =
    words.some((word) => OFFICES.has(word)) || (words.length > 1 && TITLES.has(words.at(-1) ?? ''));
  const noun = words.at(-1) ?? '';
  const owner = doc.tokens[first - 1]?.text.toLowerCase() ?? '';
  const definite = words.some((word) => /^['’]s$/u.test(word)) || /^(?:the|its|his|her|their)$/u.test(owner);
  const isNoun = between ? OFFICES.has(noun) && definite : !CIVIL.test(noun);
  return named && isNoun && last.end < start ? [{ start: opener.start, end: last.end }] : [];
}

const CIVIL = /^(?:mr|mrs|ms|miss|dr|sir|lord|lady)$/u;

function isPartOfOffice(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  if (/^['’]s$/u.test(word) || word === '-') return true;
  if (word === '.') return false;
  if (!/^[\p{L}]/u.test(word) || SPEECH_VERBS.has(lower) || VERBS.has(lower)) return false;
  if (word === 'and') return /^\p{Ll}/u.test(next);
  return (
    !FUNCTION_WORDS.has(lower) ||
    lower === 'former' ||
    lower === 'next' ||
    lower === 'first' ||
    /^(?:US|WHO)$/u.test(word)
  );
}

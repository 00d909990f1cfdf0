import { matchesIn } from '../../text/matches';
import type { Doc } from '../document';
import type { Cast } from '../names/cast';
import { itemsTouching } from '../seek';
import { DEMONYMS } from '../words/peoples';
import { BARE_HEADS, EMPTY_HEADS, PROCESS, RULES, STRONG_CUES, VAGUE, WEAK_CUES } from './cues';
import { type Phrase, phrasesOf } from './phrases';

/** A noun phrase that may be a term of the dispute. */
export interface Candidate extends Phrase {
  /** Phrases with one key are one term. */
  key: string;
  /** How much the words before it put it into dispute: 2, 1 or 0. */
  disputed: number;
}

/** The noun phrases of a document that name no actor and are no commonplace, in order. */
export function candidatesOf(doc: Doc, actors: Cast): Candidate[] {
  const persons = new Set(actors.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  return doc.sentences.flatMap(({ start, end }) =>
    phrasesOf(doc, start, end)
      .filter((phrase) => !isVerbal(doc, phrase) && !isOfActor(doc, actors, persons, phrase))
      .map((phrase) => trimmed(doc, phrase))
      .filter(
        ({ head, text }) =>
          !EMPTY_HEADS.test(head) &&
          !VAGUE.test(head) &&
          !JUDGED.test(text) &&
          (text.includes(' ') || !BARE_HEADS.test(head)),
      )
      .map((phrase) => ({ ...phrase, key: keyOf(phrase), disputed: disputedAt(doc, phrase, start, end) })),
  );
}

/** "Federal court rules" is a sentence. */
const JUDGED = /(?:court|judge|panel|jury) rules$/iu;

/** "to disclose medical records", "will appeal": behind "to" or a modal stands a verb, which belongs to no noun phrase. */
function isVerbal({ text }: Doc, { start, text: words }: Phrase): boolean {
  if (/^\p{Lu}/u.test(words)) return false;
  const before = text.slice(Math.max(0, start - 8), start);
  return (
    MODAL.test(before) || (/(?<!\p{L})to $/iu.test(before) && (words.includes(' ') || ALSO_VERBS.test(words)))
  );
}

const MODAL =
  /(?<!\p{L})(?:will|would|can|could|should|may|might|must|not|n['’]t|['’]ll|cannot|do|does|did|help|helped) $/iu;
const ALSO_VERBS =
  /^(?:appeal|protest|strike|veto|ban|reform|boycott|tax|sanction|blockade|recount|pardon)$/u;

/** Names a person, or begins with an actor's name: "Serbia-Kosovo border" is joined to it, "NATO agrees" is not. */
function isOfActor(doc: Doc, { mentions }: Cast, persons: Set<string>, phrase: Phrase): boolean {
  return itemsTouching(mentions, phrase).some(
    ({ entity, start, end }) => persons.has(entity) || (start <= phrase.start && doc.text[end] === ' '),
  );
}

/** Without the words that say nothing of which: "deep policy changes" is "policy changes". */
function trimmed({ text }: Doc, phrase: Phrase): Phrase {
  let { start } = phrase;
  for (const word of phrase.text.split(' ').slice(0, -1)) {
    if (!VAGUE.test(word)) break;
    start += word.length + 1;
  }
  return start === phrase.start ? phrase : { ...phrase, start, text: text.slice(start, phrase.end) };
}

/** Behind a cue in its clause, or the subject of a passive one. */
function disputedAt(doc: Doc, phrase: Phrase, from: number, to: number): number {
  if (PROCESS.test(phrase.head)) return 2;
  if (PASSIVE.test(doc.text.slice(phrase.end, Math.min(to, phrase.end + 40)))) return 2;
  const before = doc.text.slice(Math.max(from, phrase.start - 90), phrase.start);
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1).toLowerCase();
  if (isBehind(STRONG_CUES, clause, 4)) return 2;
  return isBehind(WEAK_CUES, clause, 2) ? 1 : 0;
}

const PASSIVE =
  /^ (?:was|were|has been|have been|is|are|would be|will be) (?:\p{L}+ly )?(?:rejected|delayed|postponed|demanded|closed|blocked|banned|imposed|lifted|suspended|approved|adopted|condemned|extended|violated)(?!\p{L})/u;

function isBehind(cues: RegExp, clause: string, most: number): boolean {
  const cue = matchesIn(clause, cues).at(-1);
  if (!cue) return false;
  const between = clause.slice(cue.index + cue[0].length);
  return (between.match(/\S+/gu)?.length ?? 0) <= most && !BREAK.test(between);
}

const BREAK =
  /(?<!\p{L})(?:when|while|by|after|before|until|on|that|which|who|to|for|in|with|from|at)(?!\p{L})/u;

/** Nationalities do not count, nor which word for talks or rules is used, nor singular or plural. */
function keyOf({ text, head }: Phrase): string {
  if (PROCESS.test(head) || head === 'discussion') return 'talks';
  if (RULES.test(head)) return 'rules';
  return singular(bare(text).toLowerCase());
}

/** A phrase without the nationality before it. */
export function bare(text: string): string {
  const words = text.split(' ');
  while (
    words.length > 1 &&
    !/^\p{Lu}\p{Ll}/u.test(words[1] ?? '') &&
    (DEMONYMS.has(words[0] ?? '') ||
      (/^(?:new|own|temporary|previous)$/u.test(words[0] ?? '') && words.length > 2))
  )
    words.shift();
  return words.join(' ');
}

/** A phrase with its last word in the singular. */
export function singular(phrase: string): string {
  if (/ies$/u.test(phrase)) return phrase.replace(/ies$/u, 'y');
  return /(?:ch|sh|x)es$/u.test(phrase) ? phrase.slice(0, -2) : phrase.replace(/(?<![sui])s$/u, '');
}

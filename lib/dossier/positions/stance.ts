import { matchesIn } from '../../text/matches';
import type { Span } from '../names/spans';
import type { Stance } from '../schema';
import { STANCE_CUES } from '../words/stances';
import { quotedAt, reportedAt, type Scene } from './scene';

/** A stance with the words that take it. */
export interface Taken {
  stance: Stance;
  cue: Span;
  /** Where the next stance of the clause begins, or the clause ends. */
  ends: number;
}

/**
 * The stances that a clause tells of. What is denied or merely possible is none: "has not demanded", "would reject",
 * "if it accepted". Only an acceptance that is ruled out is a stance again, a rejection.
 */
export function stancesIn(scene: Scene, clause: Span): Taken[] {
  const text = scene.doc.text.slice(clause.start, clause.end);
  const cues = cuesIn(text);
  return cues.flatMap(({ stance, start, end }, i): Taken[] => {
    const cue = { start: clause.start + start, end: clause.start + end };
    const before = text.slice(0, start);
    if ((quotedAt(scene, cue) && !FIRST_PERSON.test(before)) || isConditional(scene, cue, stance)) return [];
    const taken = { cue, ends: clause.start + (cues[i + 1]?.start ?? text.length) };
    if (!REFUSED.test(before)) return [{ stance, ...taken }];
    return RULED_OUT.test(before) && stance === 'accepts' ? [{ stance: 'rejects', ...taken }] : [];
  });
}

/** The cues of a clause in order; of two that overlap the one that begins first. */
function cuesIn(text: string): { stance: Stance; start: number; end: number }[] {
  const found = STANCE_CUES.flatMap(([stance, pattern]) =>
    matchesIn(text, pattern).map(({ 0: words, index }) => ({
      stance,
      start: index,
      end: index + words.length,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, i) => start >= Math.max(0, ...found.slice(0, i).map(({ end }) => end)));
}

/** "We will never accept": of what is quoted only the speaker's own stance. */
const FIRST_PERSON =
  /(?:^|["“'‘;,—–] ?|[.!?] |(?<!\p{L})(?:and|but|that) )(?:We|we|I)(?: (?:will|would|cannot|can['’]t|won['’]t|do|don['’]t|have|are|am|also|still|strongly|firmly|simply|never|not|again|\p{L}+ly))* $/u;

/** Up to a cue, within one clause: what turns it into its opposite, or takes it back. */
const REFUSED =
  /(?<!\p{L})(?:not|cannot|\p{L}+n['’]t|never|no longer|neither|nor|without|hardly|(?:refus|declin|fail|stopp?|ceas|cease|hesitat|avoid)(?:e|es|ed|ing|s)?(?: to)?|den(?:y|ies|ied|ying)|instead of|rather than)(?!\p{L})[^,;:]*$/iu;
/** "cannot accept", "will not agree to", and "refused to accept": no, and for good. */
const RULED_OUT =
  /(?<!\p{L})(?:(?:cannot|can['’]t|won['’]t|(?:can|will|could|would|must) (?:not|never)|wouldn['’]t|couldn['’]t)|refus(?:e|es|ed|ing) to)(?: ever)? $/iu;

const CONDITION = /(?<!\p{L})(?:if|unless|whether|provided|as long as|in case)(?!\p{L})/iu;
const POSSIBLE = /(?<!\p{L})(?:could|can|might|may|should)(?:\s\p{L}+ly)? $/iu;
/** In reported speech it is the speaker's "will", elsewhere a mere thought. */
const WOULD = /(?<!\p{L})(?:would|['’]d)(?:\s\p{L}+ly)? $/iu;

/** An offer and a warning are conditional by nature; their words hold the condition. */
function isConditional(scene: Scene, cue: Span, stance: Stance): boolean {
  const { doc } = scene;
  const sentence = doc.sentenceAt(cue.start) ?? cue;
  const before = doc.text.slice(sentence.start, cue.start);
  const after = doc.text.slice(cue.end, sentence.end);
  if (CONDITION.test(before) || POSSIBLE.test(before)) return true;
  if (WOULD.test(before) && !reportedAt(scene, cue)) return true;
  return stance !== 'offers' && stance !== 'warns' && CONDITION.test(after);
}

import type { Span } from '../names/spans';
import type { Stance } from '../schema';
import { STANCE_CUES } from '../words/stances';
import { reportedAt, type Scene } from './scene';

/** A stance with the words that take it. */
export interface Taken {
  stance: Stance;
  cue: Span;
}

/**
 * The stance that a clause tells of. What is denied or merely possible is none: "has not demanded", "would reject",
 * "if it accepted". Only an acceptance that is ruled out is a stance again, a rejection.
 */
export function stanceIn(scene: Scene, clause: Span): Taken | null {
  const { doc } = scene;
  const text = doc.text.slice(clause.start, clause.end);
  for (const [stance, pattern] of STANCE_CUES) {
    const found = pattern.exec(text);
    if (!found) continue;
    const cue = { start: clause.start + found.index, end: clause.start + found.index + found[0].length };
    const before = text.slice(0, found.index);
    if (isQuoted(scene, cue) || isConditional(scene, cue, stance)) return null;
    if (REFUSED.test(before))
      return RULED_OUT.test(before) && stance === 'accepts' ? { stance: 'rejects', cue } : null;
    return { stance, cue };
  }
  return null;
}

/** A quoted stance is the speaker's wording of it. */
function isQuoted({ statements }: Scene, { start }: Span): boolean {
  return statements.some(
    ({ form, evidence }) => form === 'direct' && evidence.start <= start && start < evidence.end,
  );
}

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

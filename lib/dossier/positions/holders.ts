import type { Mention } from '../names/cast';
import type { Span } from '../names/spans';
import { firstFrom } from '../seek';
import { referredBy } from './referred';
import { mentionsIn, quotedAt, reportedAt, type Scene } from './scene';
import type { Taken } from './stance';

/**
 * Who holds a stance: the agents of a passive; whoever announced what is required; both sides; the subject; or the
 * speaker, where a report has "it" or "they" for a subject. Nobody rather than somebody near.
 */
export function holdersOf(scene: Scene, clause: Span, { cue, stance }: Taken): string[] {
  const { doc, parties } = scene;
  const before = doc.text.slice(clause.start, cue.start);
  const cued = doc.text.slice(cue.start, cue.end);
  const agents = agentsOf(scene, clause, cue);
  if (agents.length > 0) return agents;
  if (stance === 'demands' && (PASSIVE.test(before) || cued === 'must')) return announcerOf(scene, cue);
  if (PASSIVE.test(before) && /ed$/u.test(cued)) return [];
  if (/ing(?: \p{L}+)?$/u.test(cued) && /, (?:\p{L}+ly )?$/u.test(before)) return [];
  if (BOTH_TAKE.test(before)) return parties.length === 2 ? parties : [];
  const quoted = quotedAt(scene, cue);
  if (quoted) return quoted.speaker ? [quoted.speaker] : [];
  const speaker = reportedAt(scene, cue);
  const from = Math.max(clause.start, speaker?.evidence.start ?? 0);
  const owner = ownerOf(scene, { start: clause.start, end: cue.start });
  if (owner && NOUN.test(cued)) return [owner.entity];
  if (ONLY_NOUN.test(cued)) return [];
  const subject = subjectOf(scene, { start: from, end: cue.start });
  if (subject) return withThoseBefore(scene, subject);
  if (speaker?.speaker && isSpeakers(doc.text.slice(from, cue.start), stance)) return [speaker.speaker];
  const referred = referredBy(scene, { start: from, end: clause.end }, before.replace(CHAIN, ''));
  return referred ? [referred] : [];
}

/** Before a cue: what it names is done by somebody else than the subject. */
export const PASSIVE = /(?<!\p{L})(?:be|is|are|was|were|been|being)(?: (?:also|already|\p{L}+ly))? $/u;
const BOTH = /(?<!\p{L})(?:both|the two|the) (?:sides|leaders|parties|countries|governments)/u;
/** What may stand between a subject and its verb. */
const HELPING = String.raw`(?:,[^,"“”]+,)?(?: (?:has|have|had|is|are|was|were|been|be|being|will|would|can|could|cannot|also|then|later|again|once|still|now|already|immediately|not|never|itself|themselves|\p{L}+ly|on \p{Lu}\p{L}+day|agreed to|decided to|chose to|voted to|vowed to|refus(?:es|ed) to))*`;
const CHAIN = new RegExp(`${HELPING} $`, 'u');

/** "rejected by Denmark and by the Faroe Islands": those named right behind "by", and no others. */
function agentsOf({ doc, actors }: Scene, clause: Span, cue: Span): string[] {
  const agents: string[] = [];
  let joint = /^(?: \p{L}+ly)? by (?:the )?/u.exec(doc.text.slice(cue.end, clause.end))?.[0];
  let at = cue.end;
  while (joint !== undefined) {
    const start: number = at + joint.length;
    const mention: Mention | undefined = actors.mentions[firstFrom(actors.mentions, start)];
    if (
      mention?.start !== start ||
      /^['’]s|^ \p{Ll}+s(?!\p{L})/u.test(doc.text.slice(mention.end, clause.end))
    )
      break;
    agents.push(mention.entity);
    at = mention.end;
    joint = /^(?:,| and) (?:by )?(?:the )?/u.exec(doc.text.slice(at, clause.end))?.[0];
  }
  return agents;
}

/** "Israel and Hamas agreed": all that are named in one breath with the subject. */
function withThoseBefore({ doc, actors }: Pick<Scene, 'doc' | 'actors'>, subject: Mention): string[] {
  const index = firstFrom(actors.mentions, subject.start);
  const before = actors.mentions[index - 1];
  const joint = before ? doc.text.slice(before.end, subject.start) : '';
  return before && JOINED.test(joint)
    ? [...withThoseBefore({ doc, actors }, before), subject.entity]
    : [subject.entity];
}

const JOINED = /^(?:,? and|,) (?:the )?$/u;

/** The actor whose verb the cue is, alone or after another of its verbs: "X met Y and rejected". */
function subjectOf({ doc, actors }: Scene, span: Span): Mention | undefined {
  return mentionsIn(actors, span).findLast((mention) => {
    const before = doc.text.slice(span.start, mention.start);
    const between = doc.text.slice(mention.end, span.end);
    if (GOVERNED.test(before) && !FIRST_OF_TWO.test(before)) return false;
    return ONLY_CHAIN.test(between) || (OPENING.test(before) && SHARED.test(between));
  });
}

/** Whose call, support or opposition it is: "Norway's call for", "Norway expressed its support for". */
function ownerOf({ doc, actors }: Scene, span: Span): Mention | undefined {
  return mentionsIn(actors, span).findLast((mention) => OWNED.test(doc.text.slice(mention.end, span.end)));
}

const BOTH_TAKE = new RegExp(`${BOTH.source}${CHAIN.source}`, 'iu');
const PRONOUN_FIRST = new RegExp(`^(?:(?:and|but) )?(?:it|he|she|they|we|I)${CHAIN.source}`, 'iu');
const ONLY_CHAIN = new RegExp(`^${CHAIN.source}`, 'u');
const STATED =
  '(?:express(?:es|ed)|voice[sd]|declare[sd]|announce[sd]|reiterate[sd]|repeat(?:s|ed)|renew(?:s|ed)|signal(?:s|l?ed)|underline[sd]|reaffirm(?:s|ed)|state[sd])';
const OWNED = new RegExp(
  `^(?:['’]s?|${HELPING} ${STATED})(?: (?:its|his|her|their|an?|the))?(?: (?:strong|firm|full|fierce|long|longstanding|repeated|renewed|new|own|public|open|vocal|continued|earlier|latest|unwavering|clear))? $`,
  'u',
);
const NOUN =
  /^(?:calls? for|demands? for|push for|plea for|opposition|objections?|rejection|condemnation|support|backing|endorsement|acceptance) ?/u;
/** Of these no form is a verb. */
const ONLY_NOUN =
  /^(?:opposition|objections?|rejection|condemnation|support|backing|endorsement|acceptance|push|plea) (?:to|of|for)$/u;
/** Two actors open the clause. */
const FIRST_OF_TWO =
  /^(?:(?:On|In|At|After)\s[^,]{2,40},\s)?(?:the |The )?(?:(?:government|authorities|leaders?|presidents?) of (?:the )?)?(?:\p{Lu}[\p{L}.'’-]*\s){1,3}and (?:the )?$/u;
const GOVERNED = /(?<!\p{L})(?:of|for|at|from|in|to|with|between|by|and|or|against|including)\s(?:the\s)?$/u;
/** Before a subject that opens its clause stand at most a date or a place, and its title. */
const OPENING = /^(?:(?:On|In|At|After)\s[^,]{2,40},\s)?(?:(?:the|The)\s)?(?:[\p{L}'’.-]+\s){0,4}$/u;
const SHARED = new RegExp(String.raw`^[^"“”;]+\s(?:and|but|then)${CHAIN.source}`, 'u');

/** "it", "they" or nothing before the verb of a report: its speaker acts. */
function isSpeakers(before: string, stance: Taken['stance']): boolean {
  return PRONOUN_FIRST.test(before) || (stance === 'warns' && TOPIC_FIRST.test(before));
}

/** A warning tells of the thing itself: "talks would be difficult". */
const TOPIC_FIRST = /^(?:the |any |a )?(?:\p{Ll}+ ){1,4}$/u;

/** Who announced the last requirement before a "would be required", at most two paragraphs back. */
function announcerOf({ statements, doc }: Scene, cue: Span): string[] {
  const said = statements.findLast(
    ({ evidence, text, speaker }) => speaker && evidence.end <= cue.start && REQUIRES.test(text),
  );
  if (!said?.speaker) return [];
  const lines = doc.text.slice(said.evidence.end, cue.start).split('\n').length - 1;
  return lines <= 2 ? [said.speaker] : [];
}

const REQUIRES = /\b(?:requir|demand|introduc|impos|forc|oblig|ban)/u;

import { isEnglish } from '../language';
import type { Span } from '../names/spans';
import type { Position } from '../schema';
import { clausesOf } from './clauses';
import { holdersOf, PASSIVE } from './holders';
import { mentionsIn, reportedAt, type Scene } from './scene';
import { stancesIn, type Taken } from './stance';

/** Who demands, rejects, accepts, offers, warns of or delays what, each in the words of the clause that says so. */
export function positionsOf(scene: Scene): Position[] {
  if (!isEnglish(scene.doc.lang)) return [];
  const found = scene.doc.sentences
    .flatMap((sentence) => clausesOf(scene.doc, sentence))
    .flatMap((clause) => inClause(scene, clause));
  const positions = new Map<string, Position>();
  for (const position of found) {
    const key = [position.party, position.stance, position.topic].join(' ');
    const known = positions.get(key);
    if (!known) positions.set(key, position);
    else if (!known.evidence.some(({ start }) => start === position.evidence[0]?.start))
      known.evidence.push(...position.evidence);
  }
  return [...positions.values()];
}

function inClause(scene: Scene, clause: Span): Position[] {
  return stancesIn(scene, clause).flatMap((taken) => {
    const topic = topicOf(scene, clause, taken);
    return topic
      ? holdersOf(scene, clause, taken)
          .filter((party) => party !== topic)
          .map((party) => position(scene, clause, taken, party, topic))
      : [];
  });
}

function position(
  scene: Scene,
  clause: Span,
  { stance, cue }: Taken,
  party: string,
  topic: string,
): Position {
  const said = reportedAt(scene, cue);
  const evidence = scene.doc.evidence(Math.max(clause.start, said?.evidence.start ?? 0), clause.end);
  const words = scene.doc.text.slice(cue.start, cue.end);
  const doubt = /eager|hopes/u.test(words)
    ? { doubt: `"${words}" tells a wish, which is less than an offer.` }
    : {};
  return { party, stance, topic, text: evidence.quote, evidence: [evidence], ...doubt };
}

/** What a stance is about: the first term close behind its cue; where that is passive or a warning, the last one before it. */
function topicOf({ doc, terms }: Scene, clause: Span, { stance, cue, ends }: Taken): string | undefined {
  const replaced = doc.text.slice(cue.end, ends).indexOf('instead of');
  const end = Math.min(replaced < 0 ? ends : cue.end + replaced, clause.end);
  const [behind] = mentionsIn(terms, { start: cue.end, end });
  if (behind && behind.start - cue.end <= FARTHEST) return behind.entity;
  const isSubject =
    (stance === 'warns' && /^would/u.test(doc.text.slice(cue.start, cue.end))) ||
    PASSIVE.test(doc.text.slice(clause.start, cue.start));
  return isSubject ? mentionsIn(terms, { start: clause.start, end: cue.start }).at(-1)?.entity : undefined;
}

/** UTF-16 code units between a cue and its object. */
const FARTHEST = 70;

import { isEnglish } from '../language';
import type { Span } from '../names/spans';
import type { Position } from '../schema';
import { clausesOf } from './clauses';
import { holdersOf } from './holders';
import { mentionsIn, reportedAt, type Scene } from './scene';
import { stanceIn, type Taken } from './stance';

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
  const taken = stanceIn(scene, clause);
  const topic = taken && topicOf(scene, clause, taken.cue);
  if (!taken || !topic) return [];
  return holdersOf(scene, clause, taken).map((party) => position(scene, clause, taken, party, topic));
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

/** What a stance is about: the first term behind its cue, else the last one before it ("the measures were rejected"). */
function topicOf({ doc, terms }: Scene, clause: Span, cue: Span): string | undefined {
  const replaced = doc.text.slice(cue.end, clause.end).indexOf('instead of');
  const end = replaced < 0 ? clause.end : cue.end + replaced;
  const [behind] = mentionsIn(terms, { start: cue.end, end });
  return (behind ?? mentionsIn(terms, { start: clause.start, end: cue.start }).at(-1))?.entity;
}

import type { Doc } from '../document';
import type { Cast, Mention } from '../names/cast';
import type { Span } from '../names/spans';
import type { Position, Stance, Statement } from '../schema';
import { STANCE_CUES } from '../words/stances';
import { clausesOf } from './clauses';

/** What the finder of positions works on. */
interface Scene {
  doc: Doc;
  actors: Cast;
  terms: Cast;
  statements: Statement[];
  /** Ids of the two sides: who "both sides" are. */
  parties: string[];
}

/** Who demands, rejects, accepts, offers, warns of or delays what, each in the words of the clause that says so. */
export function positionsOf(scene: Scene): Position[] {
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
  const text = scene.doc.text.slice(clause.start, clause.end);
  for (const [stance, pattern] of STANCE_CUES) {
    const cue = pattern.exec(text);
    if (!cue) continue;
    const at = { start: clause.start + cue.index, end: clause.start + cue.index + cue[0].length };
    const holders = holdersOf(scene, clause, at, stance);
    return holders.flatMap((party) =>
      topicsOf(scene, clause, at, party).map((topic) => position(scene, clause, stance, party, topic, at)),
    );
  }
  return [];
}

function position(
  { doc, statements }: Scene,
  clause: Span,
  stance: Stance,
  party: string,
  topic: string,
  at: Span,
): Position {
  const cue = doc.text.slice(at.start, at.end);
  const said = reportedAt(statements, at);
  const evidence = doc.evidence(Math.max(clause.start, said?.evidence.start ?? 0), clause.end);
  const doubt = /eager|hopes/u.test(cue)
    ? { doubt: `"${cue}" tells a wish, which is less than an offer.` }
    : {};
  return { party, stance, topic, text: evidence.quote, evidence: [evidence], ...doubt };
}

/** Who holds the stance: the agent of a passive, both sides, the subject, the speaker; or who announced the rule. */
function holdersOf(scene: Scene, clause: Span, cue: Span, stance: Stance): string[] {
  const { doc, parties, statements } = scene;
  const after = doc.text.slice(cue.end, clause.end);
  const before = doc.text.slice(clause.start, cue.start);
  const agent = /^ by (?:the )?/u.exec(after);
  if (agent)
    return mentionsIn(scene.actors, { start: cue.end, end: clause.end })
      .slice(0, 1)
      .map(({ entity }) => entity);
  if (/\b(?:both|the two) (?:sides|leaders|parties|countries|governments)\b/iu.test(before)) return parties;
  const speaker = reportedAt(statements, cue);
  if (stance === 'demands' && /\b(?:be|is|are|was|were|been) $/u.test(before)) return announcerOf(scene, cue);
  const subject = subjectOf(scene, {
    start: Math.max(clause.start, speaker?.evidence.start ?? 0),
    end: cue.start,
  });
  return [subject?.entity ?? speaker?.speaker ?? []].flat();
}

/** The reported speech in which a cue stands. */
function reportedAt(statements: Statement[], cue: Span): Statement | undefined {
  return statements.find(
    ({ form, evidence }) => form === 'indirect' && evidence.start <= cue.start && cue.end <= evidence.end,
  );
}

/** The actor that is the subject: the last one named before the cue that no preposition governs. */
function subjectOf({ doc, actors }: Scene, span: Span): Mention | undefined {
  return mentionsIn(actors, span)
    .filter(
      ({ start }) =>
        !/\b(?:of|for|at|from|in|to|with|between|by|and|including)\s(?:the\s)?$/u.test(
          doc.text.slice(Math.max(span.start, start - 14), start),
        ),
    )
    .filter(
      ({ end }) => !/[“"”]|^['’]s|^ (?:living|crossing)/u.test(doc.text.slice(end, Math.max(end, span.end))),
    )
    .at(-1);
}

/** Who announced the last requirement before a "would be required". */
function announcerOf({ statements, doc }: Scene, cue: Span): string[] {
  const paragraph = (at: number) => doc.paragraphs.findIndex(({ end }) => at < end);
  const announced = statements
    .filter(
      ({ evidence, text, speaker }) =>
        speaker &&
        evidence.end <= cue.start &&
        /\b(?:requir|demand|introduc|impos|forc|oblig|ban)/u.test(text),
    )
    .filter(({ evidence }) => paragraph(cue.start) - paragraph(evidence.start) <= 2);
  return [announced.at(-1)?.speaker ?? []].flat();
}

/** What the stance is about: the terms behind the cue, before it, in the sentence; else the actor it concerns. */
function topicsOf({ doc, actors, terms }: Scene, clause: Span, cue: Span, party: string): string[] {
  const replaced = doc.text.slice(cue.end, clause.end).indexOf('instead of');
  const end = replaced < 0 ? clause.end : cue.end + replaced;
  const behind = mentionsIn(terms, { start: cue.end, end });
  const ahead = mentionsIn(terms, { start: clause.start, end: cue.start });
  const sentence = doc.sentenceAt(clause.start) ?? clause;
  const around = mentionsIn(terms, sentence);
  const [topic] = behind.length > 0 ? behind : ahead.length > 0 ? ahead.slice(-1) : around;
  if (topic) return [topic.entity];
  const other = mentionsIn(actors, { start: cue.end, end: clause.end }).find(
    ({ entity }) => entity !== party,
  );
  return other ? [other.entity] : [];
}

function mentionsIn({ mentions }: Cast, { start, end }: Span): Mention[] {
  return mentions.filter((mention) => mention.start >= start && mention.end <= end);
}

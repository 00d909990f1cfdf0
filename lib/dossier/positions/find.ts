import { isEnglish } from '../language';
import type { Span } from '../names/spans';
import type { Position } from '../schema';
import { itemAt } from '../seek';
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
  return stancesIn(scene, clause).flatMap((found) => {
    const taken = turned(scene, clause, found);
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
  const evidence = scene.doc.evidence(
    Math.max(clause.start, reportedAt(scene, cue)?.evidence.start ?? 0),
    clause.end,
  );
  const words = scene.doc.text.slice(cue.start, cue.end);
  const doubt = /eager|hopes/u.test(words)
    ? { doubt: `"${words}" tells a wish, which is less than an offer.` }
    : {};
  return { party, stance, topic, text: evidence.quote, evidence: [evidence], ...doubt };
}

/** Whoever demands that a thing be dropped rejects it: "called on Norway to withdraw the reform". */
function turned({ doc, terms }: Scene, clause: Span, taken: Taken): Taken {
  if (taken.stance !== 'demands') return taken;
  const [behind] = mentionsIn(terms, { start: taken.cue.end, end: Math.min(taken.ends, clause.end) });
  const undoing = behind && DROPPED.exec(doc.text.slice(taken.cue.end, behind.start));
  if (!undoing) return taken;
  return {
    ...taken,
    stance: 'rejects',
    cue: { start: taken.cue.start, end: taken.cue.end + undoing[0].length },
  };
}

/** Right before the thing that is to be dropped. */
const DROPPED =
  /^(?: [\p{L}'’-]+){0,7}? (?:to |an )?(?:drop|end(?: to)?|stop|cancel|lift|scrap|halt|abandon|withdraw|repeal|reverse|overturn)(?= (?:the|its|their|his|her|this|that|all|an?) (?:[\p{L}-]+ ){0,2}$)/u;

/** What a stance is about: the first term close behind its cue; where that is passive or a warning, the last one before it. */
function topicOf(scene: Scene, clause: Span, { stance, cue, ends }: Taken): string | undefined {
  const { doc, terms } = scene;
  const replaced = doc.text.slice(cue.end, ends).indexOf('instead of');
  const end = Math.min(replaced < 0 ? ends : cue.end + replaced, clause.end);
  const [behind] = BY.test(doc.text.slice(cue.end, cue.end + 30))
    ? []
    : mentionsIn(terms, { start: cue.end, end });
  if (behind && isObject(doc.text.slice(cue.end, behind.start), doc.text.slice(behind.end, clause.end)))
    return behind.entity;
  const named = namedBehind(scene, cue);
  if (named) return named;
  const isSubject =
    (stance === 'warns' && /^would/u.test(doc.text.slice(cue.start, cue.end))) ||
    PASSIVE.test(doc.text.slice(clause.start, cue.start));
  return isSubject ? mentionsIn(terms, { start: clause.start, end: cue.start }).at(-1)?.entity : undefined;
}

/** "backed by Norway": what is backed stands before. */
const BY = /^(?: \p{L}+ly)? by /u;

/**
 * Close behind the cue, in its own clause; whom somebody urges to do a thing is not the thing, dropping it is not wanting
 * it, and wanting to attack it is neither.
 */
function isObject(between: string, after: string): boolean {
  return (
    between.length <= FARTHEST &&
    !UNDONE.test(between) &&
    !BREAK.test(between) &&
    (!/^ to /u.test(between) || HAVING.test(between)) &&
    !/^ (?:not )?to /u.test(after)
  );
}

/** Behind "wants to": verbs by which one gets the thing. */
const HAVING =
  /^ to (?:\p{L}+ly )?(?:see|have|get|keep|hold|win|introduce|impose|raise|increase|expand|extend|build|secure|protect|preserve|restore|make|create|set|add|strengthen|pass|sign|adopt|reach|negotiate|continue|resume|begin|start|enforce|delay|return|allow)(?!\p{L})/u;
const BREAK = /[“”"]|(?<!^ )(?<!\p{L})(?:that|how|which|who|whom|whose|where|when|because|if|than)(?!\p{L})/u;
const UNDONE =
  /(?<!\p{L})(?:drop|end|stop|cancel|lift|scrap|halt|block|not|no|wrap up|without|against|abandon|withdraw|avoid|prevent)(?!\p{L})/iu;
/** UTF-16 code units between a cue and its object. */
const FARTHEST = 70;

/** "opposes the Clean Power Plan", "endorsed Clinton": an actor right behind the cue, and not what belongs to it. */
function namedBehind({ doc, actors }: Scene, cue: Span): string | undefined {
  if (!ATTITUDE.test(doc.text.slice(cue.start, cue.end))) return undefined;
  const [article = ''] = /^ (?:the )?/u.exec(doc.text.slice(cue.end, cue.end + 6)) ?? [];
  const mention = itemAt(actors.mentions, cue.end + article.length);
  if (!mention || mention.start !== cue.end + article.length) return undefined;
  return ALONE.test(doc.text.slice(mention.end, mention.end + 12)) ? mention.entity : undefined;
}

const ATTITUDE = /^(?:oppos|reject|condemn|denounc|back|support|endors|favou?r|boycott)/u;
const ALONE = /^(?:[,.;]|$| (?:for|in|on|and|as|over|after|at|by|but|because|since|when|while)(?!\p{L}))/u;

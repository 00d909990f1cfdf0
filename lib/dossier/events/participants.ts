import type { Doc } from '../document';
import type { Entity } from '../schema';
import type { Clause } from './clauses';

/** Who takes part: the actors named in the clause, and, for "both leaders" or "the two sides", the pair named before. */
export function participantsOf(doc: Doc, clause: Clause, entities: readonly Entity[]): string[] {
  const actors = entities.filter(({ kind }) => kind !== 'term');
  const named = mentionsOf(actors).filter(({ start, end }) => clause.start <= start && end <= clause.end);
  const pair = BOTH.test(doc.text.slice(clause.start, clause.end))
    ? pairBefore(doc, clause.start, actors)
    : [];
  return [...new Set([...pair, ...named.map(({ id }) => id)])];
}

const BOTH =
  /(?<!\p{L})(?:both|the two)\s+(?:sides|leaders|parties|countries|presidents|delegations|governments|capitals)(?!\p{L})/iu;

/** The latest two names joined by "and" that stand before: "the leaders of Serbia and Kosovo". */
function pairBefore(doc: Doc, offset: number, actors: Entity[]): string[] {
  const mentions = mentionsOf(actors).filter(({ end }) => end <= offset);
  for (let i = mentions.length - 1; i > 0; i--) {
    const [first, second] = [mentions[i - 1], mentions[i]];
    if (
      first &&
      second &&
      first.id !== second.id &&
      /^\s+and\s+$/u.test(doc.text.slice(first.end, second.start))
    ) {
      return [first.id, second.id];
    }
  }
  return [];
}

function mentionsOf(entities: Entity[]): { id: string; start: number; end: number }[] {
  return entities
    .flatMap(({ id, evidence }) => evidence.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start);
}

import type { Doc } from '../document';
import { certainKind, LOUDEST, votesOf } from './kind';
import { NAME_KINDS } from './labels';
import type { NameSpan } from './spans';

/**
 * Lets the names of a list speak for each other: what stands beside "Yannick Carrasco and" is likely a person too. Each
 * takes on a `SHARE` of what the others have on average.
 */
export function inCompany(doc: Doc, spans: readonly NameSpan[]): NameSpan[] {
  const lists: NameSpan[][] = [];
  for (const span of spans) {
    const list = lists.at(-1);
    const before = list?.at(-1);
    if (before && list && JOINED.test(doc.text.slice(before.end, span.start))) list.push(span);
    else lists.push([span]);
  }
  return lists.flatMap((list) => (list.length < 2 ? list : agreed(list)));
}

const JOINED = /^(?:,? (?:and|or|&) (?:the )?|, (?:the )?)$/u;

/** Chosen on documents held out of training: more does no better. */
const SHARE = 0.6;

function agreed(list: readonly NameSpan[]): NameSpan[] {
  const votes = list.map(({ text, scores }) => {
    const certain = certainKind(text);
    return certain ? NAME_KINDS.map((kind) => (kind === certain ? 0 : -LOUDEST)) : votesOf(scores);
  });
  const sums = NAME_KINDS.map((_, kind) => votes.reduce((sum, vote) => sum + (vote[kind] ?? 0), 0));
  return list.map((span, i) => {
    const scores = span.scores.map((score, kind) => {
      const others = (sums[kind] ?? 0) - (votes[i]?.[kind] ?? 0);
      return score + (SHARE * others) / (list.length - 1);
    });
    return { ...span, scores: scores as unknown as NameSpan['scores'] };
  });
}

import type { Doc } from '../document';
import { grouped } from '../grouped';
import { idMaker } from '../ids';
import { isEnglish } from '../language';
import type { Cast, Mention } from '../names/cast';
import type { Kind, Relation } from '../schema';
import { outermost } from '../seek';
import { type Link, linkBetween } from './links';

/**
 * How actors stand to each other, in the source's words: "a breakaway province of", "'s wife", "founded by". Only where
 * two names and the words that link them stand side by side; rather none than a wrong one.
 */
export function relationsOf(doc: Doc, actors: Cast): Relation[] {
  if (!isEnglish(doc.lang)) return [];
  const kinds = new Map(actors.entities.map(({ id, kind }) => [id, kind]));
  const names = outermost(actors.mentions);
  const found = names.flatMap((first, i) => {
    const second = names[i + 1];
    return second ? relation(doc, kinds, first, second) : [];
  });
  const nextId = idMaker();
  return [...grouped(found, ({ from, to, text }) => [from, to, bare(text)].join(' ')).values()].flatMap(
    (same) => {
      const [first] = same;
      return first
        ? {
            id: nextId(`${first.from}-${first.to}`),
            ...first,
            evidence: same.flatMap(({ evidence }) => evidence),
          }
        : [];
    },
  );
}

function relation(
  doc: Doc,
  kinds: Map<string, Kind>,
  first: Mention,
  second: Mention,
): Omit<Relation, 'id'>[] {
  if (first.entity === second.entity || second.start - first.end > FARTHEST) return [];
  const link: Link | null = linkBetween({
    before: doc.text.slice(Math.max(0, first.start - FARTHEST), first.start),
    between: doc.text.slice(first.end, second.start),
    after: doc.text.slice(second.end, second.end + FARTHEST),
    kinds: [kinds.get(first.entity), kinds.get(second.entity)],
  });
  if (!link) return [];
  const [from, to] = link.isReversed ? [second, first] : [first, second];
  const start = first.start - link.before;
  const evidence = doc.evidence(start, second.end + link.after);
  return [{ from: from.entity, to: to.entity, text: link.words, evidence: [evidence] }];
}

/** UTF-16 code units between two names, and looked at around them. */
const FARTHEST = 90;

function bare(text: string): string {
  return text.toLowerCase().replace(/^(?:an?|the) /u, '');
}

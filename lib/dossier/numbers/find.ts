import type { Doc } from '../document';
import { grouped } from '../grouped';
import { idMaker, slug } from '../ids';
import { isEnglish } from '../language';
import type { Cast } from '../names/cast';
import type { Figure } from '../schema';
import { aboutOf } from './about';
import { countedBy } from './counted';
import { type Amount, amountsIn } from './values';

/**
 * Numbers with what they count: "approximately 4,000 troops", "12 percent of the vote", "$3.5bn in aid". A number that
 * counts nothing the source names (a date, an age, a score, a house number) is none. The same number of the same things
 * is one, with an evidence for each place.
 */
export function numbersOf(doc: Doc, actors: Cast): Figure[] {
  if (!isEnglish(doc.lang)) return [];
  const nextId = idMaker();
  const found = amountsIn(doc.text).flatMap((amount) => figure(doc, actors, amount));
  const alike = grouped(found, ({ from, to, counts }) => [from, to, counts.toLowerCase()].join(' '));
  return [...alike.values()].flatMap((figures) => {
    const [first] = figures;
    return first
      ? {
          id: nextId(slug(first.text, 'number')),
          ...first,
          about: [...new Set(figures.flatMap(({ about }) => about))],
          evidence: figures.flatMap(({ evidence }) => evidence),
        }
      : [];
  });
}

function figure(doc: Doc, actors: Cast, amount: Amount): Omit<Figure, 'id'>[] {
  const counted = countedBy(doc, actors, amount);
  if (!counted) return [];
  const { start, end, counts } = counted;
  const evidence = doc.evidence(start, end);
  const { from, to, approximate } = amount;
  return [
    {
      text: evidence.quote,
      from,
      to,
      approximate,
      counts,
      about: aboutOf(doc, actors, { start, end }),
      evidence: [evidence],
    },
  ];
}

import type { Doc } from '../document';
import type { Learned } from '../learned';
import { CALENDAR } from '../words/common';
import { DEMONYMS, PEOPLES } from '../words/peoples';
import { placesWithin } from './nested';
import { overlooked } from './overlooked';
import { type Found, readNames } from './read';
import type { NameSpan } from './spans';
import { titleBefore } from './title';
import { trimmed } from './trim';

/** The names in a document, in order: what the tagger finds, put right at the edges, and what it overlooked. */
export function tagNames(doc: Doc, learned: Learned): NameSpan[] {
  const { found, reading, opening } = readNames(doc, learned);
  const names = found.flatMap((one) => trimmed(reading, one));
  const all = [...names, ...overlooked(doc, reading, names, opening)];
  return [...all, ...all.flatMap((one) => placesWithin(reading, one))]
    .filter((one) => !isNoActor(doc, one))
    .sort((a, b) => a.first - b.first)
    .map((one) => span(doc, one));
}

/** Days, peoples and nationalities name no actor, or are found as a crowd; nor do "US$" and "Group B". */
function isNoActor({ tokens }: Doc, { first, last }: Found): boolean {
  const word = tokens[first]?.text ?? '';
  if (tokens[last + 1]?.text === '$') return true;
  if (last === first + 1 && NUMBERED.test(`${word} ${tokens[last]?.text}`)) return true;
  return first === last && (CALENDAR.has(word) || PEOPLES.has(word) || DEMONYMS.has(word) || word.length < 2);
}

const NUMBERED =
  /^(?:Article|Category|Chapter|Day|Division|Group|Level|Part|Phase|Route|Section|Stage|Title|Zone) (?:\p{Lu}|\p{N}+|[IVX]+)$/u;

function span(doc: Doc, { first, last, scores, margin }: Found): NameSpan {
  const start = doc.tokens[first]?.start ?? 0;
  const end = doc.tokens[last]?.end ?? start;
  return { start, end, text: doc.text.slice(start, end), scores, margin, title: titleBefore(doc, first) };
}

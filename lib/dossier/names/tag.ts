import type { Doc } from '../document';
import type { Learned } from '../learned';
import { CALENDAR } from '../words/common';
import { DEMONYMS, PEOPLES } from '../words/peoples';
import { overlooked } from './overlooked';
import { type Found, readNames } from './read';
import type { NameSpan } from './spans';
import { titleBefore } from './title';
import { trimmed } from './trim';

/** The names in a document, in order: what the tagger finds, put right at the edges, and what it overlooked. */
export function tagNames(doc: Doc, learned: Learned): NameSpan[] {
  const { found, reading } = readNames(doc, learned);
  const names = found.flatMap((one) => trimmed(reading, one));
  return [...names, ...overlooked(doc, reading, names)]
    .filter((one) => !isNoActor(doc, one))
    .sort((a, b) => a.first - b.first)
    .map((one) => span(doc, one));
}

/** Days, peoples and nationalities: what they name is no actor, or is found as a crowd. */
function isNoActor({ tokens }: Doc, { first, last }: Found): boolean {
  const word = tokens[first]?.text ?? '';
  return first === last && (CALENDAR.has(word) || PEOPLES.has(word) || DEMONYMS.has(word) || word.length < 2);
}

function span(doc: Doc, { first, last, scores, margin }: Found): NameSpan {
  const start = doc.tokens[first]?.start ?? 0;
  const end = doc.tokens[last]?.end ?? start;
  return { start, end, text: doc.text.slice(start, end), scores, margin, title: titleBefore(doc, first) };
}

import type { Doc } from '../document';
import type { Learned } from '../learned';
import { foreignNames, isEnglish } from './foreign';
import { Known } from './gazetteer';
import { withHomelands } from './homelands';
import { namesWithin } from './nested';
import { isNoActor } from './no-actor';
import { overlooked } from './overlooked';
import { type Found, isPerson, type Read, readNames } from './read';
import type { Reading } from './reading';
import type { NameSpan } from './spans';
import { titleBefore } from './title';
import { trimmed } from './trim';

/** The names in a document, in order: what the tagger finds, put right at the edges, and what it overlooked. */
export function tagNames(doc: Doc, learned: Learned): NameSpan[] {
  const read = readNames(doc, learned);
  const names = isEnglish(doc.lang) ? englishNames(doc, read) : foreignNames(read, doc.lang);
  return names.sort((a, b) => a.first - b.first).map((one) => span(doc, one));
}

function englishNames(doc: Doc, read: Read): Found[] {
  const { reading, found, titled } = read;
  const all = found.flatMap((one) => trimmed(reading, one));
  const safe = all.filter(({ first }) => !titled[first]);
  const more = overlooked(doc, read, safe);
  const taken = new Uint8Array(doc.tokens.length);
  for (const { first, last } of more) taken.fill(1, first, last + 1);
  const full = all.filter(
    (one) => titled[one.first] && isFullName(reading, one) && !taken[one.first] && !taken[one.last],
  );
  const names = [...safe, ...more, ...full];
  const placed = withHomelands(reading, names);
  return [...placed, ...placed.flatMap((one) => namesWithin(reading, one))].filter(
    (one) => !isNoActor(read, one),
  );
}

/** In a headline, where every word has a capital, only a given name with one more word is a safe name. */
function isFullName({ words }: Reading, found: Found): boolean {
  const opener = words[found.first];
  const given = opener !== undefined && (opener.known & Known.FirstName) !== 0 && opener.known >> 8 === 0;
  return isPerson(found) && given && found.last === found.first + 1;
}

function span(doc: Doc, { first, last, scores, margin }: Found): NameSpan {
  const start = doc.tokens[first]?.start ?? 0;
  const end = doc.tokens[last]?.end ?? start;
  return { start, end, text: doc.text.slice(start, end), scores, margin, title: titleBefore(doc, first) };
}

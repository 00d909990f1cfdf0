import type { Sentence } from '../../text/sentences';
import { decodeScores, scoresOf } from '../../text/tagger/decode';
import { Features } from '../../text/tagger/features';
import type { Doc } from '../document';
import type { Learned } from '../learned';
import { firstFrom } from '../seek';
import { addFeatures, isTitleCase, type Reading, readingOf } from './features';
import { NAME_KINDS } from './labels';

/** Tokens that the tagger takes for one name, as indexes into `doc.tokens`; `last` is included. */
export interface Found {
  first: number;
  last: number;
  /** What its words say for each of `NAME_KINDS`, in the model's units. */
  scores: readonly [person: number, organization: number, place: number];
  /** How sure the tagger is of its weakest token. */
  margin: number;
}

/** The scores of what is a person for sure, and likewise of a body and a place. */
export const PERSON_SCORES: Found['scores'] = [1, 0, 0];
export const ORGANIZATION_SCORES: Found['scores'] = [0, 1, 0];
export const PLACE_SCORES: Found['scores'] = [0, 0, 1];

export const isPerson = ({ scores: [person, organization, place] }: Found) =>
  person > organization && person > place;
export const isPlace = ({ scores: [person, organization, place] }: Found) =>
  place > organization && place > person;
export const isOrganization = (found: Found) => !isPerson(found) && !isPlace(found);

/** A document as the tagger reads it. Tokens are indexes into `doc.tokens`. */
export interface Read {
  reading: Reading;
  found: Found[];
  /** The first token of each sentence. */
  opening: ReadonlySet<number>;
  /** 1 for each token of a line in title case, where capitals tell nothing. */
  titled: Uint8Array;
}

/** The names that the tagger finds in a document, in order. */
export function readNames(doc: Doc, { names: model, lists }: Learned): Read {
  const ranges = doc.sentences.map(({ start, end }: Sentence) => ({
    first: firstFrom(doc.tokens, start),
    end: firstFrom(doc.tokens, end),
  }));
  const opening = new Set(ranges.map(({ first }) => first));
  const reading = readingOf(doc.tokens, (i) => opening.has(i), lists);
  const features = new Features();
  const width = model.labels.length;
  const scores = new Int32Array(doc.tokens.length * width);
  for (const { first, end } of ranges) {
    features.clear();
    addFeatures(features, reading, first, end);
    scores.set(scoresOf(model, features), first * width);
  }
  pool(reading, scores, width);
  const found = ranges.flatMap(({ first, end }) => {
    const own = scores.subarray(first * width, end * width);
    const { labels, margins } = decodeScores(model, own, NO_CONTEXTS);
    return spansOf(labels, margins, own, width).map((span) => ({
      ...span,
      first: span.first + first,
      last: span.last + first,
      scores: span.scores.map((score) => score * model.scale) as unknown as Found['scores'],
    }));
  });
  const titled = new Uint8Array(doc.tokens.length);
  for (const { first, end } of ranges) {
    const stopped = doc.tokens[end - 1]?.text === '.';
    if (end - first > 5 && !stopped && isTitleCase(reading.words, first, end)) titled.fill(1, first, end);
  }
  return { reading, found, opening, titled };
}

/** A model of names has no contexts. */
const NO_CONTEXTS = new Uint8Array(0);
/** A capitalised word is judged by its own place for this share, by the other places of the document for the rest. */
const OWN_SHARE = 0.25;

/** Lets the places where a document has the same capitalised word speak together. */
function pool({ words }: Reading, scores: Int32Array, width: number): void {
  const places = new Map<string, number[]>();
  words.forEach(({ capital, text }, i) => {
    if (!capital) return;
    const known = places.get(text);
    if (known) known.push(i);
    else places.set(text, [i]);
  });
  for (const same of places.values()) {
    if (same.length < 2) continue;
    for (let label = 0; label < width; label += 1) {
      let sum = 0;
      for (const i of same) sum += scores[i * width + label] ?? 0;
      for (const i of same) {
        const own = scores[i * width + label] ?? 0;
        const others = (sum - own) / (same.length - 1);
        scores[i * width + label] = Math.round(OWN_SHARE * own + (1 - OWN_SHARE) * others);
      }
    }
  }
}

function spansOf(labels: Uint8Array, margins: Float32Array, scores: Int32Array, width: number): Found[] {
  const spans: Found[] = [];
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i] ?? 0;
    if (label === 0) continue;
    let last = i;
    while (labels[last + 1] === label + 1) last += 1;
    const kinds = NAME_KINDS.map((_, kind) => {
      let sum = scores[i * width + 1 + 2 * kind] ?? 0;
      for (let k = i + 1; k <= last; k += 1) sum += scores[k * width + 2 + 2 * kind] ?? 0;
      return sum;
    });
    spans.push({
      first: i,
      last,
      scores: kinds as unknown as unknown as Found['scores'],
      margin: Math.min(...margins.subarray(i, last + 1)),
    });
    i = last;
  }
  return spans;
}

import type { Sentence } from '../../text/sentences';
import { decodeScores } from '../../text/tagger/decode';
import { Features } from '../../text/tagger/features';
import { FORBIDDEN, type Model } from '../../text/tagger/model';
import { addScores, type Rows } from '../../text/tagger/rows';
import type { Doc } from '../document';
import type { Learned } from '../learned';
import { firstFrom } from '../seek';
import { addFeatures } from './features';
import { NAME_KINDS } from './labels';
import { type Line, lineOf, type Reading, readingOf } from './reading';

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
export function readNames(doc: Doc, { names, lists }: Learned): Read {
  const [model] = names.models;
  const ranges = doc.sentences.map(({ start, end }: Sentence) => ({
    first: firstFrom(doc.tokens, start),
    end: firstFrom(doc.tokens, end),
  }));
  const opening = new Set(ranges.map(({ first }) => first));
  const reading = readingOf(doc.tokens, (i) => opening.has(i), lists);
  const lines = ranges.map(({ first, end }) => lineOf(reading, first, end));
  const islands = lines.flatMap((line) => islandsIn(reading, line));
  const scores = scoresAround(names, reading, islands, doc.tokens.length);
  pool(reading, scores, model.labels.length);
  const found = islands.flatMap((island) => namesIn(model, island, scores));
  const titled = new Uint8Array(doc.tokens.length);
  for (const line of lines) {
    const stopped = doc.tokens[line.end - 1]?.text === '.';
    if (line.end - line.first > 5 && !stopped && line.titled) titled.fill(1, line.first, line.end);
  }
  return { reading, found, opening, titled };
}

/** Tokens where a name may be, `end` exclusive: capitalised words, and small ones between them. */
interface Island {
  line: Line;
  first: number;
  end: number;
}

/** The most small words between two capitalised ones of a name: "Council on the Status of". */
const WIDEST = 3;

/** Names have capitals: the rest of a sentence, most of it, need not be read. */
function islandsIn({ words }: Reading, line: Line): Island[] {
  const islands: Island[] = [];
  for (let first = line.first; first < line.end; first += 1) {
    if (!words[first]?.capital) continue;
    let last = first;
    for (let i = first + 1; i < line.end && i - last <= WIDEST + 1; i += 1) if (words[i]?.capital) last = i;
    // A number may belong to it: "22nd Fan Expo", "Area 51".
    const end = last + 1 < line.end && /^\p{N}/u.test(words[last + 1]?.text ?? '') ? last + 2 : last + 1;
    const begin = first > line.first && /^\p{N}/u.test(words[first - 1]?.text ?? '') ? first - 1 : first;
    islands.push({ line, first: begin, end });
    first = end - 1;
  }
  return islands;
}

/** Islands are asked one after the other, in the same memory. */
const features = new Features();

/** A row of scores for each token of a document; what is on no island stays 0. */
function scoresAround(rows: Rows, reading: Reading, islands: readonly Island[], length: number): Int32Array {
  const scores = new Int32Array(length * rows.models[0].labels.length);
  for (const { line, first, end } of islands) {
    features.clear();
    for (let i = first; i < end; i += 1) addFeatures(features, reading, line, i);
    addScores(rows, features, [scores], first);
  }
  return scores;
}

/** The names on an island; the small words around it, which are in none, are read with it. */
function namesIn(model: Model, { line, first, end }: Island, scores: Int32Array): Found[] {
  const width = model.labels.length;
  const from = Math.max(line.first, first - 1);
  const to = Math.min(line.end, end + 1);
  const own = scores.slice(from * width, to * width);
  for (let label = 1; label < width; label += 1) {
    if (from < first) own[label] = FORBIDDEN;
    if (to > end) own[(to - from - 1) * width + label] = FORBIDDEN;
  }
  const { labels, margins } = decodeScores(model, own, NO_CONTEXTS);
  return spansOf(labels, margins, own, width).map((span) => ({
    ...span,
    first: span.first + from,
    last: span.last + from,
    scores: span.scores.map((score) => score * model.scale) as unknown as Found['scores'],
  }));
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

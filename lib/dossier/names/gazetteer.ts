import { hashOf } from '../../text/hash';

/** What a word, or several with a space between, is known as. The bits of `Gazetteer.lookUp`. */
export const Known = {
  FirstName: 1,
  Surname: 2,
  Country: 4,
  City: 8,
  Region: 16,
  Demonym: 32,
  Organization: 64,
  Person: 128,
} as const;

/** Shifts of what `lookUp` knows beside those bits: a common word's field of meaning, and how often it is written small. */
const SENSE = 8;
const SMALL = 14;

/** WordNet's number for the field of meaning of a common word ("noun.person" is 18), 0 where it is none. */
export const senseOf = (known: number): number => (known >> SENSE) & 63;
/** How often a word is written small inside sentences: 1 hardly ever, 5 always, 0 where that is not known. */
export const smallnessOf = (known: number): number => (known >> SMALL) & 7;
/** The bits of `Known`. */
export const namesOf = (known: number): number => known & 255;

/** Lists of names and common words, as hashes: one in some thousand strange words is taken for a listed one. */
export interface Gazetteer {
  /** What a text in small letters is known as: see `Known`, `senseOf`, `smallnessOf`; 0 for nothing. */
  lookUp(text: string): number;
}

/** One entry: a text in small letters and what `lookUp` is to answer. */
export type Entry = [text: string, known: number];

const MAGIC = 0x534c4c53;
const VERSION = 1;
/** Of a hash: more make the file larger and mistakes rarer. */
const BITS = 27;
const key = (text: string): number => Math.imul(hashOf(text), 0x9e3779b1) >>> (32 - BITS);
export const knownAs = (names: number, sense: number, smallness: number): number =>
  names | (sense << SENSE) | (smallness << SMALL);

/**
 * Opens the file that `writeGazetteer` makes. Throws an Error with a sentence where it is none.
 * A file: "SLLS", version, number of entries (uint32 each); for each entry, by rising key, the distance of its key from
 * the one before and what it is known as, both as varints.
 */
export function openGazetteer(buffer: ArrayBuffer): Gazetteer {
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  if (bytes.length < 12 || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== VERSION) {
    throw new Error('These are not the lists of names of this program. Make them anew.');
  }
  const count = view.getUint32(8, true);
  const slots = 2 ** Math.ceil(Math.log2(count * 2 + 1));
  const keys = new Int32Array(slots).fill(-1);
  const values = new Int32Array(slots);
  let at = 12;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error('The lists of names are not whole. Fetch or make them anew.');
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  for (let i = 0, last = 0; i < count; i += 1) {
    last += varint();
    let slot = last & (slots - 1);
    while (keys[slot] !== -1) slot = (slot + 1) & (slots - 1);
    keys[slot] = last;
    values[slot] = varint();
  }
  return {
    lookUp(text) {
      const wanted = key(text);
      let slot = wanted & (slots - 1);
      while (keys[slot] !== -1) {
        if (keys[slot] === wanted) return values[slot] ?? 0;
        slot = (slot + 1) & (slots - 1);
      }
      return 0;
    },
  };
}

/** The file of these entries; of texts with one key the first counts. */
export function writeGazetteer(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const byKey = new Map<number, number>();
  for (const [text, known] of entries) if (!byKey.has(key(text))) byKey.set(key(text), known);
  const bytes: number[] = [];
  const varint = (value: number): void => {
    for (let rest = value; ; rest >>>= 7) {
      if (rest < 128) {
        bytes.push(rest);
        return;
      }
      bytes.push((rest & 127) | 128);
    }
  };
  let last = 0;
  for (const [at, known] of [...byKey].sort((a, b) => a[0] - b[0])) {
    varint(at - last);
    varint(known);
    last = at;
  }
  const file = new Uint8Array(12 + bytes.length);
  const view = new DataView(file.buffer);
  [MAGIC, VERSION, byKey.size].forEach((value, i) => {
    view.setUint32(i * 4, value, true);
  });
  file.set(bytes, 12);
  return file;
}

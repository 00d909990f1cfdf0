/** A compiled lexicon, looked at where it lies: nothing is copied or rebuilt. */
import { passes } from './filter';
import type { EntityRef } from './found';
import { recordAt, textsIn } from './records';

export const MAGIC = 0x534c4c58;
/** To be raised whenever the sections or the hashes change: what an older version wrote is then compiled anew. */
export const VERSION = 4;
/** Words of 32 bits before the first section: magic, version, then the length of each section. */
export const HEADER = 16;

/** The sections of a compiled lexicon in their order, as views of one buffer; bytes are padded to four. */
export interface Lexicon {
  /** A filter of the words that begin a name: see `openingOf`. */
  firsts: Uint32Array;
  /** For names of several words, a filter of the places of all their beginnings and of the whole. */
  onward: Uint32Array;
  /** Names are kept by the place of their words, in buckets of a few: where each begins, and where the last ends. */
  buckets: Uint32Array;
  /** For each name its words' proof, by which those of a bucket are sorted. */
  proofs: Uint32Array;
  /** For each name its entity's index in the upper 28 bits, its traits in the lower four. */
  names: Uint32Array;
  /** Where the groups of records begin, and the records: see `records.ts`. */
  groups: Uint32Array;
  records: Uint8Array;
  /** Entities of one dossier follow each other: the index of the first, and the dossier's id. */
  runs: Uint32Array;
  dossiers: string[];
}

/** Wraps a buffer made by `compile`. Throws one sentence where it is none, of another version, or cut short. */
export function open(buffer: ArrayBuffer): Lexicon {
  if (buffer.byteLength < HEADER * 4 || buffer.byteLength % 4 !== 0) throw broken();
  const [magic, version, ...lengths] = new Uint32Array(buffer, 0, HEADER);
  if (magic !== MAGIC || version !== VERSION) throw broken();
  let at = HEADER * 4;
  const next = (): Uint32Array => {
    const length = lengths.shift() ?? 0;
    if (at + length * 4 > buffer.byteLength) throw broken();
    at += length * 4;
    return new Uint32Array(buffer, at - length * 4, length);
  };
  const lexicon = {
    firsts: next(),
    onward: next(),
    buckets: next(),
    proofs: next(),
    names: next(),
    groups: next(),
    records: bytesOf(next()),
    runs: next(),
    dossiers: textsIn(bytesOf(next())),
  };
  if (at !== buffer.byteLength || !isWhole(lexicon)) throw broken();
  return lexicon;
}

function broken(): Error {
  return new Error(
    'The compiled names are damaged or of another version: compile them again from their dossiers.',
  );
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function isWhole({ firsts, onward, buckets, proofs, names, runs, dossiers }: Lexicon): boolean {
  return (
    [firsts, onward].every(({ length }) => length > 1 && (length & (length - 1)) === 0) &&
    buckets.length > 1 &&
    buckets.at(-1) === proofs.length &&
    proofs.length === names.length &&
    runs.length <= dossiers.length
  );
}

/** In which of `count` buckets a place lies: the upper half of a product, an even spread over any number of them. */
export function bucketOf(place: number, count: number): number {
  return Math.floor(place * (count / 0x1_0000_0000));
}

/** More bearers of one name than a card could offer: what more share it are passed over, so that no page waits for them. */
const BEARERS = 16;

/** The first name of these words, as its index; -1 where there is none. */
export function firstName({ buckets, proofs }: Lexicon, place: number, proof: number): number {
  const bucket = bucketOf(place, buckets.length - 1);
  // Bounded, so that a damaged bucket cannot hold the reader up.
  const end = Math.min(buckets[bucket + 1] as number, proofs.length);
  for (let at = buckets[bucket] as number; at < end; at += 1) if (proofs[at] === proof) return at;
  return -1;
}

/** Behind the last name of the same words; where many share them, behind the first sixteen. */
export function behindNames({ proofs }: Lexicon, first: number): number {
  let last = first + 1;
  while (last < first + BEARERS && proofs[last] === proofs[first]) last += 1;
  return last;
}

/** Whether a name of several words may begin with these, or be these. */
export function goesOn({ onward }: Lexicon, place: number): boolean {
  return passes(onward, place);
}

/** The entity of that index, its strings decoded. */
export function entityAt({ groups, records, runs, dossiers }: Lexicon, index: number): EntityRef {
  const run = runs.findLastIndex((first) => first <= index);
  return { dossier: dossiers[run] ?? '', ...recordAt(records, groups, index) };
}

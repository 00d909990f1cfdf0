/** A compiled lexicon, looked at where it lies: nothing is copied or rebuilt. */
import { KINDS } from '../dossier/schema';
import type { EntityRef } from './found';
import { proofOf, slotOf, type Word } from './hash';

export const MAGIC = 0x534c4c58;
/** To be raised whenever the sections or the hashes change: what an older version wrote is then compiled anew. */
export const VERSION = 3;
/** Words of 32 bits before the first section: magic, version, then the length of each section. */
export const HEADER = 16;
/** The sections in their order, each an array of unsigned 32-bit words; `strings` are bytes, padded to four. */
export const SECTIONS = [
  'filter',
  'proofs',
  'nodes',
  'firsts',
  'names',
  'entities',
  'ends',
  'strings',
] as const;

/** The sections of a compiled lexicon, as views of one buffer. */
export interface Lexicon {
  /** See `filter.ts`. */
  filter: Uint32Array;
  /** Open addressing with linear steps: an edge's proof, and the node it leads to (0: empty); `BRANCHES` is set where that one has edges. */
  proofs: Uint32Array;
  nodes: Uint32Array;
  /** For each node the index of its first name; its last is the next node's first. */
  firsts: Uint32Array;
  /** A name: its entity's index in the upper 28 bits, its traits in the lower four. */
  names: Uint32Array;
  /** An entity: its dossier's string in the upper 29 bits, its kind in the lower three. */
  entities: Uint32Array;
  /** Where each string ends: each entity's id, a line feed and its name, then the dossiers' ids. */
  ends: Uint32Array;
  strings: Uint8Array;
}

/** Wraps a buffer made by `compile`. Throws one sentence where it is none, of another version, or cut short. */
export function open(buffer: ArrayBuffer): Lexicon {
  const broken =
    'The compiled names are damaged or of another version: compile them again from their dossiers.';
  if (buffer.byteLength < HEADER * 4 || buffer.byteLength % 4 !== 0) throw new Error(broken);
  const [magic, version, ...lengths] = new Uint32Array(buffer, 0, HEADER);
  let at = HEADER * 4;
  const parts = SECTIONS.map((_, i) => {
    const length = lengths[i] ?? 0;
    if (magic !== MAGIC || version !== VERSION || at + length * 4 > buffer.byteLength)
      throw new Error(broken);
    const part = new Uint32Array(buffer, at, length);
    at += length * 4;
    return part;
  });
  const [filter, proofs, nodes, firsts, names, entities, ends, strings] = parts as Eight;
  const isWhole =
    at === buffer.byteLength &&
    // Of one word only, the filter's shift would be none.
    filter.length > 1 &&
    (filter.length & (filter.length - 1)) === 0 &&
    proofs.length === nodes.length &&
    nodes.length > 0 &&
    firsts.at(-1) === names.length &&
    ends.length >= entities.length &&
    (ends.at(-1) ?? 0) <= strings.byteLength;
  if (!isWhole) throw new Error(broken);
  const bytes = new Uint8Array(buffer, strings.byteOffset, strings.byteLength);
  return { filter, proofs, nodes, firsts, names, entities, ends, strings: bytes };
}

type Eight = [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
];

/** The bit of a node from which further words lead. */
export const BRANCHES = 0x8000_0000;

/** The node that `word` leads to from `parent` (the root is 0), with its bit `BRANCHES`; or 0. */
export function follow(lexicon: Lexicon, parent: number, word: Word): number {
  const { proofs, nodes } = lexicon;
  const proof = proofOf(parent, word);
  let slot = slotOf(parent, word, nodes.length);
  // Bounded, so that a damaged table without an empty place cannot hold the reader up.
  for (let steps = 0; steps < nodes.length; steps += 1) {
    const node = nodes[slot] as number;
    if (node === 0) return 0;
    if (proofs[slot] === proof) return (node & ~BRANCHES) < lexicon.firsts.length - 1 ? node : 0;
    slot = slot + 1 === nodes.length ? 0 : slot + 1;
  }
  return 0;
}

/** The entity of that index, its strings decoded. */
export function entityAt(lexicon: Lexicon, index: number): EntityRef {
  const packed = lexicon.entities[index] ?? 0;
  const [entity = '', ...name] = stringAt(lexicon, index).split('\n');
  return {
    dossier: stringAt(lexicon, packed >>> 3),
    entity,
    name: name.join('\n'),
    kind: KINDS[packed & 7] ?? 'term',
  };
}

function stringAt(lexicon: Lexicon, index: number): string {
  const start = index === 0 ? 0 : lexicon.ends[index - 1];
  return new TextDecoder().decode(lexicon.strings.subarray(start, lexicon.ends[index]));
}

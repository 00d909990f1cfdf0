/**
 * Names into one buffer: a trie whose edges are words, kept as one open-addressing hash table (a word-hash trie), with a
 * bit filter over first words in front. The words themselves are not kept: an edge is known by two independent hashes of
 * its word and its parent, about 60 bits, so that a wrong edge is taken about once in 10^12 words looked up.
 * The same entries give the same bytes.
 */
import { KINDS } from '../dossier/schema';
import { FIRST_LETTER, Fold, folds } from '../text/fold';
import { filterOf } from './filter';
import { noWord, proofOf, readWord, slotOf, type Word } from './hash';
import type { Entry } from './names';
import { BRANCHES, HEADER, MAGIC, SECTIONS, VERSION } from './open';

/** Edges a place of the table holds at most on average: fuller is smaller, and slower to miss. */
const LOAD = 0.75;

export function compile(entries: readonly Entry[]): ArrayBuffer {
  const trie = plant(entries);
  const dossiers = [...new Set(entries.map(({ entity }) => entity.dossier))];
  const strings = [...entries.map(({ entity }) => `${entity.entity}\n${entity.name}`), ...dossiers];
  const dossierString = new Map(dossiers.map((id, i) => [id, entries.length + i]));
  const entities = entries.map(
    ({ entity }) => ((dossierString.get(entity.dossier) ?? 0) << 3) | KINDS.indexOf(entity.kind),
  );
  const { bytes, ends } = encode(strings);
  const sections = [
    trie.filter,
    trie.proofs,
    trie.nodes,
    ...shelve(trie),
    Uint32Array.from(entities),
    ends,
    bytes,
  ];
  return lay(sections);
}

interface Trie {
  filter: Uint32Array;
  proofs: Uint32Array;
  nodes: Uint32Array;
  /** Nodes, the root included. */
  count: number;
  /** For each name in the order met: its node, and itself packed. */
  nodeOf: number[];
  packed: number[];
}

function plant(entries: readonly Entry[]): Trie {
  const word = noWord();
  let table = new Table(64);
  const firsts = new Set<number>();
  const nodeOf: number[] = [];
  const packed: number[] = [];
  for (const [index, entry] of entries.entries()) {
    for (const { text, traits } of entry.names) {
      let node = 0;
      for (let at = nextWord(text, 0); at < text.length; at = nextWord(text, word.next)) {
        readWord(text, at, word);
        if (node === 0) firsts.add(word.rolled);
        if (table.count > table.nodes.length * 0.5) table = table.grown(table.nodes.length * 2);
        node = table.enter(node, word);
      }
      if (node === 0) continue;
      nodeOf.push(node);
      packed.push(((index << 4) | traits) >>> 0);
    }
  }
  const { proofs, nodes, count, branching } = table.grown(Math.ceil(table.count / LOAD) + 1);
  for (const [slot, node] of nodes.entries()) if (branching.has(node)) nodes[slot] = node | BRANCHES;
  return { filter: filterOf(firsts), proofs, nodes, count, nodeOf, packed };
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const value = folds[text.charCodeAt(at)] as number;
    if (value >= FIRST_LETTER || value === Fold.Several) break;
    at += 1;
  }
  return at;
}

/** The hash table of edges while it grows: it remembers each edge's place-independent key. */
class Table {
  readonly proofs: Uint32Array;
  readonly nodes: Uint32Array;
  count = 1;
  /** Nodes that have edges. */
  readonly branching = new Set<number>();
  private parents: number[] = [0];
  private words: number[] = [0, 0];

  constructor(slots: number) {
    this.proofs = new Uint32Array(slots);
    this.nodes = new Uint32Array(slots);
  }

  enter(parent: number, word: Word): number {
    const slots = this.nodes.length;
    const proof = proofOf(parent, word);
    let slot = slotOf(parent, word, slots);
    for (let node = this.nodes[slot]; node; node = this.nodes[slot]) {
      if (this.proofs[slot] === proof) return node;
      slot = slot + 1 === slots ? 0 : slot + 1;
    }
    const node = this.count;
    this.proofs[slot] = proof;
    this.nodes[slot] = node;
    this.count += 1;
    if (parent !== 0) this.branching.add(parent);
    this.parents.push(parent);
    this.words.push(word.rolled, word.checked);
    return node;
  }

  grown(slots: number): Table {
    const table = new Table(slots);
    for (let node = 1; node < this.count; node += 1) {
      const rolled = this.words[node * 2] as number;
      const checked = this.words[node * 2 + 1] as number;
      table.enter(this.parents[node] as number, { ...noWord(), rolled, checked });
    }
    return table;
  }
}

/** The names in the order of their nodes, and where each node's begin. */
function shelve({ count, nodeOf, packed }: Trie): [Uint32Array, Uint32Array] {
  const firsts = new Uint32Array(count + 1);
  for (const node of nodeOf) firsts[node + 1] = (firsts[node + 1] as number) + 1;
  for (let node = 1; node <= count; node += 1) {
    firsts[node] = (firsts[node] as number) + (firsts[node - 1] as number);
  }
  const next = firsts.slice();
  const names = new Uint32Array(packed.length);
  for (const [i, node] of nodeOf.entries()) {
    const place = next[node] as number;
    names[place] = packed[i] as number;
    next[node] = place + 1;
  }
  return [firsts, names];
}

function encode(strings: readonly string[]): { bytes: Uint32Array; ends: Uint32Array } {
  const encoder = new TextEncoder();
  const parts = strings.map((text) => encoder.encode(text));
  const ends = new Uint32Array(parts.length);
  let end = 0;
  for (const [i, part] of parts.entries()) {
    end += part.length;
    ends[i] = end;
  }
  const bytes = new Uint8Array(Math.ceil(end / 4) * 4);
  for (const [i, part] of parts.entries()) bytes.set(part, (ends[i] as number) - part.length);
  return { bytes: new Uint32Array(bytes.buffer), ends };
}

function lay(sections: readonly Uint32Array[]): ArrayBuffer {
  const length = sections.reduce((sum, section) => sum + section.length, HEADER);
  const words = new Uint32Array(length);
  words.set([MAGIC, VERSION, ...SECTIONS.map((_, i) => sections[i]?.length ?? 0)]);
  let at = HEADER;
  for (const section of sections) {
    words.set(section, at);
    at += section.length;
  }
  return words.buffer as ArrayBuffer;
}

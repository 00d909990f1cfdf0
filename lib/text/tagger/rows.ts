import type { Features } from './features';
import { heldIn, type Model } from './model';

/**
 * The weights of one model, or of two that are asked the same features, as they are added up fastest: a byte for each
 * label, raised by `LIFT` so that none is negative, four to a number, so that one place in memory has all of a feature.
 * Two models are looked up in about the time of one.
 */
export interface Rows {
  bits: number;
  models: readonly [Model] | readonly [Model, Model];
  /** The rows one after the other, `WORDS` numbers for each model. */
  packed: Uint32Array;
  /** Which row each slot holds, plus one; 0 is an empty slot. Without it each row is in its own place. */
  table: Uint32Array | null;
}

/** Numbers of a model's row: eight labels at most. */
const WORDS = 2;
const LIFT = 128;
/** Bits of rows that are kept each in its own place; of more, most are empty. */
const DENSE = 18;

/** Packs the weights of one model, or of two that have as many bits. */
export function rowsOf(...models: [Model] | [Model, Model]): Rows {
  const [{ bits }] = models;
  const held = models.map(heldIn);
  const table = bits > DENSE ? tableFor(new Set(held.flatMap((rows) => [...rows]))) : null;
  const stride = models.length * WORDS;
  const bytes = new Uint8Array((table?.length ?? 2 ** bits) * stride * 4).fill(LIFT);
  models.forEach((model, m) => {
    const width = model.labels.length;
    held[m]?.forEach((row, i) => {
      const from = (model.held ? i : row) * width;
      const to = ((table ? slotOf(table, row) : row) * stride + m * WORDS) * 4;
      for (let label = 0; label < width; label += 1)
        bytes[to + label] = (model.weights[from + label] ?? 0) + LIFT;
    });
  });
  // Bytes are taken out of the numbers from the lowest on, on every machine that browsers run on.
  return { bits, models, packed: new Uint32Array(bytes.buffer), table };
}

/** A table with a slot for each row, and at least as many empty ones. */
function tableFor(rows: ReadonlySet<number>): Uint32Array {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * rows.size + 2)));
  for (const row of rows) {
    let slot = row & (table.length - 1);
    while (table[slot]) slot = (slot + 1) & (table.length - 1);
    table[slot] = row + 1;
  }
  return table;
}

/** The slot of a row that is in the table: the next ones are tried where the row's own is taken. */
function slotOf(table: Uint32Array, row: number): number {
  let slot = row & (table.length - 1);
  while (table[slot] !== row + 1) slot = (slot + 1) & (table.length - 1);
  return slot;
}

/** As many bytes as two of their sums in one number can hold: 255 times so many is less than 2 ** 16. */
const AT_ONCE = 256;
/** Every other byte of a number: the room between them is for their sums. */
const EVEN = 0x00ff00ff;

/**
 * Adds what the features of a sequence say for each label of each position to the scores of each model, a row a position
 * from position `at` on.
 */
export function addScores(rows: Rows, features: Features, scores: readonly Int32Array[], at = 0): void {
  const { hashes, ends, length } = features;
  const places = new Uint32Array(AT_ONCE);
  for (let i = 0, from = 0; i < length; i += 1) {
    const end = ends[i] ?? 0;
    for (; from < end; from += AT_ONCE) {
      const found = findPlaces(rows, hashes, from, Math.min(end, from + AT_ONCE), places);
      for (let m = 0; m < rows.models.length; m += 1) {
        const width = rows.models[m]?.labels.length ?? 0;
        const own = scores[m];
        if (own) addUp(rows.packed, places, found, m * WORDS, own, (at + i) * width, width);
      }
    }
    from = end;
  }
}

/** Where the rows of some features begin; of those that have one. How many there are. */
function findPlaces(
  { bits, models, table }: Rows,
  hashes: Uint32Array,
  from: number,
  to: number,
  places: Uint32Array,
): number {
  const shift = 32 - bits;
  const stride = models.length * WORDS;
  let found = 0;
  if (!table) {
    for (let i = from; i < to; i += 1) places[found++] = ((hashes[i] as number) >>> shift) * stride;
    return found;
  }
  const mask = table.length - 1;
  for (let i = from; i < to; i += 1) {
    const key = ((hashes[i] as number) >>> shift) + 1;
    let slot = (key - 1) & mask;
    let held = table[slot];
    while (held !== key && held !== 0) {
      slot = (slot + 1) & mask;
      held = table[slot];
    }
    if (held === key) places[found++] = slot * stride;
  }
  return found;
}

/** Adds up a model's rows: two sums of 16 bits in a number. */
function addUp(
  packed: Uint32Array,
  places: Uint32Array,
  found: number,
  offset: number,
  scores: Int32Array,
  at: number,
  width: number,
): void {
  let [even, odd, evenHigh, oddHigh] = [0, 0, 0, 0];
  for (let i = 0; i < found; i += 1) {
    const place = (places[i] as number) + offset;
    const low = packed[place] as number;
    const high = packed[place + 1] as number;
    even = (even + (low & EVEN)) | 0;
    odd = (odd + ((low >>> 8) & EVEN)) | 0;
    evenHigh = (evenHigh + (high & EVEN)) | 0;
    oddHigh = (oddHigh + ((high >>> 8) & EVEN)) | 0;
  }
  const lifted = found * LIFT;
  for (let label = 0; label < width; label += 1) {
    const pair = label & 4 ? (label & 1 ? oddHigh : evenHigh) : label & 1 ? odd : even;
    const sum = label & 2 ? pair >>> 16 : pair & 0xffff;
    scores[at + label] = (scores[at + label] as number) + sum - lifted;
  }
}

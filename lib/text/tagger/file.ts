import { FORBIDDEN, type Model, slotOf } from './model';

/*
 * A model's file, little-endian: "SLTG", version, bits, labels, contexts (bytes), scale (float32), the labels' names (a
 * length byte each), a bit for each row that holds a weight, those rows, the transitions (int16).
 */
const MAGIC = 0x47544c53;
const VERSION = 1;
const HEAD = 12;
/** A forbidden step, as an int16. */
const NEVER = -32_768;

/** Opens a model's file. Throws an Error with a sentence where it is none, or not whole. */
export function openModel(buffer: ArrayBuffer): Model {
  const view = new DataView(buffer);
  if (buffer.byteLength < HEAD || view.getUint32(0, true) !== MAGIC) {
    throw new Error('This is not a model of the tagger: its first bytes are others. Train it anew.');
  }
  if (view.getUint8(4) !== VERSION) {
    throw new Error(
      `The model has version ${view.getUint8(4)}, and this program reads ${VERSION}. Train it anew.`,
    );
  }
  const [bits, width, contexts] = [view.getUint8(5), view.getUint8(6), view.getUint8(7)];
  const scale = view.getFloat32(8, true);
  let at = HEAD;
  const bytes = new Uint8Array(buffer);
  const labels = Array.from({ length: width }, () => {
    const length = bytes[at] ?? 0;
    const name = new TextDecoder().decode(bytes.subarray(at + 1, at + 1 + length));
    at += 1 + length;
    return name;
  });
  const rows = 2 ** bits;
  const held = bytes.subarray(at, at + rows / 8);
  at += rows / 8;
  const table = bits > DENSE ? tableFor(held) : undefined;
  const weights = new Int8Array((table?.length ?? rows) * width);
  for (let row = 0; row < rows; row += 1) {
    if ((((held[row >> 3] ?? 0) >> (row & 7)) & 1) === 0) continue;
    const place = table ? slotOf(table, row) : row;
    for (let label = 0; label < width; label += 1) weights[place * width + label] = bytes[at++] ?? 0;
  }
  const transitions = new Int32Array(contexts * (width + 1) * width);
  if (at + transitions.length * 2 !== buffer.byteLength) {
    throw new Error(
      'The model is not whole: it is shorter or longer than its head says. Fetch or train it anew.',
    );
  }
  for (let i = 0; i < transitions.length; i += 1, at += 2) {
    const value = view.getInt16(at, true);
    transitions[i] = value === NEVER ? FORBIDDEN : value;
  }
  return { labels, bits, scale, weights, contexts, transitions, ...(table && { table }) };
}

/** Bits of rows that are kept as they are; of more, most are empty. */
const DENSE = 18;

/** A table with a slot for each row that is held, and at least as many empty ones. */
function tableFor(held: Uint8Array): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < held.length * 8; row += 1) {
    if (((held[row >> 3] ?? 0) >> (row & 7)) & 1) rows.push(row);
  }
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * rows.length + 2)));
  for (const row of rows) {
    let slot = row & (table.length - 1);
    while (table[slot]) slot = (slot + 1) & (table.length - 1);
    table[slot] = row + 1;
  }
  return table;
}

/** The file of a model as a trainer gives it, without a table. The same model gives the same bytes. */
export function writeModel({
  labels,
  bits,
  scale,
  weights,
  contexts,
  transitions,
}: Model): Uint8Array<ArrayBuffer> {
  const width = labels.length;
  const names = labels.map((label) => new TextEncoder().encode(label));
  const held = new Uint8Array(2 ** bits / 8);
  const rows: Int8Array[] = [];
  for (let row = 0; row < 2 ** bits; row += 1) {
    const values = weights.subarray(row * width, (row + 1) * width);
    if (values.every((value) => value === 0)) continue;
    held[row >> 3] = (held[row >> 3] ?? 0) | (1 << (row & 7));
    rows.push(values);
  }
  const named = names.reduce((sum, name) => sum + 1 + name.length, 0);
  const file = new Uint8Array(HEAD + named + held.length + rows.length * width + transitions.length * 2);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  [VERSION, bits, width, contexts].forEach((value, i) => {
    view.setUint8(4 + i, value);
  });
  view.setFloat32(8, scale, true);
  let at = HEAD;
  for (const name of names) {
    file[at] = name.length;
    file.set(name, at + 1);
    at += 1 + name.length;
  }
  file.set(held, at);
  at += held.length;
  for (const row of rows) {
    file.set(new Uint8Array(row.buffer, row.byteOffset, width), at);
    at += width;
  }
  for (const value of transitions) {
    view.setInt16(at, value === FORBIDDEN ? NEVER : value, true);
    at += 2;
  }
  return file;
}

import { FORBIDDEN, heldIn, type Model } from './model';

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
  const held = rowsIn(bytes.subarray(at, at + 2 ** bits / 8));
  at += 2 ** bits / 8;
  const weights = new Int8Array(buffer.slice(at, at + held.length * width));
  at += held.length * width;
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
  return { labels, bits, scale, weights, held, contexts, transitions };
}

/** The rows whose bit is set. */
function rowsIn(bits: Uint8Array): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < bits.length * 8; row += 1) {
    if (((bits[row >> 3] ?? 0) >> (row & 7)) & 1) rows.push(row);
  }
  return Uint32Array.from(rows);
}

/** The file of a model. The same model gives the same bytes. */
export function writeModel(model: Model): Uint8Array<ArrayBuffer> {
  const { labels, bits, scale, weights, contexts, transitions } = model;
  const width = labels.length;
  const names = labels.map((label) => new TextEncoder().encode(label));
  const rows = heldIn(model);
  const named = names.reduce((sum, name) => sum + 1 + name.length, 0);
  const file = new Uint8Array(HEAD + named + 2 ** bits / 8 + rows.length * width + transitions.length * 2);
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
  for (const row of rows) file[at + (row >> 3)] = (file[at + (row >> 3)] ?? 0) | (1 << (row & 7));
  at += 2 ** bits / 8;
  rows.forEach((row, i) => {
    const from = (model.held ? i : row) * width;
    file.set(new Uint8Array(weights.buffer, weights.byteOffset + from, width), at);
    at += width;
  });
  for (const value of transitions) {
    view.setInt16(at, value === FORBIDDEN ? NEVER : value, true);
    at += 2;
  }
  return file;
}

import type { Model } from '../../lib/text/tagger/model';
import type { Example } from './perceptron';

/**
 * Takes rare features out of the examples and numbers the others by how often they occur, so that training touches
 * little memory. Rows are counted apart from their hashes' collisions. `restored` puts a model trained on the result back
 * in the rows that the hashes name.
 */
export function condense(examples: readonly Example[], bits: number, minCount: number) {
  dropRare(examples, minCount);
  const counts = new Uint32Array(2 ** bits);
  const shift = 32 - bits;
  for (const { features } of examples) {
    for (const hash of features.hashes) counts[hash >>> shift] = (counts[hash >>> shift] ?? 0) + 1;
  }
  const rows = Uint32Array.from(counts.keys())
    .filter((row) => (counts[row] ?? 0) > 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const numbers = new Uint32Array(2 ** bits);
  rows.forEach((row, number) => {
    numbers[row] = number;
  });
  const few = Math.max(1, Math.ceil(Math.log2(rows.length)));
  for (const { features } of examples) {
    for (let i = 0; i < features.hashes.length; i += 1) {
      features.hashes[i] = (numbers[(features.hashes[i] ?? 0) >>> shift] ?? 0) << (32 - few);
    }
  }
  const restored = (model: Model): Model => {
    const width = model.labels.length;
    const weights = new Int8Array(2 ** bits * width);
    rows.forEach((row, number) => {
      weights.set(model.weights.subarray(number * width, (number + 1) * width), row * width);
    });
    return { ...model, bits, weights };
  };
  return { bits: few, restored };
}

/** Two tables of counts, each by other bits of the hash: what is rare in one is rare. */
function dropRare(examples: readonly Example[], minCount: number): void {
  const tables = [new Uint32Array(2 ** 24), new Uint32Array(2 ** 24)];
  const slots = [(hash: number) => hash >>> 8, (hash: number) => Math.imul(hash, 0x9e3779b1) >>> 8];
  tables.forEach((table, t) => {
    const slot = slots[t];
    if (!slot) return;
    for (const { features } of examples) {
      const size = features.ends[features.length - 1] ?? 0;
      for (const hash of features.hashes.subarray(0, size)) table[slot(hash)] = (table[slot(hash)] ?? 0) + 1;
    }
  });
  const [a = new Uint32Array(), b = new Uint32Array()] = tables;
  for (const { features } of examples) {
    features.keepOnly(
      (hash) => Math.min(a[hash >>> 8] ?? 0, b[Math.imul(hash, 0x9e3779b1) >>> 8] ?? 0) >= minCount,
    );
  }
}

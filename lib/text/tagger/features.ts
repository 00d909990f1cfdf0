/**
 * The features of a sequence, position by position: `add` some, or give `answers` and `take` them, then `close` the
 * position. A feature is a hash of its template (which question is asked) and its value (what the answer is), so no
 * strings are made.
 */
export class Features {
  /** How many positions are closed. */
  length = 0;
  /** The features of position i are `hashes[ends[i - 1] ?? 0]` up to `hashes[ends[i]]`, exclusive. */
  hashes = new Uint32Array(4096);
  ends = new Uint32Array(128);
  /** The context of each position. */
  contexts = new Uint8Array(128);
  /** What the open position answers to each template, any 32 bits: as good as `add`, and faster for many in a row. */
  readonly answers = new Int32Array(TEMPLATES);
  #size = 0;

  /** A feature of the open position; `value` is any 32 bits. There is room for `MOST_FEATURES` of a position. */
  add(template: number, value: number): void {
    this.hashes[this.#size++] = scatter(value ^ saltOf(template));
  }

  /** The answers to the templates from `first` to `end`, exclusive, as features of the open position. */
  take(first: number, end: number): void {
    const { answers, hashes } = this;
    let size = this.#size;
    for (let template = first; template < end; template += 1)
      hashes[size++] = scatter((answers[template] as number) ^ (SALTS[template] as number));
    this.#size = size;
  }

  /** Ends a position. The step to it is weighed by what its context says; a model without contexts has 0 alone. */
  close(context = 0): void {
    if (this.length === this.ends.length) {
      this.ends = grown(this.ends);
      this.contexts = grown(this.contexts);
    }
    this.ends[this.length] = this.#size;
    this.contexts[this.length] = context;
    this.length += 1;
    // Here, not in `add`, which is called a hundred times as often.
    if (this.#size + MOST_FEATURES > this.hashes.length) this.hashes = grown(this.hashes);
  }

  /** Makes room for the next sequence, in the same memory. */
  clear(): void {
    this.length = 0;
    this.#size = 0;
  }

  /** Takes the features out that a test of their hash does not let pass. */
  keepOnly(passes: (hash: number) => boolean): void {
    let kept = 0;
    for (let i = 0, from = 0; i < this.length; i += 1) {
      for (const to = this.ends[i] ?? 0; from < to; from += 1) {
        const hash = this.hashes[from] ?? 0;
        if (passes(hash)) this.hashes[kept++] = hash;
      }
      this.ends[i] = kept;
    }
    this.hashes = this.hashes.slice(0, kept);
    this.#size = kept;
  }

  /** A copy that keeps no more memory than it needs. */
  packed(): Features {
    const copy = new Features();
    copy.hashes = this.hashes.slice(0, this.#size);
    copy.ends = this.ends.slice(0, this.length);
    copy.contexts = this.contexts.slice(0, this.length);
    copy.length = this.length;
    copy.#size = this.#size;
    return copy;
  }
}

/** Of one position. */
const MOST_FEATURES = 1_024;
/** Of those that are asked by `answers`. */
const TEMPLATES = 256;
/** A number of its own for each template, so that the same answer to two of them is two features. */
const SALTS = Int32Array.from({ length: TEMPLATES }, (_, template) => saltOf(template));

function saltOf(template: number): number {
  return Math.imul(template + 1, 0x9e3779b1);
}

/** Two values as one; their order counts. */
export function pair(first: number, second: number): number {
  return (Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) + second) | 0;
}

/** The finalizer of MurmurHash3: each bit of the value moves every bit of the hash. */
function scatter(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function grown<T extends Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(old: T): T {
  const next = (old instanceof Uint8Array
    ? new Uint8Array(old.length * 2)
    : new Uint32Array(old.length * 2)) as unknown as T;
  next.set(old);
  return next;
}

/** Columns of numbers and bytes that grow: what is compiled comes in batches, and nobody knows how much there will be. */

/** Unsigned 32-bit numbers: 4 bytes each, and at most as much again in reserve. */
export class Column {
  length = 0;
  private values = new Uint32Array(256);

  push(value: number): void {
    if (this.length === this.values.length)
      this.values = grown(this.values, new Uint32Array(this.length * 2));
    this.values[this.length] = value;
    this.length += 1;
  }

  /** What is in it, where it lies: valid until the next `push`. */
  view(): Uint32Array {
    return this.values.subarray(0, this.length);
  }
}

/** Bytes: numbers of seven bits a byte, the low ones first (LEB128), and texts in UTF-8 behind their length. */
export class Bytes {
  length = 0;
  private values = new Uint8Array(1_024);

  number(value: number): void {
    this.reserve(5);
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.values[this.length++] = (rest & 0x7f) | 0x80;
    this.values[this.length++] = rest;
  }

  text(bytes: Uint8Array): void {
    this.number(bytes.length);
    this.reserve(bytes.length);
    this.values.set(bytes, this.length);
    this.length += bytes.length;
  }

  view(): Uint8Array {
    return this.values.subarray(0, this.length);
  }

  private reserve(more: number): void {
    const needed = this.length + more;
    if (needed > this.values.length) this.values = grown(this.values, new Uint8Array(needed * 2));
  }
}

function grown<Values extends Uint32Array | Uint8Array>(from: Values, to: Values): Values {
  to.set(from);
  return to;
}

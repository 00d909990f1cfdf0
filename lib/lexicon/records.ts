/**
 * The entities of a lexicon as bytes, one record behind the other: a number of its kind and whether its id follows from its
 * name; unless it does, how many bytes of the id are those of the record before, and the rest; the name. A record is read from
 * the start of its group on.
 */
import { slug } from '../dossier/ids';
import { KINDS, type Kind } from '../dossier/schema';
import { Bytes, Column } from './columns';

/** Records in a group: more are smaller, and slower to read. */
const GROUP = 16;

const KIND = 7;
/** The id is the name's `slug`. */
const SLUG = 8;

export interface EntityRecord {
  entity: string;
  name: string;
  kind: Kind;
}

/** Writes records in the order of their indexes. */
export class RecordWriter {
  count = 0;
  readonly bytes = new Bytes();
  /** Where each group begins. */
  readonly groups = new Column();
  private before: Uint8Array = new Uint8Array();

  add({ entity, name, kind }: EntityRecord): void {
    if (this.count % GROUP === 0) {
      this.groups.push(this.bytes.length);
      this.before = new Uint8Array();
    }
    this.count += 1;
    const isSlug = slug(name) === entity;
    this.bytes.number(KINDS.indexOf(kind) | (isSlug ? SLUG : 0));
    if (!isSlug) this.id(encoder.encode(entity));
    this.bytes.text(encoder.encode(name));
  }

  private id(id: Uint8Array): void {
    let same = 0;
    while (same < id.length && id[same] === this.before[same]) same += 1;
    this.bytes.number(same);
    this.bytes.text(id.subarray(same));
    this.before = id;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The record of that index. */
export function recordAt(bytes: Uint8Array, groups: Uint32Array, index: number): EntityRecord {
  const reader = new Reader(bytes, groups[Math.floor(index / GROUP)] ?? bytes.length);
  let id: Uint8Array = new Uint8Array();
  for (let i = index - (index % GROUP); ; i += 1) {
    const head = reader.number();
    if (!(head & SLUG)) id = joined(id.subarray(0, reader.number()), reader.text());
    const text = reader.text();
    if (i < index) continue;
    const name = decoder.decode(text);
    return {
      entity: head & SLUG ? slug(name) : decoder.decode(id),
      name,
      kind: KINDS[head & KIND] ?? 'term',
    };
  }
}

/** All texts that were written one behind the other. */
export function textsIn(bytes: Uint8Array): string[] {
  const reader = new Reader(bytes, 0);
  const texts: string[] = [];
  while (reader.at < bytes.length) texts.push(decoder.decode(reader.text()));
  return texts;
}

/** Reads what `Bytes` wrote; behind the end there are zeros. */
class Reader {
  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
  ) {}

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value >>> 0;
  }

  text(): Uint8Array {
    const length = this.number();
    const start = this.at;
    this.at += length;
    return this.bytes.subarray(start, this.at);
  }
}

function joined(start: Uint8Array, rest: Uint8Array): Uint8Array {
  const whole = new Uint8Array(start.length + rest.length);
  whole.set(start);
  whole.set(rest, start.length);
  return whole;
}

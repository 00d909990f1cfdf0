/**
 * Names into one buffer: sorted into buckets by one hash of their words and known there by another, about 50 bits together at
 * a million names: a wrong one is taken about once in 10^9 words that the filter lets pass. The words themselves are not kept.
 * Entries come in any number of batches, and nothing is kept of them but columns of numbers. The same entries give the same
 * bytes.
 */
import { fold } from '../text/fold';
import { isCapital } from './block';
import { Bytes, Column } from './columns';
import { nextWord } from './edges';
import { filterOf } from './filter';
import { LARGE, noWord, openingOf, placeOf, proofOf, readWord } from './hash';
import { type Entry, Trait } from './names';
import { bucketOf, HEADER, MAGIC, VERSION } from './open';
import { isCommonWord } from './ordinary';
import { RecordWriter } from './records';

/** Names in a bucket on average: more are smaller, and slower to look through. */
const BUCKET = 4;
/**
 * Words of the filter of first words at least: 16 KB stay in the nearest cache, and so few other words pass at 1,000 names that
 * finding them takes a tenth less.
 */
const LEAST = 2 ** 12;

/**
 * Of more names than these, each written with a capital is looked for with a capital only: nearly every word of a text begins one
 * of a million names. Of fewer, only those are that begin with an ordinary word.
 */
const MANY = 2_000;

/** All at once. */
export function compile(entries: Iterable<Entry>): ArrayBuffer {
  const compiler = new Compiler();
  for (const entry of entries) compiler.add(entry);
  return compiler.finish();
}

/** Takes entries one by one; those of one dossier should follow each other. About 70 bytes a name while it works. */
export class Compiler {
  private readonly records = new RecordWriter();
  private readonly runs = new Column();
  private readonly dossiers = new Bytes();
  private dossier: string | null = null;
  private readonly firsts = new Column();
  /** Likewise with a small letter: of names that may have none else, and of others. */
  private readonly nouns = new Column();
  private readonly small = new Column();
  private readonly onward = new Column();
  private readonly places = new Column();
  private readonly proofs = new Column();
  private readonly names = new Column();

  add({ entity, names }: Entry): void {
    const index = this.records.count;
    if (entity.dossier !== this.dossier) {
      this.dossier = entity.dossier;
      this.runs.push(index);
      this.dossiers.text(new TextEncoder().encode(entity.dossier));
    }
    this.records.add(entity);
    for (const { text, traits } of names) {
      const isNoun = entity.kind === 'term' || (traits & Trait.Noun) !== 0;
      this.name(text, isNoun, (index << 4) | traits);
    }
  }

  private name(text: string, isNoun: boolean, packed: number): void {
    let place = 0;
    let proof = 0;
    let words = 0;
    for (let at = nextWord(text, 0); at < text.length; at = nextWord(text, word.next)) {
      readWord(text, at, word);
      if (words === 0) this.first(text.slice(at, word.end), isNoun);
      if (words === 1) this.onward.push(place);
      place = placeOf(place, word);
      proof = proofOf(proof, word);
      if (words > 0) this.onward.push(place);
      words += 1;
    }
    if (words === 0) return;
    this.places.push(place);
    this.proofs.push(proof);
    this.names.push(packed);
  }

  private first(text: string, isNoun: boolean): void {
    this.firsts.push(openingOf(text, LARGE));
    const isSmall = isNoun || !isCapital(text.charAt(0));
    if (isSmall) this.nouns.push(openingOf(text, 0));
    else if (!isCommonWord(fold(text))) this.small.push(openingOf(text, 0));
  }

  /** The filter of first words. */
  private openings(): Uint32Array {
    const all = [this.firsts, this.nouns, ...(this.names.length > MANY ? [] : [this.small])];
    return filterOf(joined(all.map((column) => column.view())), LEAST);
  }

  /** The buffer, for `open`. Nothing may be added behind it. */
  finish(): ArrayBuffer {
    const { records, runs, dossiers } = this;
    return lay([
      this.openings(),
      filterOf(this.onward.view()),
      ...this.shelved(),
      records.groups.view(),
      padded(records.bytes.view()),
      runs.view(),
      padded(dossiers.view()),
    ]);
  }

  /** Names of one bucket side by side, by their proof, then in the order met: counted first, then put in place. */
  private shelved(): [buckets: Uint32Array, proofs: Uint32Array, names: Uint32Array] {
    const [from, proofsFrom, namesFrom] = [this.places.view(), this.proofs.view(), this.names.view()];
    const count = Math.max(1, Math.ceil(from.length / BUCKET));
    const buckets = new Uint32Array(count + 1);
    for (const place of from) tally(buckets, bucketOf(place, count) + 1, 1);
    for (let i = 1; i <= count; i += 1) tally(buckets, i, buckets[i - 1] as number);
    const ends = buckets.slice();
    const proofs = new Uint32Array(from.length);
    const names = new Uint32Array(from.length);
    for (let i = 0; i < from.length; i += 1) {
      const bucket = bucketOf(from[i] as number, count);
      const proof = proofsFrom[i] as number;
      let at = ends[bucket] as number;
      for (; at > (buckets[bucket] as number) && (proofs[at - 1] as number) > proof; at -= 1) {
        proofs[at] = proofs[at - 1] as number;
        names[at] = names[at - 1] as number;
      }
      proofs[at] = proof;
      names[at] = namesFrom[i] as number;
      tally(ends, bucket, 1);
    }
    return [buckets, proofs, names];
  }
}

/** Reused: there is one thread, and no name is read within another. */
const word = noWord();

function tally(counts: Uint32Array, at: number, more: number): void {
  counts[at] = (counts[at] as number) + more;
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function padded(bytes: Uint8Array): Uint32Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  whole.set(bytes);
  return new Uint32Array(whole.buffer);
}

function lay(sections: readonly Uint32Array[]): ArrayBuffer {
  const header = new Uint32Array(HEADER);
  header.set([MAGIC, VERSION, ...sections.map(({ length }) => length)]);
  return joined([header, ...sections]).buffer as ArrayBuffer;
}

/** From the blocks of a page to the readings of its names: finding, then judging. */
import { Block, type Neighbour } from './block';
import * as Condition from './condition';
import { decide } from './decide';
import { beginsName, type Candidate, find, type Shelf, shelve } from './find';
import { grammarOf } from './forms/grammars';
import type { EntityRef, Found } from './found';
import { findInflected, inflectedAt } from './inflected';
import { languageOf, languageOfPage } from './language';
import { isNameOfPeople } from './longer';
import { Trait } from './names';
import { entityAt, type Lexicon } from './open';
import type { Sighting, Verdict } from './sighting';

/** Reads blocks, each a text of its own: no name runs across two. */
export function read(lexicons: readonly Lexicon[], blocks: readonly string[]): Found {
  const shelf = shelfOf(lexicons);
  const register = new Register();
  const readings: number[] = [];
  const page = languageOfPage(blocks);
  for (const [index, text] of blocks.entries()) {
    readBlock(new Block(text, languageOf(text, page)), index, shelf, register, readings);
  }
  return { entities: register.entities, readings, rivals: [...register.rivals] };
}

let latest: Shelf | null = null;

/** Lexicons change seldom, and their common filter is worth keeping: the last one is. */
function shelfOf(lexicons: readonly Lexicon[]): Shelf {
  const isSame =
    latest?.lexicons.length === lexicons.length && latest.lexicons.every((each, i) => each === lexicons[i]);
  if (!latest || !isSame) latest = shelve([...lexicons]);
  return latest;
}

function readBlock(block: Block, index: number, shelf: Shelf, register: Register, readings: number[]): void {
  const { text } = block;
  const grammar = grammarOf(block.language);
  const begins = (start: number) =>
    grammar
      ? inflectedAt(text, start, shelf, grammar).some(({ form }) => form !== 'impersonal')
      : beginsName(text, start, shelf);
  const rivals = new Set<number>();
  const own: Reading[] = [];
  let end = -1;
  const accept = (candidates: Candidate[]) => {
    const isKnown = ({ start, end: last }: Pick<Neighbour, 'start' | 'end'>) => last === end || begins(start);
    let best: Candidate | null = null;
    for (const candidate of candidates) {
      if (best && (candidate.end < best.end || isFarther(candidate, best))) break;
      const named = judge(candidate, block, isKnown, register, rivals);
      for (const reading of named) if (!own.some((each) => isSame(each, reading))) own.push(reading);
      if (named.length > 0) best ??= candidate;
    }
    if (best) end = best.end;
    return best?.end ?? 0;
  };
  if (grammar) findInflected(text, shelf, grammar, accept);
  else find(text, shelf, accept);
  for (const { start, end, entity, condition } of own) {
    // Where one paragraph names both in full, their bare surname is anybody's.
    if (condition === Condition.Always || !rivals.has(entity))
      readings.push(index, start, end, entity, condition);
  }
  for (const entity of rivals) register.rivals.add(entity);
}

/** A form where the words are a name as they stand: "Ivana" is Ivana before it is of Ivan. */
function isFarther(candidate: Candidate, best: Candidate): boolean {
  return best.form === 'exact' && candidate.form !== 'exact';
}

/** One entity may be found by two of its names: Vuçiqit is of Vuçiq and of Vučić. */
function isSame(one: Reading, other: Reading): boolean {
  return one.start === other.start && one.entity === other.entity;
}

interface Reading {
  start: number;
  end: number;
  /** Its number in the register. */
  entity: number;
  condition: number;
}

/** All that the words of one candidate name; `rivals` is added to where they name somebody else. */
function judge(
  { lexicon, first, last, start, end, form }: Candidate,
  block: Block,
  isKnown: Sighting['isKnown'],
  register: Register,
  rivals: Set<number>,
): Reading[] {
  const readings: Reading[] = [];
  for (let i = first; i < last; i += 1) {
    const packed = lexicon.names[i] as number;
    const traits = packed & 15;
    const entity = register.number(lexicon, packed >>> 4);
    const ref = register.entities[entity] as EntityRef;
    const { kind, name } = ref;
    if (kind === 'person' ? form === 'impersonal' : form === 'personal') continue;
    const verdict: Verdict = decide({ block, start, end, traits, kind, name, form, isKnown });
    if (verdict === 'rival') rivals.add(entity);
    if (verdict === 'name' || verdict === 'doubtful')
      readings.push({ start, end, entity, condition: conditionOf(verdict, traits, ref) });
  }
  return readings;
}

function conditionOf(verdict: Verdict, traits: number, { kind, name }: EntityRef): number {
  if (verdict === 'doubtful') return Condition.BesideActor;
  if (kind === 'place' && isNameOfPeople(name)) return Condition.UnlessRival;
  if (traits & Trait.Noun) return kind === 'group' ? Condition.BesideWhole : Condition.BesideActor;
  return traits & Trait.Surname ? Condition.UnlessRival : Condition.Always;
}

/** The entities met, numbered in the order of meeting. */
class Register {
  readonly entities: EntityRef[] = [];
  readonly rivals = new Set<number>();
  private numbers = new Map<Lexicon, Map<number, number>>();

  number(lexicon: Lexicon, index: number): number {
    const own = this.numbers.get(lexicon) ?? new Map<number, number>();
    this.numbers.set(lexicon, own);
    const known = own.get(index) ?? this.entities.push(entityAt(lexicon, index)) - 1;
    own.set(index, known);
    return known;
  }
}

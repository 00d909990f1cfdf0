/** From the blocks of a page to the readings of its names: finding, then judging. */
import type { Kind } from '../dossier/schema';
import { Block, type Neighbour } from './block';
import { decide } from './decide';
import { beginsName, type Candidate, find, type Shelf, shelve } from './find';
import { Condition, type EntityRef, type Found } from './found';
import { Trait } from './names';
import { entityAt, type Lexicon } from './open';
import type { Verdict } from './sighting';

/** Reads blocks, each a text of its own: no name runs across two. Lexicons that come first win where two know one name. */
export function read(lexicons: readonly Lexicon[], blocks: readonly string[]): Found {
  const shelf = shelfOf(lexicons);
  const register = new Register();
  const readings: number[] = [];
  for (const [index, text] of blocks.entries()) readBlock(text, index, shelf, register, readings);
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

function readBlock(text: string, index: number, shelf: Shelf, register: Register, readings: number[]): void {
  const block = new Block(text);
  let end = -1;
  find(text, shelf, (candidates) => {
    const isKnown = (word: Neighbour) => word.end === end || beginsName(text, word.start, shelf);
    for (const candidate of candidates) {
      const reading = judge(candidate, block, isKnown, register);
      if (!reading) continue;
      readings.push(index, candidate.start, candidate.end, reading.entity, reading.condition);
      end = candidate.end;
      return end;
    }
    return 0;
  });
}

function judge(
  candidate: Candidate,
  block: Block,
  isKnown: (word: Neighbour) => boolean,
  register: Register,
): { entity: number; condition: number } | null {
  const { lexicon, node, start, end } = candidate;
  const last = lexicon.firsts[node + 1] as number;
  for (let i = lexicon.firsts[node] as number; i < last; i += 1) {
    const packed = lexicon.names[i] as number;
    const traits = packed & 15;
    const entity = register.number(lexicon, packed >>> 4);
    const { kind, name } = register.entities[entity] as EntityRef;
    const verdict: Verdict = decide({ block, start, end, traits, kind, name, isKnown });
    if (verdict === 'rival') register.rivals.add(entity);
    if (verdict === 'name') return { entity, condition: conditionOf(traits, kind) };
  }
  return null;
}

function conditionOf(traits: number, kind: Kind): number {
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

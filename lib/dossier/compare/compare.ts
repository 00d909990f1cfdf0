import type { Dossier, Entity, Evidence } from '../schema';
import { acquaintancesOf } from './acquaintances';
import { Memory } from './memory';

/** A known actor or term, as one dossier has it. */
export interface KnownEntity {
  dossier: string;
  entity: string;
}

/** Something that an article says of known actors, and no dossier has. */
export interface NewItem {
  kind: 'statement' | 'event' | 'number' | 'position';
  /** Whom of those the reader knows it is about, at least one; who says, does or wants it comes first. */
  about: [KnownEntity, ...KnownEntity[]];
  /** In the article's words. */
  text: string;
  /** Where the article has it. */
  evidence: Evidence;
  /** What to check, where the builder was unsure. */
  doubt?: string | undefined;
}

/** An actor whom no dossier has. */
export interface NewName {
  /** The entity's id in the article's own dossier. */
  entity: string;
  name: string;
  kind: Entity['kind'];
  /** Where the article names it first. */
  evidence: Evidence;
}

/** What is new in an article, and what is not, each list in the order of the text. */
export interface NewHere {
  items: NewItem[];
  names: NewName[];
  /** Where it says of known actors what a dossier has already. */
  known: Evidence[];
}

/**
 * What an article has that the reader's dossiers do not: statements, events, numbers and positions of actors they know,
 * and names of actors they do not. The same words are known, and so is the same event; other words for the same are new.
 */
export function compare(built: Dossier, known: readonly Dossier[]): NewHere {
  const acquaintances = known.flatMap((dossier) => {
    const { same: ids, namesakes } = acquaintancesOf(built.entities, dossier);
    return ids.size > 0 ? [{ dossier, ids, namesakes, memory: new Memory(dossier, ids) }] : [];
  });
  const knownIn = (id: string): KnownEntity[] =>
    acquaintances.flatMap(({ dossier, ids }) => {
      const entity = ids.get(id);
      return entity ? [{ dossier: dossier.id, entity: entity.id }] : [];
    });
  const isNamed = (id: string) =>
    knownIn(id).length > 0 || acquaintances.some(({ namesakes }) => namesakes.has(id));
  const isActor = new Set(built.entities.flatMap(({ id, kind }) => (kind === 'term' ? [] : [id])));

  const told = toldIn(built).filter(({ of }) => of.some((id) => isActor.has(id) && knownIn(id).length > 0));
  const isKnown = ({ knows }: Told) => acquaintances.some(({ memory }) => knows(memory));
  const had = told.filter(isKnown);
  const fresh = told.filter((each) => !had.includes(each));
  const items = fresh.flatMap(({ kind, of, text, evidence, doubt }): NewItem[] => {
    const [first, ...others] = of.flatMap(knownIn);
    return first ? [{ kind, about: [first, ...others], text, evidence, ...(doubt ? { doubt } : {}) }] : [];
  });
  const names = built.entities.flatMap(({ id, name, kind, evidence: [evidence] }): NewName[] =>
    isActor.has(id) && evidence && !isNamed(id) ? [{ entity: id, name, kind, evidence }] : [],
  );
  return {
    items: items.sort(inOrder),
    names: names.sort(inOrder),
    known: had.map(({ evidence }) => evidence).sort((a, b) => a.start - b.start),
  };
}

/** What an article tells, and how a dossier's memory is asked for it. */
interface Told {
  kind: NewItem['kind'];
  /** Ids of those it is about. */
  of: string[];
  text: string;
  evidence: Evidence;
  doubt?: string | undefined;
  knows: (memory: Memory) => boolean;
}

function toldIn({ statements, events, numbers, positions }: Dossier): Told[] {
  return [
    ...statements.map((statement) => ({
      kind: 'statement' as const,
      of: [...(statement.speaker === null ? [] : [statement.speaker]), ...statement.about],
      text: statement.text,
      evidence: statement.evidence,
      doubt: statement.doubt,
      knows: (memory: Memory) => memory.hasStatement(statement),
    })),
    ...events.flatMap((event) =>
      proven('event', event.title, event, event.participants, (memory) => memory.hasEvent(event)),
    ),
    ...numbers.flatMap((number) =>
      proven('number', number.text, number, number.about, (memory) => memory.hasNumber(number)),
    ),
    ...positions.flatMap((position) =>
      proven('position', position.text, position, [position.party, position.topic], (memory) =>
        memory.hasPosition(position),
      ),
    ),
  ];
}

function proven(
  kind: NewItem['kind'],
  text: string,
  { evidence: [evidence], doubt }: { evidence: Evidence[]; doubt?: string | undefined },
  of: string[],
  knows: Told['knows'],
): Told[] {
  return evidence ? [{ kind, of, text, evidence, doubt, knows }] : [];
}

const inOrder = (a: { evidence: Evidence }, b: { evidence: Evidence }): number =>
  a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end;

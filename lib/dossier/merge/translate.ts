import type { Dossier } from '../schema';

type Told = Pick<Dossier, 'statements' | 'events' | 'positions' | 'numbers' | 'relations' | 'summary'>;

/** What a dossier tells, with each entity's id as it is known elsewhere. Throws where one is not known. */
export function translated(dossier: Dossier, known: ReadonlyMap<string, { id: string }>): Told {
  const one = (id: string): string => {
    const entity = known.get(id);
    if (!entity) throw new RangeError(`The dossier has no entity "${id}".`);
    return entity.id;
  };
  const all = (ids: string[]): string[] => [...new Set(ids.map(one))];
  const { statements, events, positions, numbers, relations, summary } = dossier;
  return {
    statements: statements.map((statement) => ({
      ...statement,
      speaker: statement.speaker === null ? null : one(statement.speaker),
      about: all(statement.about),
    })),
    events: events.map((event) => ({ ...event, participants: all(event.participants) })),
    positions: positions.map((each) => ({ ...each, party: one(each.party), topic: one(each.topic) })),
    numbers: numbers.map((number) => ({ ...number, about: all(number.about) })),
    relations: relations.map((each) => ({ ...each, from: one(each.from), to: one(each.to) })),
    summary: { ...summary, parties: all(summary.parties), mediators: all(summary.mediators) },
  };
}

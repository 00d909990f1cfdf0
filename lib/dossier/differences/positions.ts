import { grouped } from '../grouped';
import type { Dossier, Position } from '../schema';
import { type Difference, differ, told } from './telling';

/** Two stances of one party on one topic. */
export function positionsOf({ positions, entities }: Dossier): Difference[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const groups = [...grouped(positions, ({ party, topic }) => `${party}\n${topic}`).values()];
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first || !differ(group, (a: Position, b: Position) => a.stance !== b.stance)) return [];
    const tellings = group.flatMap((each) =>
      told(each).map((telling) => ({ ...telling, stance: each.stance })),
    );
    const about = [first.party, first.topic];
    return [{ on: 'position' as const, subject: names.get(first.topic) ?? '', about, tellings }];
  });
}

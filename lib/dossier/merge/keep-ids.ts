import { idMaker } from '../ids';
import type { Dossier, Evidence } from '../schema';
import { translated } from './translate';

/**
 * A dossier put together anew, with the ids that its entities and statements had: notes hang on them. Who is named where
 * somebody was named before is the same; nobody else gets that id while its owner is there.
 */
export function keepIds(next: Dossier, before: Dossier): Dossier {
  const entities = keptIds(before.entities, next.entities, ({ evidence }) => evidence);
  const statements = keptIds(before.statements, next.statements, ({ evidence, also = [] }) => [
    evidence,
    ...also,
  ]);
  const idOf = (id: string): string => entities.get(id)?.id ?? id;
  const told = translated(next, entities);
  return {
    ...next,
    ...told,
    entities: next.entities.map(({ maybe, ...entity }) => ({
      ...entity,
      id: idOf(entity.id),
      ...(maybe ? { maybe: maybe.map(idOf) } : {}),
    })),
    statements: told.statements.map((statement) => ({
      ...statement,
      id: statements.get(statement.id)?.id ?? statement.id,
    })),
  };
}

/** The id that each item is to have, by the one it has. Who shares most places with its owner has the best claim. */
function keptIds<Item extends { id: string }>(
  before: readonly Item[],
  next: readonly Item[],
  evidenceOf: (item: Item) => Evidence[],
): Map<string, { id: string }> {
  const owners = new Map(before.flatMap((item) => evidenceOf(item).map((place) => [keyOf(place), item.id])));
  const claims = next.flatMap((item) => {
    const shared = new Map<string, number>();
    for (const place of evidenceOf(item)) {
      const owner = owners.get(keyOf(place));
      if (owner !== undefined) shared.set(owner, (shared.get(owner) ?? 0) + 1);
    }
    return [...shared].map(([owner, count]) => ({ id: item.id, owner, count }));
  });
  const kept = new Map<string, { id: string }>();
  const taken = new Set<string>();
  for (const { id, owner } of claims.sort(surerFirst)) {
    if (kept.has(id) || taken.has(owner)) continue;
    kept.set(id, { id: owner });
    taken.add(owner);
  }
  const nextId = idMaker(taken);
  for (const { id } of next) if (!kept.has(id)) kept.set(id, { id: nextId(id) });
  return kept;
}

interface Claim {
  id: string;
  owner: string;
  count: number;
}

/** Who has its id still comes first: two that were merged keep that of the one they were merged into. */
const surerFirst = (a: Claim, b: Claim): number =>
  Number(b.id === b.owner) - Number(a.id === a.owner) || b.count - a.count;

const keyOf = ({ source, start, end }: Evidence): string => `${source} ${start} ${end}`;

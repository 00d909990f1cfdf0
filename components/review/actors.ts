import type { Dossier, Entity } from '../../lib/dossier/schema';

/** Who can speak, act or stand in a relation, what the sources are most about first. */
export const actorsOf = ({ entities }: Dossier): Entity[] =>
  entities.filter(({ kind }) => kind !== 'term').toSorted((a, b) => b.salience - a.salience);

/** An entity as an option of a choice. */
export const optionOf = ({ id, name }: Entity) => [id, name] as const;

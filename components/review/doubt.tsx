import type { Correction } from '../../lib/dossier/curation/schema';
import type { Dossier, Entity } from '../../lib/dossier/schema';
import { apartOf, mergeOf } from './corrections';

interface DoubtProps {
  doubt: string;
  /** Whom it is about, where it may ask whether two are the same. */
  entity: Entity | null;
  dossier: Dossier;
  onEdit: (corrections: Correction[]) => void;
  /** -1 where the arrow keys reach the buttons. */
  tabIndex?: number;
}

/** What the builder was unsure of; where it asks whether two are the same, both answers. */
export function Doubt({ doubt, entity, dossier, onEdit, tabIndex = 0 }: DoubtProps) {
  return (
    <p class="doubt">
      <b>Check this:</b> {doubt}
      {entity &&
        maybeOf(entity, dossier).map((other) => (
          <span class="doubt-acts" key={other.id}>
            <button
              class="text-button"
              type="button"
              tabIndex={tabIndex}
              data-act="merge"
              onClick={() => onEdit([mergeOf(entity, other)])}
            >
              Merge into {other.name}
            </button>
            <button
              class="text-button"
              type="button"
              tabIndex={tabIndex}
              data-act="apart"
              onClick={() => onEdit([apartOf(entity, other)])}
            >
              Keep separate
            </button>
          </span>
        ))}
    </p>
  );
}

const maybeOf = ({ id, maybe = [] }: Entity, { entities }: Dossier): Entity[] =>
  entities.filter((other) => other.id !== id && maybe.includes(other.id));

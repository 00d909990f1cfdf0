import type { Correction } from '../../lib/dossier/curation/schema';
import type { Dossier } from '../../lib/dossier/schema';
import { apartOf, mergeOf } from './corrections';
import type { Finding } from './findings';

interface DoubtProps {
  finding: Finding;
  dossier: Dossier;
  onEdit: (corrections: Correction[]) => void;
}

/** What the builder was unsure of; where it asks whether two are the same, both answers. */
export function Doubt({ finding, dossier, onEdit }: DoubtProps) {
  if (finding.doubt === null) return null;
  const { list, item } = finding;
  const maybe =
    list === 'entities'
      ? dossier.entities.filter(({ id }) => item.maybe?.includes(id) && id !== item.id)
      : [];
  return (
    <p class="doubt">
      <b>Check this:</b> {finding.doubt}
      {list === 'entities' &&
        maybe.map((other) => (
          <span class="doubt-acts" key={other.id}>
            <button
              class="text-button"
              type="button"
              tabIndex={-1}
              data-act="merge"
              onClick={() => onEdit([mergeOf(item, other)])}
            >
              Merge into {other.name}
            </button>
            <button
              class="text-button"
              type="button"
              tabIndex={-1}
              data-act="apart"
              onClick={() => onEdit([apartOf(item, other)])}
            >
              Keep separate
            </button>
          </span>
        ))}
    </p>
  );
}

import type { EntityName } from '../../lib/card/content';
import type { Settings } from '../../lib/store/settings';

interface QuietNamesProps {
  quiet: Settings['quiet'];
  names: readonly EntityName[];
  onChange: (quiet: Settings['quiet']) => void;
}

/** Names the reader does not want marked, here or anywhere. */
export function QuietNames({ quiet, names, onChange }: QuietNamesProps) {
  const nameOf = ({ dossier, entity, words }: Settings['quiet'][number]): string => {
    const name = names.find((each) => each.dossier === dossier && each.entity === entity)?.name ?? entity;
    return words === undefined ? name : `“${words}”, not ${name}`;
  };
  return (
    <section>
      <h2>Names that are not marked</h2>
      {quiet.length === 0 ? (
        <p class="none">None. “Don’t mark here” and “Not this one” are in the card of a name.</p>
      ) : (
        <ul class="rows">
          {quiet.map((entry) => (
            <li key={`${entry.dossier}/${entry.entity}/${entry.site}/${entry.words}`}>
              <span>
                {nameOf(entry)} <span class="none">{entry.site ?? 'on any page'}</span>
              </span>
              <button
                class="text-button"
                type="button"
                aria-label={`Mark again: ${nameOf(entry)}`}
                onClick={() => onChange(quiet.filter((each) => each !== entry))}
              >
                Mark again
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

import { useState } from 'preact/hooks';
import type { NewsEntry } from '../../lib/card/news';
import type { NewsHere } from './view';

interface NewsListProps extends NewsHere {
  onGoToNews: (entry: NewsEntry) => void;
  onDim: (dim: boolean) => void;
}

/** More would push the parties out of sight: the rest is one press away. */
const FIRST = 4;

/** What the page says of known actors that no dossier has, each with the way to its sentence. */
export function NewsList({ entries, dim, onGoToNews, onDim }: NewsListProps) {
  const [all, setAll] = useState(false);
  const fresh = entries.filter(({ what }) => what !== 'known');
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>
        New on this page
        <span class="more">{fresh.length === 0 ? 'nothing' : `${fresh.length} not in the dossier yet`}</span>
      </h2>
      <ul class="new-list">
        {fresh.slice(0, all ? undefined : FIRST).map((entry) => (
          <li key={entry.id}>
            <span>
              {entry.who !== null && <span class="who">{entry.who}: </span>}
              <span class="source-words">
                <span class="new-words">{entry.text}</span>
              </span>
            </span>
            <button
              class="text-button"
              type="button"
              aria-label={`Go there: ${entry.text}`}
              onClick={() => onGoToNews(entry)}
            >
              Go there
            </button>
          </li>
        ))}
      </ul>
      {fresh.length > FIRST && !all && (
        <button class="text-button" type="button" onClick={() => setAll(true)}>
          Show all {fresh.length}
        </button>
      )}
      {entries.length > fresh.length && (
        <label class="dim">
          <input
            type="checkbox"
            checked={dim}
            onChange={({ currentTarget }) => onDim(currentTarget.checked)}
          />
          Dim what the dossier has already
        </label>
      )}
    </section>
  );
}

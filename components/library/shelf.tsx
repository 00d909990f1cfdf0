import { dayOf } from '../../lib/card/days';
import type { ReviewEntry } from '../../lib/store/review-log';
import { dayInWords } from '../cite/day';
import { useFirstRows } from '../parts/first-rows';
import { counted } from '../parts/words';
import { dossierHash, reviewHash } from './route';
import { Search, type SearchGroup } from './search';

interface ShelfEntry {
  id: string;
  title: string;
  sources: number;
  names: number;
}

export interface ShelfProps {
  entries: readonly ShelfEntry[];
  /** Sources that are looked through and do not count yet. */
  reviews: readonly ReviewEntry[];
  /** The id of the review shown. */
  reviewed: string | null;
  notes: number;
  /** Milliseconds since 1970; null where nothing was ever exported. */
  lastExport: number | null;
  /** The id of the dossier shown, or null while the notes are. */
  shown: string | null;
  onExport: () => void;
  onImport: (files: File[]) => void;
  onSearch: (query: string) => Promise<SearchGroup[]>;
  onGo: (href: string) => void;
}

/** Dossiers up to which the list stands whole; more scroll in a box of their own, so that what follows stays in reach. */
const FEW = 12;

/** What the library holds, and the reader's data with its ways in and out. */
export function Shelf(props: ShelfProps) {
  const { entries, reviews, reviewed, notes, lastExport, shown, onExport, onImport } = props;
  const rows = useFirstRows(entries);
  return (
    <nav class="shelf" aria-label="Library">
      <div class="stick">
        <p class="wordmark">Sidelight</p>
        <Search onSearch={props.onSearch} onGo={props.onGo} />
        <h2>Dossiers{entries.length > FEW && <span>{entries.length.toLocaleString('en-GB')}</span>}</h2>
        <ul class={entries.length > FEW ? 'many' : undefined}>
          {rows.map(({ id, title, sources, names }) => (
            <li key={id}>
              <a href={dossierHash(id)} aria-current={id === shown ? 'page' : undefined}>
                {title}
                <small>{`${counted(sources, 'source')}, ${counted(names, 'name')}`}</small>
              </a>
            </li>
          ))}
        </ul>
        {reviews.length > 0 && (
          <>
            <h2>Being reviewed</h2>
            <ul>
              {reviews.map(({ id, title, publisher, created }) => (
                <li key={id}>
                  <a href={reviewHash(id)} aria-current={id === reviewed ? 'page' : undefined}>
                    {title}
                    <small>
                      {[publisher, dayInWords(dayOf(new Date(created)))].filter(Boolean).join(', ')}
                    </small>
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a class="text-button" href="#text">
            New from text
          </a>
        </p>
        <h2>Also here</h2>
        <ul>
          <li>
            <a href="#notes" aria-current={shown === null ? 'page' : undefined}>
              Notes<small>{notes}</small>
            </a>
          </li>
        </ul>
        <h2 id="data">Your data</h2>
        <div class="acts">
          <FileButton onFiles={onImport} />
          <button class="text-button" type="button" onClick={onExport}>
            Export everything
          </button>
        </div>
        <p>Last export: {lastExport === null ? 'never' : dayInWords(dayOf(new Date(lastExport)))}</p>
      </div>
    </nav>
  );
}

function FileButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  return (
    <label class="text-button file">
      Import
      <input
        type="file"
        multiple
        accept="application/json,.json,.jsonl"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again after it was corrected.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}

import { useId, useState } from 'preact/hooks';
import type { Dossier } from '../../lib/dossier/schema';
import { counted } from '../parts/words';

/** A dossier that the source may join. */
export interface Home {
  id: string;
  title: string;
  /** How many of the names found it has. */
  shared: number;
}

export interface IntoProps {
  dossier: Dossier;
  /** The dossiers of the library, the likeliest first. */
  homes: readonly Home[];
  /** Being added: the button waits. */
  adding: boolean;
  /** Into an existing dossier, or with `into: null` into a new one of this title. */
  onAdd: (into: string | null, title: string) => void;
  onDiscard: () => void;
}

/** Where the source goes: a dossier of its own, or one that is there. */
export function Into({ dossier, homes, adding, onAdd, onDiscard }: IntoProps) {
  // Until the reader chooses: what is in common is counted while they look already.
  const [chosen, choose] = useState<string | null>(null);
  const into = chosen ?? likelyHome(dossier, homes);
  const [title, call] = useState<string | null>(null);
  const ids = [useId(), useId()];
  return (
    <section>
      <h2>Where it goes</h2>
      <form
        class="into"
        onSubmit={(event) => {
          event.preventDefault();
          onAdd(into === '' ? null : into, (title ?? dossier.title).trim() || dossier.title);
        }}
      >
        <label for={ids[0]}>Dossier</label>
        <select id={ids[0]} value={into} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">A new dossier</option>
          {homes.map(({ id, title: name, shared }) => (
            <option key={id} value={id}>
              {shared > 0 ? `${name} (${counted(shared, 'name')} in common)` : name}
            </option>
          ))}
        </select>
        {into === '' && (
          <>
            <label for={ids[1]}>Its title</label>
            <input
              id={ids[1]}
              value={title ?? dossier.title}
              dir="auto"
              onInput={({ currentTarget }) => call(currentTarget.value)}
            />
            {dossier.summary.question !== '' && <p class="none">It asks: {dossier.summary.question}</p>}
          </>
        )}
        <div class="editor-acts">
          <button class="button strong" type="submit" disabled={adding}>
            Add to library
          </button>
          <button class="text-button" type="button" onClick={onDiscard}>
            Discard
          </button>
        </div>
      </form>
    </section>
  );
}

/** The id of the dossier that knows enough of who is in it to be on the same dispute; empty where none does. */
function likelyHome({ entities }: Dossier, [first]: readonly Home[]): string {
  const enough = Math.max(FEWEST_SHARED, entities.length / 3);
  return first && first.shared >= enough ? first.id : '';
}

/** Two names are in common to many an article that has nothing else to do with a dossier. */
const FEWEST_SHARED = 4;

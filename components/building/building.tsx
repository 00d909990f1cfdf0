import type { Stage, Standing } from '../../lib/workshop/order';
import './building.css';

/** How the making of a source goes, or why it ended. */
export type Building =
  /** The page is being read in its tab. */
  | { is: 'reading' }
  | Standing
  /** A sentence says why, and what to do. */
  | { is: 'failed'; sentence: string }
  /** Nobody is at it any more: the browser stopped it in the middle. */
  | { is: 'gone' };

export interface BuildingProps {
  building: Building;
  onCancel: () => void;
  /** Null where it cannot be begun again from here. */
  onAgain: (() => void) | null;
}

/** While a source is made: which step it is at, how far it is, and Cancel. Or why there is none, and what to do. */
export function BuildingView({ building, onCancel, onAgain }: BuildingProps) {
  if (building.is === 'failed' || building.is === 'gone') {
    return (
      <section class="building">
        <h1>No source was made</h1>
        <p role="alert">{building.is === 'failed' ? building.sentence : GONE}</p>
        {onAgain && (
          <button class="button" type="button" onClick={onAgain}>
            Try again
          </button>
        )}
      </section>
    );
  }
  const { words, share } = progressOf(building);
  return (
    <section class="building">
      <h1>Making a source</h1>
      <p id="building-step" role="status">
        {words}
      </p>
      <progress aria-labelledby="building-step" max={1} value={share} />
      <p class="none">The page is read on this computer. Nothing counts before you have looked through it.</p>
      <button class="button" type="button" onClick={onCancel}>
        Cancel
      </button>
    </section>
  );
}

const GONE =
  'The browser stopped Sidelight while it was making this source. Nothing was kept, and nothing else was changed.';

const STAGE: Record<Stage, string> = {
  article: 'Finding the article',
  names: 'Finding names',
  terms: 'Finding terms',
  statements: 'Finding who said what',
  events: 'Finding events',
  positions: 'Finding positions',
  numbers: 'Finding numbers',
  relations: 'Finding how they stand to each other',
  summary: 'Putting it together',
};

/** The whole bar is the making; reading the page and waiting come before it. */
function progressOf(building: Standing | { is: 'reading' }): { words: string; share: number } {
  if (building.is === 'reading') return { words: 'Reading the page', share: 0 };
  if (building.is === 'waiting') return { words: 'Waiting for the source before this one', share: 0 };
  return { words: STAGE[building.stage], share: building.share };
}

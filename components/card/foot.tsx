import type { CardContent } from '../../lib/card/content';
import { placed } from '../cite/evidence';
import type { CardActs, Reach } from './acts';

interface FootProps {
  content: CardContent;
  acts: CardActs;
  onAddNote: () => void;
  onQuiet: (reach: Reach) => Promise<void>;
}

/** Where it comes from, and what the reader can do with it. */
export function Foot({ content: { sources }, acts, onAddNote, onQuiet }: FootProps) {
  const [only] = sources;
  return (
    <footer class="card-foot">
      <p class="from">{only && sources.length === 1 ? placed(only) : `${sources.length} sources`}</p>
      <button
        class="text-button"
        type="button"
        ref={acts.writer}
        onClick={(event) => event.isTrusted && void onQuiet('words')}
      >
        Not this one
      </button>
      <div class="acts">
        <button class="text-button" type="button" onClick={onAddNote}>
          Add note
        </button>
        <button
          class="text-button"
          type="button"
          onClick={(event) => event.isTrusted && acts.openLibrary(null)}
        >
          Open in library
        </button>
        <button
          class="text-button"
          type="button"
          ref={acts.writer}
          onClick={(event) => event.isTrusted && void onQuiet('site')}
        >
          Don’t mark here
        </button>
      </div>
    </footer>
  );
}

import type { CardContent } from '../../lib/card/content';
import { placed } from '../cite/evidence';
import type { CardActs, Reach } from './acts';
import { Failure } from './notices';

interface FootProps {
  content: CardContent;
  /** Why the name is still marked, in a sentence; empty where nothing failed. */
  failure: string;
  acts: CardActs;
  onAddNote: () => void;
  onQuiet: (isQuiet: boolean, reach: Reach) => Promise<void>;
}

/** Where it comes from, and what the reader can do with it. */
export function Foot({ content: { sources }, failure, acts, onAddNote, onQuiet }: FootProps) {
  const [only] = sources;
  return (
    <footer class="card-foot">
      <Failure sentence={failure} />
      <p class="from">{only && sources.length === 1 ? placed(only) : `${sources.length} sources`}</p>
      <button
        class="text-button"
        type="button"
        ref={acts.writer}
        onClick={(event) => event.isTrusted && void onQuiet(true, 'words')}
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
          onClick={(event) => event.isTrusted && void onQuiet(true, 'site')}
        >
          Don’t mark here
        </button>
      </div>
    </footer>
  );
}

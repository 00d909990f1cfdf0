import type { CardActs, Reach } from './acts';

interface UnmarkedProps {
  reach: Reach;
  /** The words on the page, and the name in the card. */
  words: string;
  name: string;
  acts: CardActs;
  onUndone: () => void;
}

/** The name is no longer marked: that can be undone, or widened. */
export function Unmarked({ reach, words, name, acts, onUndone }: UnmarkedProps) {
  const undo = async (): Promise<void> => {
    if ((await acts.quiet(false, reach)).ok) onUndone();
  };
  const widen = async (): Promise<void> => {
    if ((await acts.quiet(true, 'everywhere')).ok) acts.close();
  };
  return (
    <>
      <p class="plain" role="status">
        {reach === 'words'
          ? `On this site “${words}” is no longer marked as ${name}.`
          : 'No longer marked on this page.'}
      </p>
      <div class="card-row">
        <button
          class="button"
          type="button"
          ref={acts.writer}
          onClick={(event) => event.isTrusted && void undo()}
        >
          Undo
        </button>
        {reach === 'site' && (
          <button
            class="text-button"
            type="button"
            ref={acts.writer}
            onClick={(event) => event.isTrusted && void widen()}
          >
            Don’t mark on any page
          </button>
        )}
      </div>
    </>
  );
}

/** The card cannot be filled: an update under an open page, or anything else, in a sentence. */
export function Failed({ reason, sentence, acts }: { reason: string; sentence: string; acts: CardActs }) {
  if (reason !== 'gone')
    return (
      <p class="plain" role="alert">
        {sentence}
      </p>
    );
  return (
    <div role="alert">
      <p class="plain">
        <b>The page must be reloaded.</b> Sidelight was updated while this page was open. Your notes are safe.
      </p>
      <button class="button" type="button" onClick={acts.reload}>
        Reload this page
      </button>
    </div>
  );
}

import type { CardActs } from './acts';

/** The name is no longer marked: that can be undone, or widened. */
export function Unmarked({ acts, onUndone }: { acts: CardActs; onUndone: () => void }) {
  const undo = async (): Promise<void> => {
    if ((await acts.quiet(false, false)).ok) onUndone();
  };
  const widen = async (): Promise<void> => {
    if ((await acts.quiet(true, true)).ok) acts.close();
  };
  return (
    <>
      <p class="plain" role="status">
        No longer marked on this page.
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
        <button
          class="text-button"
          type="button"
          ref={acts.writer}
          onClick={(event) => event.isTrusted && void widen()}
        >
          Don’t mark on any page
        </button>
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

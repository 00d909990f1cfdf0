import type { CardActs, Reach } from './acts';

interface UnmarkedProps {
  reach: Reach;
  /** The words on the page, and the name in the card. */
  words: string;
  name: string;
  /** Why it could not be undone or widened; empty where nothing failed. */
  failure: string;
  acts: CardActs;
  onQuiet: (isQuiet: boolean, reach: Reach) => Promise<void>;
}

/** The name is no longer marked: that can be undone, or widened. */
export function Unmarked({ reach, words, name, failure, acts, onQuiet }: UnmarkedProps) {
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
          onClick={(event) => event.isTrusted && void onQuiet(false, reach)}
        >
          Undo
        </button>
        {reach === 'site' && (
          <button
            class="text-button"
            type="button"
            ref={acts.writer}
            onClick={(event) => event.isTrusted && void onQuiet(true, 'everywhere')}
          >
            Don’t mark on any page
          </button>
        )}
      </div>
      <Failure sentence={failure} />
    </>
  );
}

/** What the reader pressed was not done. */
export function Failure({ sentence }: { sentence: string }) {
  return sentence === '' ? null : (
    <p class="plain card-failure" role="alert">
      {sentence}
    </p>
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

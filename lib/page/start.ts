/**
 * One page's life with Sidelight: greets, marks names where it may, follows the page to its next address, and ends with
 * the signal. The content script and the welcome page both begin here.
 */
import { createAddress } from './address';
import type { Find } from './feed';
import type { Look } from './marks';
import { eraseLeftover } from './paint';
import { type Spotter, spotNames } from './spotter';

/** Whether names are marked here, and how they look. */
export interface Greeting extends Look {
  on: boolean;
}

/** The outside world, handed in: this room sends no messages. */
export interface PageDeps<Known extends Greeting> {
  /** Asked on arrival, and again where the page became another one; null: nothing is known, stay quiet. */
  greet: (article: boolean) => Promise<Known | null>;
  find: Find;
  /** Names are marked from now until the signal. */
  onStart: (spotter: Spotter, greeting: Known, signal: AbortSignal) => void;
  signal: AbortSignal;
}

/** What the page is told of changes elsewhere. */
export interface PageLife {
  /** The reader changed a setting. */
  settingsChanged: () => void;
  /** Other names are known now: every block is found in anew. */
  lexiconChanged: () => void;
  /** Null where nothing is marked. */
  spotter: () => Spotter | null;
}

/** Begins at once. Ends with the signal, and its marks with it. */
export function startPage<Known extends Greeting>(deps: PageDeps<Known>): PageLife {
  const { greet, find, onStart, signal } = deps;
  const address = createAddress(() => void meet(), signal);
  /** While nothing is marked: has the page become one that is? */
  const resting = new MutationObserver(address.changed);
  let life: { spotter: Spotter; greeting: Known; end: AbortController } | null = null;
  let asking: object | null = null;

  async function meet(): Promise<void> {
    // A later greeting makes the answer to an earlier one void.
    const token = {};
    asking = token;
    const greeting = await greet(address.ask());
    if (asking !== token || signal.aborted) return;
    if (!greeting?.on) rest();
    else if (life && isAlike(life.greeting, greeting)) life.spotter.look(greeting);
    else begin(greeting);
  }

  function begin(greeting: Known): void {
    end();
    const own = new AbortController();
    const both = AbortSignal.any([own.signal, signal]);
    const spotter = spotNames({
      document,
      find,
      look: greeting,
      onChange: address.changed,
      onReplaced: arrive,
      signal: both,
    });
    life = { spotter, greeting, end: own };
    onStart(spotter, greeting, both);
  }

  function rest(): void {
    end();
    resting.observe(document, { childList: true, subtree: true });
  }

  function end(): void {
    resting.disconnect();
    life?.end.abort();
    life = null;
  }

  /** At first, and where everything has to begin anew. */
  function arrive(): void {
    end();
    // What changed while the page lay in the back/forward cache was told to nobody. Adding it twice adds it once.
    addEventListener('pageshow', returned, { signal });
    void meet();
  }

  function returned(event: PageTransitionEvent): void {
    if (event.persisted) arrive();
  }

  signal.addEventListener('abort', end);
  eraseLeftover();
  arrive();
  return { settingsChanged: () => void meet(), lexiconChanged: arrive, spotter: () => life?.spotter ?? null };
}

/** What only the look of the marks depends on may differ: everything else needs a new start. */
function isAlike(a: Greeting, b: Greeting): boolean {
  const rest = (greeting: Greeting) => JSON.stringify({ ...greeting, marks: 0, often: 0, quiet: 0 });
  return rest(a) === rest(b);
}

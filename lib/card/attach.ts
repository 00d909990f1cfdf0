/** Joins the pointer, the keys and the taps on a page with the card. Small: it runs on every page, the card's own script does not. */
import { keyOf } from '../lexicon/settle';
import type { Mention, Mentions } from '../page/mention';
import type { Card, CardEvent, CreateCard } from './bridge';
import type { EntityName } from './content';
import type { Desk } from './desk';
import { hush } from './hush';
import { listenToKeys } from './keys';
import { listenToPointer } from './pointer';
import { AWAY, type Happening, type Intent, next, type State } from './state';
import { DWELL_MS, HIDE_MS, WAY_MS } from './timing';

export interface AttachOptions {
  mentions: Mentions;
  desk: Desk;
  /** Loads the card's script; null where that failed. */
  load: () => Promise<CreateCard | null>;
  trigger: 'rest' | 'alt';
  /** The reader's shortcuts as the browser writes them; empty where there is none. */
  keys: { next: string; previous: string };
  /** Ends everything: listeners, timers, an open card. */
  signal: AbortSignal;
}

/** What the page may ask of a card that is attached to it. */
export interface Attached {
  /** Go to the next (1) or previous (-1) mention and open its card. */
  step(by: 1 | -1): void;
  /** What is known of an open card's entity may have changed. */
  refresh(): void;
}

/** Opens and closes the card as the reader's pointer, keys and taps say. One per page life; it ends with the signal. */
export function attachCard({ mentions, desk, load, trigger, keys, signal }: AttachOptions): Attached {
  let state: State = AWAY;
  let card: Card | null = null;
  let evicted = false;
  let dwell: ReturnType<typeof setTimeout> | undefined;
  let grace: ReturnType<typeof setTimeout> | undefined;
  /** Whom the reader chose, as `keyOf` writes them, by the words that name several. For this page's life. */
  const choices = new Map<string, string>();

  function happen(happening: Happening): void {
    const before = state;
    state = next(before, happening);
    if (state === before) return;
    keepTime(before, state);
    if (shown(before)?.intent !== shown(state)?.intent) turnTo(shown(before)?.intent, shown(state)?.intent);
    else if (shown(state)?.answer !== shown(before)?.answer) draw();
  }

  function keepTime(before: State, now: State): void {
    const dwelling = waiting(now);
    if (dwelling !== waiting(before)) {
      clearTimeout(dwell);
      if (dwelling) dwell = setTimeout(() => happen({ type: 'dwelt', intent: dwelling }), DWELL_MS);
    }
    if (now.at !== 'leaving') clearTimeout(grace);
    else if (before.at !== 'leaving') endAfter(HIDE_MS);
  }

  function endAfter(milliseconds: number): void {
    if (state.at !== 'leaving') return;
    const { intent } = state;
    clearTimeout(grace);
    grace = setTimeout(() => happen({ type: 'graceOver', intent }), milliseconds);
  }

  function turnTo(from: Intent | undefined, to: Intent | undefined): void {
    if (from?.mention !== to?.mention) {
      from?.mention.active(false);
      to?.mention.active(true);
    }
    if (to) void open(to);
    else card?.hide();
  }

  async function open(intent: Intent): Promise<void> {
    void look(intent);
    if (!card) {
      const create = await load();
      if (signal.aborted) return;
      if (!create) return happen({ type: 'closed' });
      card ??= create({ desk, tell: heard });
      globalThis.sidelightOpen = { owns: card.owns, relay: typedIn(card) };
    }
    draw();
  }

  async function look(intent: Intent): Promise<void> {
    happen({ type: 'answered', intent, answer: await desk.getCard(intent.entity) });
  }

  function draw(): void {
    const now = shown(state);
    if (now) card?.show(now.intent, now.answer);
  }

  function heard(event: CardEvent): void {
    if (event.type === 'evicted') evicted = true;
    if (event.type === 'chosen') choose(event.entity);
    else happen(event.type === 'evicted' ? { type: 'closed' } : event);
  }

  function choose(entity: EntityName): void {
    const now = shown(state);
    if (!now) return;
    const { mention } = now.intent;
    // A link in the card leads to others too, whom the words do not name.
    if (named(mention, keyOf(entity))) choices.set(mention.text, keyOf(entity));
    happen({ type: 'invoked', intent: { ...now.intent, entity } });
  }

  function intentFor(mention: Mention | null, byKey: boolean): Intent | null {
    if (!mention || evicted) return null;
    const entity = named(mention, choices.get(mention.text)) ?? mention.entities[0];
    return entity ? { mention, entity, byKey } : null;
  }

  function step(by: 1 | -1): void {
    const intent = intentFor(mentions.step(by), true);
    if (intent) happen({ type: 'invoked', intent });
  }

  const typedIn = (opened: Card) => (event: Event) => {
    const isText = opened.relay(event);
    if (!isText) stepOn(event);
  };

  // Where the page was open before Sidelight was installed, this is the first chance.
  hush(signal);
  listenToPointer({
    signal,
    trigger,
    card: () => card,
    intentAt: (x, y) => intentFor(mentions.mentionAt(x, y), false),
    happen,
    onTheWay: () => (state.at === 'leaving' ? endAfter(WAY_MS) : undefined),
  });
  const stepOn = listenToKeys({ signal, keys, step, close: () => happen({ type: 'closed' }) });
  signal.addEventListener('abort', () => happen({ type: 'closed' }));

  return {
    step,
    refresh() {
      const now = shown(state);
      if (now) void look(now.intent);
    },
  };
}

/** Whom of those that the words may name this is. */
const named = ({ entities }: Mention, key: string | undefined) =>
  entities.find((each) => keyOf(each) === key);

/** The state in which a card is on the screen. */
const shown = (state: State) => (state.at === 'open' || state.at === 'leaving' ? state : null);

/** The intent whose dwell is running. */
const waiting = (state: State): Intent | null =>
  state.at === 'dwelling' ? state.intent : state.at === 'leaving' ? state.next : null;

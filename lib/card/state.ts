/**
 * Which word has the reader's attention, and whether its card is open.
 *
 *                  over                dwelt
 *     ┌── away ───────────▶ dwelling ─────────▶ open ◀────────────┐
 *     │    ▲ ▲      out        │ over: another    │ out, or over   │ over the word or
 *     │    │ └────────────────┘                  │ another word   │ the card again;
 *     │    │                 graceOver           ▼ (unless held)  │ dwelt on the other
 *     │    └────────────────────────────────── leaving ───────────┘
 *     │
 *     └── invoked, from anywhere ▶ open         closed, from anywhere ▶ away
 *
 * `answered` fills in what an open or leaving card shows. Every timer and answer carries the intent it was made for; where
 * that is no longer the current one (compared by identity), it is late, and nothing happens.
 */
import type { Mention } from '../page/mention';
import type { CardContent, EntityName } from './content';
import type { Reply } from './desk';

/** One act of attention, and the token of everything that follows from it. */
export interface Intent {
  mention: Mention;
  /** Whom the card is about: the likeliest of those that the words may name, or whom the reader chose. */
  entity: EntityName;
  /** Opened by a key: the focus goes into the card. */
  byKey: boolean;
}

/** Where the attention is. See the drawing above. */
export type State =
  | { at: 'away' }
  | { at: 'dwelling'; intent: Intent }
  /** `held`: pinned, focused or being written in; then the pointer does not matter. */
  | { at: 'open'; intent: Intent; answer: Reply<CardContent> | null; held: boolean }
  /** `next`: the other word that the pointer is on. */
  | { at: 'leaving'; intent: Intent; answer: Reply<CardContent> | null; next: Intent | null };

/** What moves it on. */
export type Happening =
  /** The pointer came to a word. */
  | { type: 'over'; intent: Intent }
  /** The pointer came back to the card. */
  | { type: 'overCard' }
  /** The pointer is on neither, nor on the way from one to the other. */
  | { type: 'out' }
  | { type: 'dwelt'; intent: Intent }
  | { type: 'graceOver'; intent: Intent }
  /** A key, a tap, or a choice in the card. */
  | { type: 'invoked'; intent: Intent }
  | { type: 'answered'; intent: Intent; answer: Reply<CardContent> }
  | { type: 'held'; held: boolean }
  /** Escape, Close, or the word was scrolled away. */
  | { type: 'closed' };

/** The state at first: no word has the attention. */
export const AWAY: State = { at: 'away' };

/** The next state; the very same object where nothing changes. */
export function next(state: State, happening: Happening): State {
  switch (happening.type) {
    case 'over':
      return over(state, happening.intent);
    case 'overCard':
      return state.at === 'leaving' ? reopened(state) : state;
    case 'out':
      return out(state);
    case 'dwelt':
      return dwelt(state, happening.intent);
    case 'graceOver':
      return graceOver(state, happening.intent);
    case 'invoked':
      return opened(happening.intent);
    case 'answered':
      return answered(state, happening.intent, happening.answer);
    case 'held':
      return held(state, happening.held);
    case 'closed':
      return state.at === 'away' ? state : AWAY;
  }
}

function over(state: State, intent: Intent): State {
  switch (state.at) {
    case 'away':
      return { at: 'dwelling', intent };
    case 'dwelling':
      return sameWord(state.intent, intent) ? state : { at: 'dwelling', intent };
    case 'open':
      return state.held || sameWord(state.intent, intent) ? state : left(state, intent);
    case 'leaving':
      if (sameWord(state.intent, intent)) return reopened(state);
      return state.next && sameWord(state.next, intent) ? state : { ...state, next: intent };
  }
}

function out(state: State): State {
  if (state.at === 'dwelling') return AWAY;
  if (state.at === 'open') return state.held ? state : left(state, null);
  return state.at === 'leaving' && state.next ? { ...state, next: null } : state;
}

function dwelt(state: State, intent: Intent): State {
  const expected = state.at === 'dwelling' ? state.intent : state.at === 'leaving' ? state.next : null;
  return expected === intent ? opened(intent) : state;
}

function graceOver(state: State, intent: Intent): State {
  if (state.at !== 'leaving' || state.intent !== intent) return state;
  return state.next ? { at: 'dwelling', intent: state.next } : AWAY;
}

function answered(state: State, intent: Intent, answer: Reply<CardContent>): State {
  const current = (state.at === 'open' || state.at === 'leaving') && state.intent === intent;
  return current ? { ...state, answer } : state;
}

function held(state: State, isHeld: boolean): State {
  if (state.at === 'open') return state.held === isHeld ? state : { ...state, held: isHeld };
  return state.at === 'leaving' && isHeld ? { ...reopened(state), held: true } : state;
}

type Open = Extract<State, { at: 'open' }>;
type Leaving = Extract<State, { at: 'leaving' }>;

const opened = (intent: Intent): Open => ({ at: 'open', intent, answer: null, held: false });
const reopened = ({ intent, answer }: Leaving): Open => ({ at: 'open', intent, answer, held: false });
const left = ({ intent, answer }: Open, to: Intent | null): Leaving => ({
  at: 'leaving',
  intent,
  answer,
  next: to,
});
const sameWord = (a: Intent, b: Intent): boolean => a.mention === b.mention;

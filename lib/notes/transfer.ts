/** What an import would do to each note. */
import { fromBase64, toBase64 } from './base64';
import { EMPTY, edit, merge, related, type State, textOf } from './notebook';
import type { Note } from './schema';

/** A note of a file, decided: what it becomes in the store. `unchanged`: all of it is there already. */
export interface Decision {
  outcome: 'added' | 'merged' | 'unchanged';
  note: Note;
}

/**
 * A note of a file with a state that yields its text. Where it did not, the text, which a person may have edited, wins.
 * The costly part of an import: it asks nothing of the store.
 */
export function whole(note: Note): Note {
  return { ...note, state: toBase64(stateOf(note)), deleted: null };
}

/**
 * Join a note of a file with the one in the store of the same id. Both texts' edits are kept: newer text is never
 * overwritten. Two that share an id and no history are two notes: merged they would hold one text after the other.
 * @param incoming made whole
 * @param held looks a note up by its id
 */
export function decide(incoming: Note, held: (id: string) => Note | undefined): Decision {
  const mine = held(incoming.id);
  if (!mine) return { outcome: 'added', note: incoming };
  if (mine.text === incoming.text && mine.deleted === null) return { outcome: 'unchanged', note: mine };
  const [base, state] = [fromBase64(mine.state), fromBase64(incoming.state)];
  if (!related(base, state)) return decide(beside(incoming, state), held);
  const merged = merge(base, state);
  if (toBase64(merged) === mine.state && mine.deleted === null) return { outcome: 'unchanged', note: mine };
  const updated = Math.max(mine.updated, incoming.updated);
  return { outcome: 'merged', note: withState({ ...mine, updated, deleted: null }, merged) };
}

function stateOf({ state, text }: Note): State {
  try {
    const read = fromBase64(state);
    return textOf(read) === text ? read : merge(read, edit(read, text));
  } catch {
    return edit(EMPTY, text);
  }
}

/** Always the same id for the same text, so that the same file again adds nothing. */
function beside(note: Note, state: State): Note {
  const mark = Math.abs(state.reduce((hash, byte) => Math.imul(hash, 31) + byte, 7)).toString(36);
  return { ...note, id: `${note.id.slice(0, 180)}-${mark}` };
}

function withState(note: Note, state: State): Note {
  return { ...note, state: toBase64(state), text: textOf(state), deleted: null };
}

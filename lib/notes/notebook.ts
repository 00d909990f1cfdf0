/** The text of one note as a Yjs document, in and out as states: no storage, no clock. */
import diff from 'fast-diff';
import * as Y from 'yjs';
import { clientOf } from './client';

/** A Yjs state or update, in the second encoding (the one that y-dexie stores). */
export type State = Uint8Array<ArrayBuffer>;

/** Above this product of the lengths of two differing middles (UTF-16 code units) a whole replacement beats a diff. */
const MAX_DIFF = 4_000_000;

/** The state of a note before its first word; every new note begins from it. */
export const EMPTY: State = Y.encodeStateAsUpdateV2(new Y.Doc()) as State;

/** The text that a state holds. Throws where the bytes are no state, or build on edits that are missing. */
export function textOf(state: State): string {
  return body(open(state)).toString();
}

/**
 * The update that makes the text of `base` into `text`, and nothing else: merged into a state that has moved on, it
 * keeps what others changed meanwhile. The same edit of the same base is the same update, so that an edit which is sent
 * twice counts once.
 */
export function edit(base: State, text: string): State {
  const doc = open(base);
  doc.clientID = clientOf(base, text);
  const before = Y.encodeStateVector(doc);
  doc.transact(() => apply(body(doc), changes(body(doc).toString(), text)));
  return Y.encodeStateAsUpdateV2(doc, before) as State;
}

/** One state out of many states and updates, in any order. */
export function merge(...parts: State[]): State {
  return Y.encodeStateAsUpdateV2(joined(parts)) as State;
}

/** As `merge`, with the text it holds. Throws as `textOf`. */
export function mergeText(...parts: State[]): { state: State; text: string } {
  const doc = whole(joined(parts));
  return { state: Y.encodeStateAsUpdateV2(doc) as State, text: body(doc).toString() };
}

/** Whether two states grew from one beginning. Two that did not would, merged, hold both texts one after the other. */
export function related(one: State, other: State): boolean {
  const clients = Y.decodeStateVector(Y.encodeStateVector(open(one)));
  return [...Y.decodeStateVector(Y.encodeStateVector(open(other))).keys()].some((id) => clients.has(id));
}

const open = (state: State): Y.Doc => whole(joined([state]));

function joined(parts: State[]): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const part of parts) Y.applyUpdateV2(doc, part);
  });
  return doc;
}

function whole(doc: Y.Doc): Y.Doc {
  if (doc.store.pendingStructs || doc.store.pendingDs)
    throw new Error('The edit began from a text that is not here.');
  return doc;
}

const body = (doc: Y.Doc): Y.Text => doc.getText('text');

function changes(from: string, to: string): diff.Diff[] {
  let start = 0;
  while (start < from.length && from[start] === to[start]) start++;
  let end = 0;
  const room = Math.min(from.length, to.length) - start;
  while (end < room && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  const [differs, instead] = [from.length - start - end, to.length - start - end];
  if (differs * instead <= MAX_DIFF) return diff(from, to, undefined, true);
  return [
    [diff.DELETE, from],
    [diff.INSERT, to],
  ];
}

function apply(text: Y.Text, steps: diff.Diff[]): void {
  let at = 0;
  for (const [kind, words] of steps) {
    if (kind === diff.DELETE) text.delete(at, words.length);
    if (kind === diff.INSERT) text.insert(at, words);
    if (kind !== diff.DELETE) at += words.length;
  }
}

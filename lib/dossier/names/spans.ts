import type { Kind } from '../schema';

/** Words that name an actor, with the kind they look like. Offsets are UTF-16 code units, `end` exclusive. */
export interface NameSpan {
  start: number;
  end: number;
  text: string;
  /** Null where the words alone do not tell. */
  kind: Kind | null;
  /** The title before a person's name, in small letters; empty where there is none. */
  title: string;
}

/** Offsets of words in a text. */
export interface Span {
  start: number;
  end: number;
}

import type { Kind } from '../schema';
import type { NameSpan, Span } from './spans';

/** One actor of a document with every place where it is named, in order. */
export interface Actor {
  name: string;
  kind: Kind;
  /** The other forms by which the document names it. */
  aliases: string[];
  mentions: Span[];
  /** A person's titles where the name stands, in small letters. */
  titles: string[];
  doubt: string | null;
}

/** Places that bear one name, or several names of one actor. */
export interface Cluster {
  /** The longest of its names. */
  name: string;
  /** The folded words of that, and its capitals that open a word. */
  words: string[];
  initials: string;
  kind: Kind;
  spans: NameSpan[];
  /** A shorter name that others have too, so that some of its places may be theirs; empty where there is none. */
  shared: string;
  /** Whether the document itself shows its kind. */
  isShown: boolean;
}

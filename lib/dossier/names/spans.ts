/** Words that name an actor, with what speaks for each kind. Offsets are UTF-16 code units, `end` exclusive. */
export interface NameSpan {
  start: number;
  end: number;
  text: string;
  /** What the tagger has for a person, an organization, a place: the highest is the likeliest. */
  scores: readonly [person: number, organization: number, place: number];
  /** How sure the tagger is that this is a name, in its units. */
  margin: number;
  /** The title before a person's name, in small letters; empty where there is none. */
  title: string;
}

/** Offsets of words in a text. */
export interface Span {
  start: number;
  end: number;
}

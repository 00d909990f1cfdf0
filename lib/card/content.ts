/** What a card shows of one entity: everything in it, so that no click in the card waits for an answer. */
import type { Kind, Stance } from '../dossier/schema';
import type { Note } from '../notes/schema';

/** Where the words stand: enough to show the sentence in the card and to open its place in the library. */
export interface Cite {
  dossier: string;
  source: string;
  publisher: string;
  /** YYYY-MM-DD, or null where the source gives none. */
  published: string | null;
  url: string | null;
  /** Number of the paragraph in the source, from 1. */
  paragraph: number;
  /** The sentence, verbatim, and which part of it the words are (UTF-16 code units in the sentence). */
  sentence: string;
  start: number;
  end: number;
  /** Offset of the words in the source's text. */
  at: number;
}

/** A source's own words with their place. `cites` has one for each source that says it. */
export interface Quoted {
  text: string;
  cites: [Cite, ...Cite[]];
}

/** An entity of a dossier, by its ids and its name. */
export interface EntityName {
  dossier: string;
  entity: string;
  name: string;
}

/** A statement, in the words of its source. */
export interface Said extends Quoted {
  id: string;
  form: 'direct' | 'indirect';
  cue: string;
  speaker: EntityName | null;
  /** As the source words the speaker. */
  speakerText: string;
  /** Where a position is in the very same words: it is shown here only. */
  stance?: Stance;
}

/** A party's position on a topic, in the words of its source; `topic` is null where the dossier has no such entity. */
export interface Stand extends Quoted {
  stance: Stance;
  party: EntityName;
  topic: EntityName | null;
}

/** How an entity stands to another: `from`, the source's words, `to`. */
export interface Related extends Quoted {
  id: string;
  from: EntityName;
  to: EntityName;
}

/** What one source says of it, in its words. */
export interface Told extends Quoted {
  /** What differs, where the words do not say it: a stance, a day (YYYY-MM-DD; a month stands in the words), a speaker. */
  stance?: Stance;
  day?: string;
  speaker?: EntityName;
}

/** Something that the sources say differently, the oldest source first. */
export interface Differing {
  /** "troops", or in our own words what differs. */
  on: string;
  /** Ids of the entities that it concerns. */
  about: string[];
  told: Told[];
}

/** All that the card of one entity shows. */
export interface CardContent {
  dossier: string;
  entity: string;
  name: string;
  kind: Kind;
  /** A party to the dispute, a mediator of it, or neither. */
  part: 'party' | 'mediator' | null;
  dossierTitle: string;
  roles: Quoted[];
  /** What the sources say differently of it. */
  differing: Differing[];
  /** Newest first: what it said, or, for a term or place, what was said about it. */
  said: Said[];
  /** Its own positions; for a term, everybody's positions on it. Without those that `said` shows. */
  positions: Stand[];
  facts: Quoted[];
  /** The other parties and the mediators, where it is one of them. */
  parties: EntityName[];
  mediators: EntityName[];
  /** How it stands to others, where nothing above says it. */
  relations: Related[];
  /** What comes next in the dispute, where this entity is part of it. */
  next: (Quoted & { on: string | null }) | null;
  sources: { id: string; title: string; publisher: string; published: string | null; url: string | null }[];
  notes: Note[];
  /** Text the reader wrote and did not save; `note` is the id of the note being edited, null for a new one. */
  drafts: { note: string | null; text: string }[];
}

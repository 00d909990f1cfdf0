/** What the card asks of the background. The wiring puts messages behind it. */
import type { Note, Subject, TextQuoteSelector } from '../notes/schema';
import type { CardContent, Cite, EntityName } from './content';

/** A value, or a reason and a sentence for the reader: the same shape as a message's answer. */
export type Reply<Value> = { ok: true; value: Value } | { ok: false; reason: string; sentence: string };

/** A note as the reader leaves it, with what it is about and where it was made. */
export interface NoteEdit {
  /** The note being edited, or null for a new one. */
  note: Note | null;
  subject: Subject;
  selector: TextQuoteSelector | null;
  text: string;
}

/** Stop marking a name on this site, or on every one; `quiet: false` takes it back. */
export interface QuietOrder {
  dossier: string;
  entity: string;
  /** Only where these words stand, and on this site only; null for every word that names it. */
  words: string | null;
  everywhere: boolean;
  quiet: boolean;
}

/** None of these rejects: what went wrong is in the reply. */
export interface Desk {
  getCard(entity: EntityName): Promise<Reply<CardContent>>;
  saveNote(edit: NoteEdit): Promise<Reply<Note>>;
  keepDraft(edit: NoteEdit): Promise<Reply<null>>;
  deleteNote(note: Note): Promise<Reply<null>>;
  restoreNote(note: Note): Promise<Reply<Note>>;
  quietName(order: QuietOrder): Promise<Reply<null>>;
  openLibrary(entity: EntityName, cite: Cite | null): Promise<Reply<null>>;
}

import type { Note } from '../../lib/notes/schema';

/** A note with what the library knows about its place. */
export interface ShelvedNote {
  note: Note;
  /** An edit that was begun and not saved. */
  draft: string | null;
  /** The name it belongs to; null where no dossier has it any more. */
  about: string | null;
  /** The address of what it belongs to. */
  href: string | null;
  /** Whether the page it was made on still has the words; null where that cannot be known from here. */
  placeFound: boolean | null;
}

export interface NoteListProps {
  notes: readonly ShelvedNote[];
  /** Answers a sentence where the note could not be saved. */
  onSave: (note: Note, text: string) => Promise<string | null>;
  /** Keep an edit that is not saved yet; an empty one is given up. */
  onDraft: (note: Note, text: string) => void;
  onDelete: (note: Note) => void;
  onRestore: (note: Note) => void;
}

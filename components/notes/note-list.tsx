import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../lib/notes/schema';
import { LongList } from '../parts/long-list';
import { NoteItem } from './note-item';
import type { NoteListProps, ShelvedNote } from './shelved-note';
import './notes.css';

/** Notes with a search over their text, their names and their pages. Deleting can be undone. */
export function NoteList({ notes, onSave, onDraft, onDelete, onRestore }: NoteListProps) {
  const [words, search] = useState('');
  const [deleted, remember] = useState<Note | null>(null);
  const found = notes.filter((shelved) => matches(shelved, words));
  return (
    <div class="notes">
      {notes.length > 0 && (
        <input
          class="search"
          type="search"
          aria-label="Search notes"
          placeholder="Search notes"
          value={words}
          onInput={({ currentTarget }) => search(currentTarget.value)}
        />
      )}
      {deleted && (
        <Undo
          onUndo={() => {
            onRestore(deleted);
            remember(null);
          }}
        />
      )}
      <p class="none" role="status">
        {notes.length === 0 && 'No notes yet. A note is made in the card of a name, on any page.'}
        {notes.length > 0 && found.length === 0 && 'No note has these words.'}
      </p>
      <ul>
        <LongList
          items={found}
          unit="note"
          row={(shelved) => (
            <NoteItem
              key={shelved.note.id}
              shelved={shelved}
              onSave={onSave}
              onDraft={onDraft}
              onDelete={(note) => {
                onDelete(note);
                remember(note);
              }}
            />
          )}
        />
      </ul>
    </div>
  );
}

function Undo({ onUndo }: { onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  // The button that had the focus is gone with its note.
  useEffect(() => button.current?.focus(), []);
  return (
    <p class="undo" role="status">
      Note deleted.{' '}
      <button class="text-button" type="button" ref={button} onClick={onUndo}>
        Undo
      </button>
    </p>
  );
}

function matches({ note, about }: ShelvedNote, words: string): boolean {
  const text = folded([note.text, about, note.page?.title, note.page?.url].join('\n'));
  return folded(words)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

/** Without case and accents: "vucic" finds "Vučić". */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardContent } from '../../lib/card/content';
import type { Note } from '../../lib/notes/schema';
import type { CardActs } from './acts';
import { momentInWords } from './moment';
import { NoteForm } from './note-form';

/** A note being written: null is a new one. */
export type Writing = { note: Note | null } | null;

interface NotesProps {
  content: CardContent;
  writing: Writing;
  onWrite: (writing: Writing) => void;
  acts: CardActs;
}

/** The reader's notes on an entity, oldest first, so that a new one never moves the others; and the form for one. */
export function Notes({ content, writing, onWrite, acts }: NotesProps) {
  const known = useRef(new Set(content.notes.map(({ id }) => id)));
  /** What is being saved: the word of it may come as a note of another tab would. */
  const saving = useRef<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const [gone, setGone] = useState<Note | null>(null);
  const notes = content.notes.toSorted((a, b) => a.created - b.created);
  const saved = notes.findLastIndex(({ text }) => text === saving.current);
  useLayoutEffect(() => {
    if (writing) return;
    list.current?.children[saved]?.scrollIntoView({ block: 'nearest' });
    saving.current = null;
  }, [writing]);
  if (notes.length === 0 && !writing && !gone) return null;

  const own = notes[saved];
  if (own) known.current.add(own.id);
  const save = (note: Note | null, text: string) => {
    saving.current = text;
    return acts.save(note, text);
  };
  const remove =
    acts.remove &&
    (async (note: Note) => {
      const reply = await acts.remove?.(note);
      if (reply?.ok) setGone(note);
    });
  const form = writing && (
    <NoteForm
      note={writing.note}
      text={draftOf(content, writing.note)}
      acts={{ ...acts, save }}
      onDone={() => onWrite(null)}
    />
  );
  return (
    <section>
      <h3>Your notes</h3>
      <ul ref={list} aria-live="polite">
        {notes.map((note) =>
          writing?.note?.id === note.id ? (
            <li key={note.id}>{form}</li>
          ) : (
            <NoteItem
              key={note.id}
              note={note}
              arrived={!known.current.has(note.id)}
              acts={acts}
              onEdit={() => onWrite({ note })}
              {...(remove && { onRemove: remove })}
            />
          ),
        )}
      </ul>
      {gone && (
        <p class="plain" role="status">
          Note deleted.{' '}
          <button
            class="text-button"
            type="button"
            ref={acts.writer}
            onClick={async (event) => event.isTrusted && (await acts.restore(gone)).ok && setGone(null)}
          >
            Undo
          </button>
        </p>
      )}
      {writing?.note === null && form}
    </section>
  );
}

const draftOf = ({ drafts }: CardContent, note: Note | null): string =>
  drafts.find((draft) => draft.note === (note?.id ?? null))?.text ?? note?.text ?? '';

interface NoteItemProps {
  note: Note;
  /** Written in another tab while this card was open. */
  arrived: boolean;
  acts: CardActs;
  onEdit: () => void;
  onRemove?: (note: Note) => Promise<void>;
}

function NoteItem({ note, arrived, acts, onEdit, onRemove }: NoteItemProps) {
  return (
    <li class={arrived ? 'note arrived' : 'note'}>
      <p dir="auto">{note.text}</p>
      <div class="meta">
        <span>
          {arrived && <b>From another tab, </b>}
          {arrived ? 'just now' : momentInWords(note.updated)}
        </span>
        <button class="text-button" type="button" onClick={onEdit}>
          Edit
        </button>
        {onRemove && (
          <button
            class="text-button"
            type="button"
            ref={acts.writer}
            onClick={(event) => event.isTrusted && void onRemove(note)}
          >
            Delete
          </button>
        )}
      </div>
    </li>
  );
}

import { useState } from 'preact/hooks';
import { dayOf } from '../../lib/card/days';
import type { Note } from '../../lib/notes/schema';
import { dayInWords } from '../cite/day';
import { NoteForm } from './note-form';
import type { NoteListProps, ShelvedNote } from './shelved-note';

interface NoteItemProps extends Pick<NoteListProps, 'onSave' | 'onDraft' | 'onDelete'> {
  shelved: ShelvedNote;
}

/** A note, what it is about, where and when it was made. */
export function NoteItem({ shelved, onSave, onDraft, onDelete }: NoteItemProps) {
  // The note as it was when the edit began: its state goes back with the text, so that other edits are kept.
  const [edited, edit] = useState<Note | null>(null);
  const { note, draft, about, href } = shelved;
  if (edited)
    return (
      <li class="note">
        <NoteForm
          text={draft ?? edited.text}
          onSave={(text) => onSave(edited, text)}
          onDraft={(text) => onDraft(edited, text)}
          onDone={() => edit(null)}
        />
      </li>
    );
  return (
    <li class="note">
      <p class="words" dir="auto">
        {note.text}
      </p>
      <p class="meta">
        <Place {...shelved} />
        <span>
          {href === null ? about : <a href={href}>{about}</a>}
          {about !== null && ', '}
          <time dateTime={new Date(note.updated).toISOString()}>
            {dayInWords(dayOf(new Date(note.updated)))}
          </time>
        </span>
        {draft !== null && <b>Draft kept</b>}
        <button class="text-button" type="button" onClick={() => edit(note)}>
          Edit
        </button>
        <button class="text-button" type="button" onClick={() => onDelete(note)}>
          Delete
        </button>
      </p>
    </li>
  );
}

/** Where the note was made; said plainly where that place is gone. The note is kept all the same. */
function Place({ note: { page, selector }, about, placeFound }: ShelvedNote) {
  return (
    <>
      {about === null && <b>Its name is no longer in a dossier; the note is kept.</b>}
      {placeFound === false && selector && (
        <b>Place not found: the page no longer has the words “{selector.exact}”.</b>
      )}
      {page && (
        <a href={page.url} target="_blank" rel="noreferrer" dir="auto">
          {page.title || page.url}
        </a>
      )}
      {selector && placeFound !== false && <q dir="auto">{selector.exact}</q>}
    </>
  );
}

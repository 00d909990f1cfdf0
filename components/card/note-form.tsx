import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DRAFT_MS } from '../../lib/card/timing';
import type { Note } from '../../lib/notes/schema';
import type { CardActs } from './acts';

interface NoteFormProps {
  /** The note being edited, or null for a new one. */
  note: Note | null;
  /** What was typed before, or the note's own text. */
  text: string;
  acts: CardActs;
  onDone: () => void;
}

/** Writes a note. What is typed is kept as a draft, so closing the card loses nothing. */
export function NoteForm({ note, text, acts, onDone }: NoteFormProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const unkept = useRef<string | null>(null);
  const isSaving = useRef(false);
  const [isKept, setKept] = useState(false);
  const [failure, setFailure] = useState('');

  const keep = (): void => {
    clearTimeout(timer.current);
    if (unkept.current === null) return;
    acts.keepDraft(note, unkept.current);
    unkept.current = null;
    setKept(true);
  };
  // A layout effect, because a passive one is cleaned up later: then nobody knows any more whose draft it is.
  useLayoutEffect(() => {
    area.current?.focus();
    return keep;
  }, []);

  const typed = (): void => {
    unkept.current = area.current?.value ?? '';
    setKept(false);
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, DRAFT_MS);
  };
  const save = async (): Promise<void> => {
    const words = area.current?.value.trim() ?? '';
    if (words === '') return area.current?.focus();
    // A double click is one note.
    if (isSaving.current) return;
    isSaving.current = true;
    // The draft goes ahead of the note, which then clears it: sent later, it would outlive the note; not sent, a refusal
    // that closes the card would lose it.
    keep();
    const reply = await acts.save(note, words);
    isSaving.current = false;
    if (reply.ok) onDone();
    else setFailure(reply.sentence);
  };
  const cancel = (): void => {
    clearTimeout(timer.current);
    unkept.current = null;
    acts.keepDraft(note, '');
    onDone();
  };
  // In the card a key gets here only if the reader pressed it: see `hush.ts`.
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };

  return (
    <div class="note-form">
      {/* Named by itself: a second form with a label of the same id lost its name in Chromium's accessibility tree. */}
      <textarea
        ref={area}
        aria-label="Note"
        dir="auto"
        rows={3}
        defaultValue={text}
        onInput={typed}
        onKeyDown={pressed}
        aria-invalid={failure !== ''}
        aria-describedby={failure ? `${id}-failure` : undefined}
      />
      {failure && (
        <p class="plain card-failure" id={`${id}-failure`} role="alert">
          {failure}
        </p>
      )}
      <div class="row">
        <button
          class="button strong"
          type="button"
          ref={acts.writer}
          onClick={(event) => event.isTrusted && void save()}
        >
          Save note
        </button>
        <button class="text-button" type="button" onClick={(event) => event.isTrusted && cancel()}>
          Cancel
        </button>
        <span class="state" role="status">
          {isKept ? 'Draft kept' : ''}
        </span>
      </div>
    </div>
  );
}

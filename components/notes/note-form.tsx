import { useEffect, useRef, useState } from 'preact/hooks';

interface NoteFormProps {
  text: string;
  /** Answers a sentence where it could not be saved; the text stays. */
  onSave: (text: string) => Promise<string | null>;
  onCancel: () => void;
}

/** Edits one note: Ctrl Enter saves, Escape leaves. */
export function NoteForm({ text: before, onSave, onCancel }: NoteFormProps) {
  const [text, write] = useState(before);
  const [trouble, say] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const save = async () => say(await onSave(text));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <textarea
        aria-label="Note"
        dir="auto"
        ref={box}
        value={text}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      {trouble !== null && <p role="alert">{trouble}</p>}
      <p class="meta">
        <button class="button strong" type="submit">
          Save note
        </button>
        <button class="text-button" type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}

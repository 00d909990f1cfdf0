import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DRAFT_MS } from '../../lib/card/timing';

interface NoteFormProps {
  text: string;
  /** Answers a sentence where it could not be saved; the text stays. */
  onSave: (text: string) => Promise<string | null>;
  /** What is typed so far; empty: the draft is given up. */
  onDraft: (text: string) => void;
  onDone: () => void;
}

/** Edits one note: Ctrl Enter saves, Escape leaves and keeps the draft, Cancel gives it up. */
export function NoteForm({ text: before, onSave, onDraft, onDone }: NoteFormProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [trouble, say] = useState<string | null>(null);
  const { isKept, typed, forget } = useDraft(onDraft);
  useEffect(() => box.current?.focus(), []);

  const save = async () => {
    const failure = await onSave(box.current?.value ?? '');
    say(failure);
    if (failure !== null) return;
    forget();
    onDone();
  };
  const cancel = () => {
    forget();
    onDraft('');
    onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <textarea
        aria-label="Note"
        dir="auto"
        ref={box}
        defaultValue={before}
        onInput={({ currentTarget }) => typed(currentTarget.value)}
      />
      {trouble !== null && <p role="alert">{trouble}</p>}
      <p class="meta">
        <button class="button strong" type="submit">
          Save note
        </button>
        <button class="text-button" type="button" onClick={cancel}>
          Cancel
        </button>
        <span role="status">{isKept ? 'Draft kept' : ''}</span>
      </p>
    </form>
  );
}

/** Keeps what is typed: after a pause, when the form goes, and when the page does. */
function useDraft(onDraft: (text: string) => void) {
  const unkept = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [isKept, setKept] = useState(false);
  const forget = () => {
    clearTimeout(timer.current);
    unkept.current = null;
  };
  const keep = () => {
    const text = unkept.current;
    forget();
    if (text === null) return;
    onDraft(text);
    setKept(true);
  };
  useLayoutEffect(() => {
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  const typed = (text: string) => {
    clearTimeout(timer.current);
    unkept.current = text;
    setKept(false);
    timer.current = setTimeout(keep, DRAFT_MS);
  };
  return { isKept, typed, forget };
}

import type { ComponentChildren } from 'preact';

interface EditorProps {
  /** Reads what the form holds. Answers a sentence where it cannot be saved. */
  onSave: (data: FormData) => string | null;
  onCancel: () => void;
  children: ComponentChildren;
  /** More buttons, after Save and Cancel. */
  acts?: ComponentChildren;
  trouble: string | null;
  onTrouble: (sentence: string | null) => void;
}

/** A form in a row: Enter saves, Escape leaves it as it was. */
export function Editor({ onSave, onCancel, children, acts, trouble, onTrouble }: EditorProps) {
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        onTrouble(onSave(new FormData(event.currentTarget)));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <div class="fields">{children}</div>
      {trouble !== null && <p role="alert">{trouble}</p>}
      <div class="editor-acts">
        <button class="button" type="submit">
          Save
        </button>
        <button class="text-button" type="button" onClick={onCancel}>
          Cancel
        </button>
        {acts}
        <p>The source stays as it is. A correction can be undone.</p>
      </div>
    </form>
  );
}

/** What was written into a field, without the space around it. */
export const given = (data: FormData, name: string): string => String(data.get(name) ?? '').trim();

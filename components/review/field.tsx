import { useEffect, useId, useRef } from 'preact/hooks';

interface FieldProps {
  label: string;
  name: string;
  value: string;
  type?: 'text' | 'date';
  /** Takes the focus when it appears. */
  focus?: boolean;
}

/** A labelled input of an editor. */
export function Field({ label, name, value, type = 'text', focus = false }: FieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) input.current?.focus();
  }, []);
  const own = { id, name, defaultValue: value, ref: input };
  return (
    <div>
      <label for={id}>{label}</label>
      {type === 'date' ? <input type="date" {...own} /> : <input type="text" dir="auto" {...own} />}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  name: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  focus?: boolean;
}

/** A labelled choice of an editor. */
export function Choice({ label, name, value, options, focus = false }: ChoiceProps) {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (focus) select.current?.focus();
  }, []);
  return (
    <div>
      <label for={id}>{label}</label>
      <select id={id} name={name} ref={select} defaultValue={value}>
        {options.map(([each, text]) => (
          <option key={each} value={each} selected={each === value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

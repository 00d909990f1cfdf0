interface ChoiceProps<Value extends string> {
  title: string;
  name: string;
  chosen: Value;
  /** Value, words, and a hint or an empty text. */
  choices: readonly (readonly [Value, string, string])[];
  onChoose: (value: Value) => void;
}

/** One of a few, as radio buttons. */
export function Choice<Value extends string>({ title, name, chosen, choices, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {choices.map(([value, words, hint]) => (
        <label class="choice-line" key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>
            {words}
            {hint !== '' && <span class="none">, {hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export interface ShortcutsProps {
  /** As the browser has them; `keys` is empty where there is none. */
  shortcuts: readonly { does: string; keys: string }[];
  /** A sentence: where this browser changes them. */
  howToChange: string;
}

/** The keys as they are set in this browser, which alone can change them. */
export function Shortcuts({ shortcuts, howToChange }: ShortcutsProps) {
  return (
    <section>
      <h2>Keys</h2>
      <ul class="rows">
        {shortcuts.map(({ does, keys }) => (
          <li key={does}>
            <span>{does}</span>
            {keys === '' ? <span class="none">no key set</span> : <kbd>{keys.replaceAll('+', ' ')}</kbd>}
          </li>
        ))}
      </ul>
      <p class="none">{howToChange}</p>
    </section>
  );
}

import type { Settings } from '../../lib/store/settings';
import { OFTEN } from '../parts/often';
import type { NameHere } from './view';

export interface NamesProps {
  names: NameHere[];
  often: Settings['often'];
  onGo: (name: NameHere) => void;
  onOften: (often: Settings['often']) => void;
}

/** An index with dotted leaders: each name on the page, how often, and the way to it; and which of them are marked. */
export function Names({ names, often, onGo, onOften }: NamesProps) {
  return (
    <section>
      <h2>
        Names on this page<span class="more">press to go there</span>
      </h2>
      <ul class="index">
        {names.map((name) => (
          <li key={`${name.dossier}/${name.entity}`}>
            <button type="button" onClick={() => onGo(name)}>
              <span class="name">{name.name}</span>
              <span class="hidden">, </span>
              <span class="dots" />
              <span class="count">{name.count}</span>
              <span class="hidden"> on this page, go to the next</span>
            </button>
          </li>
        ))}
      </ul>
      <label class="choose often">
        <span class="label">Marked</span>
        <select
          value={often}
          onChange={({ currentTarget }) => {
            const chosen = OFTEN.find(([value]) => value === currentTarget.value);
            if (chosen) onOften(chosen[0]);
          }}
        >
          {OFTEN.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}

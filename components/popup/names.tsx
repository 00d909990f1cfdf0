import type { NameHere } from './view';

/** An index with dotted leaders: each name on the page, how often, and the way to it. */
export function Names({ names, onGo }: { names: NameHere[]; onGo: (name: NameHere) => void }) {
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
    </section>
  );
}

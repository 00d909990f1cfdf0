import type { Entry } from '../../lib/card/overview';
import { LongList } from '../parts/long-list';
import { KIND } from '../parts/words';
import { Places, placeAttributes } from '../sources/place';
import './actors.css';

/** Everybody and everything the dossier knows, with kind, role in the source's words, and how often it is named. */
export function Actors({ entries, open }: { entries: readonly Entry[]; open: string | null }) {
  return (
    <div class="actors">
      <p class="actors-head" aria-hidden="true">
        <span>Name</span>
        <span>Kind</span>
        <span>In the source’s words</span>
        <span class="num">Named</span>
      </p>
      <ul>
        <LongList
          items={entries}
          unit="name"
          row={(entry) => <Actor key={entry.entity} entry={entry} open={entry.entity === open} />}
        />
      </ul>
    </div>
  );
}

function Actor({ entry: { entity, name, kind, role, named }, open }: { entry: Entry; open: boolean }) {
  return (
    <li
      class="fact"
      id={`entity-${entity}`}
      aria-current={open ? 'true' : undefined}
      {...(role ? placeAttributes(role.cites[0]) : {})}
    >
      <b class="name">{name}</b>
      <span class="kind">{KIND[kind]}</span>
      {role ? (
        <span>
          <span class="source-words">{role.text}</span>
          <Places cites={role.cites} />
        </span>
      ) : (
        <span class="none">none given</span>
      )}
      <span class="num">
        <span class="hidden">named </span>
        {named}
        <span class="hidden">{named === 1 ? ' time' : ' times'}</span>
      </span>
    </li>
  );
}

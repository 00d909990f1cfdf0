import { useRef, useState } from 'preact/hooks';
import type { Entry } from '../../lib/card/overview';
import type { Correction } from '../../lib/dossier/curation/schema';
import type { Dossier, Entity } from '../../lib/dossier/schema';
import { LongList } from '../parts/long-list';
import { KIND } from '../parts/words';
import { Doubt } from '../review/doubt';
import { EditEntity } from '../review/edit-entity';
import { Places, placeAttributes } from '../sources/place';
import { useKeptFocus } from './kept-focus';
import './actors.css';

/** How the reader corrects the entities of a dossier. */
export interface Correcting {
  dossier: Dossier;
  onCorrect: (corrections: Correction[]) => void;
  /** Never mark this name on a page again. */
  onHide: (entity: string) => void;
}

interface ActorsProps {
  entries: readonly Entry[];
  /** The actor or term to point out. */
  open: string | null;
  correcting: Correcting;
}

/** Everybody and everything the dossier knows, with kind, role in the source's words, and how often it is named. */
export function Actors({ entries, open, correcting }: ActorsProps) {
  const entities = new Map(correcting.dossier.entities.map((entity) => [entity.id, entity]));
  const keepFocus = useKeptFocus(correcting.dossier);
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
          row={(entry) => (
            <Actor
              key={entry.entity}
              entry={entry}
              entity={entities.get(entry.entity)}
              open={entry.entity === open}
              correcting={correcting}
              onCorrect={(corrections) => {
                keepFocus(entry.entity, corrections);
                correcting.onCorrect(corrections);
              }}
            />
          )}
        />
      </ul>
    </div>
  );
}

interface ActorProps {
  entry: Entry;
  entity: Entity | undefined;
  open: boolean;
  correcting: Omit<Correcting, 'onCorrect'>;
  onCorrect: (corrections: Correction[]) => void;
}

function Actor({ entry, entity, open, correcting, onCorrect }: ActorProps) {
  const { entity: id, name, kind, role, named } = entry;
  const [editing, edit] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const { dossier, onHide } = correcting;
  const close = () => {
    edit(false);
    editButton.current?.focus();
  };
  return (
    <li
      class="fact"
      id={`entity-${id}`}
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
      {entity && (
        <button
          class="text-button edit"
          type="button"
          aria-expanded={editing}
          aria-label={`Edit ${name}`}
          ref={editButton}
          onClick={() => edit(!editing)}
        >
          Edit
        </button>
      )}
      {entity?.doubt !== undefined && (
        <Doubt doubt={entity.doubt} entity={entity} dossier={dossier} onEdit={onCorrect} />
      )}
      {entity && editing && (
        <EditEntity
          entity={entity}
          dossier={dossier}
          onCancel={close}
          onSave={(corrections) => {
            close();
            if (corrections.length > 0) onCorrect(corrections);
          }}
          acts={
            <button class="text-button" type="button" onClick={() => onHide(id)}>
              Hide from pages
            </button>
          }
        />
      )}
    </li>
  );
}

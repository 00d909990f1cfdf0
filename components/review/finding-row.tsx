import { useRef, useState } from 'preact/hooks';
import type { Correction } from '../../lib/dossier/curation/schema';
import type { Dossier } from '../../lib/dossier/schema';
import { placed } from '../cite/evidence';
import { placeAttributes } from '../sources/place';
import { Doubt } from './doubt';
import { EditFinding } from './edit-finding';
import type { Finding } from './findings';
import { labelOf, What } from './what';

export interface Acts {
  dossier: Dossier;
  onKeep: (finding: Finding) => void;
  onDrop: (finding: Finding) => void;
  onEdit: (corrections: Correction[]) => void;
}

/** A finding beside its sentence, with what the reader can do about it. */
export function FindingRow({ finding, dossier, onKeep, onDrop, onEdit }: Acts & { finding: Finding }) {
  const [editing, edit] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const { key, cite, kept, doubt } = finding;
  const label = labelOf(finding, dossier);
  const close = () => {
    edit(false);
    editButton.current?.focus();
  };
  return (
    <li class="finding fact" data-row={key} {...placeAttributes(cite)}>
      <What finding={finding} dossier={dossier} />
      <div class="proof">
        <span class="source-words" lang={dossier.lang} dir="auto">
          {cite.sentence.slice(0, cite.start)}
          <mark>{cite.sentence.slice(cite.start, cite.end)}</mark>
          {cite.sentence.slice(cite.end)}
        </span>{' '}
        <button
          class="cite"
          type="button"
          tabIndex={-1}
          data-act="show"
          {...placeAttributes(cite)}
          aria-label={`${placed(cite)}, paragraph ${cite.paragraph}. Show in the source`}
        >
          {cite.publisher || 'source'}
        </button>
        {doubt !== null && (
          <Doubt
            doubt={doubt}
            entity={finding.list === 'entities' ? finding.item : null}
            dossier={dossier}
            onEdit={onEdit}
            tabIndex={-1}
          />
        )}
      </div>
      <div class="finding-acts">
        {kept ? (
          <span class="kept">Kept</span>
        ) : (
          <button
            class="text-button"
            type="button"
            tabIndex={-1}
            data-act="keep"
            aria-label={`Keep ${label}`}
            onClick={() => onKeep(finding)}
          >
            Keep
          </button>
        )}
        <button
          class="text-button"
          type="button"
          tabIndex={-1}
          data-act="edit"
          aria-expanded={editing}
          aria-label={`Edit ${label}`}
          ref={editButton}
          onClick={() => edit(!editing)}
        >
          Edit
        </button>
        <button
          class="text-button"
          type="button"
          tabIndex={-1}
          data-act="drop"
          aria-label={`Drop ${label}`}
          onClick={() => onDrop(finding)}
        >
          Drop
        </button>
      </div>
      {editing && (
        <EditFinding
          finding={finding}
          dossier={dossier}
          onCancel={close}
          onSave={(corrections) => {
            edit(false);
            if (corrections.length > 0) onEdit(corrections);
            else editButton.current?.focus();
          }}
        />
      )}
    </li>
  );
}

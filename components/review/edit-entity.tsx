import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Correction } from '../../lib/dossier/curation/schema';
import { type Dossier, type Entity, KINDS } from '../../lib/dossier/schema';
import { KIND } from '../parts/words';
import { editsOf, mergeOf, splitOf } from './corrections';
import { Editor, given } from './editor';
import { Choice, Field } from './field';
import { SplitMentions } from './split-mentions';

interface EditEntityProps {
  entity: Entity;
  dossier: Dossier;
  onSave: (corrections: Correction[]) => void;
  onCancel: () => void;
  /** More that can be done with the entity. */
  acts?: ComponentChildren;
}

/** Corrects an actor or term: how it is called, what it is, how else it is found, whom it is one with or not. */
export function EditEntity({ entity, dossier, onSave, onCancel, acts }: EditEntityProps) {
  const [trouble, say] = useState<string | null>(null);
  const save = (data: FormData): string | null => {
    const name = given(data, 'name');
    if (name === '') return 'A name is missing. Write one, or drop the finding.';
    const into = dossier.entities.find(({ id }) => id === given(data, 'into'));
    if (into) {
      onSave([mergeOf(entity, into)]);
      return null;
    }
    const places = entity.evidence.filter((_, index) => data.has(`mention-${index}`));
    const other = given(data, 'other');
    if (places.length > 0 && other === '') return 'Say whom the mentions chosen are of.';
    if (places.length === entity.evidence.length)
      return 'All mentions are chosen. Write the other name above instead.';
    const kind = kindOf(data, 'kind') ?? entity.kind;
    const aliases = given(data, 'aliases')
      .split(/\s*[,;]\s*/u)
      .filter(Boolean);
    onSave([
      ...editsOf(entity, { name, kind, aliases }),
      ...splitOf(places, other, kindOf(data, 'other-kind') ?? entity.kind),
    ]);
    return null;
  };
  return (
    <Editor onSave={save} onCancel={onCancel} acts={acts} trouble={trouble} onTrouble={say}>
      <Field label="Name" name="name" value={entity.name} focus />
      <Choice label="Kind" name="kind" value={entity.kind} options={KIND_OPTIONS} />
      <Field label="Also found as" name="aliases" value={entity.aliases.map(({ text }) => text).join(', ')} />
      <Choice
        label="Merge into"
        name="into"
        value=""
        options={[
          ['', 'Keep separate'],
          ...likeliest(entity, dossier).map(({ id, name }) => [id, name] as const),
        ]}
      />
      {entity.evidence.length > 1 && <SplitMentions entity={entity} dossier={dossier} kinds={KIND_OPTIONS} />}
    </Editor>
  );
}

const KIND_OPTIONS = KINDS.map((kind) => [kind, KIND[kind]] as const);

const kindOf = (data: FormData, name: string) => KINDS.find((kind) => kind === data.get(name));

/** The others, those first that share a word of the name. */
function likeliest(entity: Entity, { entities }: Dossier): Entity[] {
  const words = (name: string) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const own = new Set(words(entity.name));
  const shares = (other: Entity) => words(other.name).some((word) => own.has(word));
  return entities
    .filter((other) => other !== entity)
    .toSorted((a, b) => Number(shares(b)) - Number(shares(a)) || b.salience - a.salience);
}

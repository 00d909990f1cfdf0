import { useState } from 'preact/hooks';
import { actorsOf, optionOf } from './actors';
import { relationOf } from './corrections';
import type { EditProps } from './edit-props';
import { Editor, given } from './editor';
import { Choice } from './field';
import type { Finding } from './findings';

/** Corrects between whom the relation is. What it is, the source says. */
export function EditRelation({
  finding,
  dossier,
  onSave,
  onCancel,
}: EditProps<Extract<Finding, { list: 'relations' }>>) {
  const [trouble, say] = useState<string | null>(null);
  const { item } = finding;
  const options = actorsOf(dossier).map(optionOf);
  const save = (data: FormData): string | null => {
    const chosen = (name: 'from' | 'to') =>
      dossier.entities.find(({ id }) => id !== item[name] && id === given(data, name));
    if (given(data, 'from') === given(data, 'to'))
      return 'Both are the same. Choose two, or drop the relation.';
    const [from, to] = [chosen('from'), chosen('to')];
    onSave(from || to ? [relationOf(finding, dossier, { from, to })] : []);
    return null;
  };
  return (
    <Editor onSave={save} onCancel={onCancel} trouble={trouble} onTrouble={say}>
      <Choice label={`Whose “${item.text}”`} name="from" value={item.from} options={options} focus />
      <Choice label="To whom" name="to" value={item.to} options={options} />
    </Editor>
  );
}

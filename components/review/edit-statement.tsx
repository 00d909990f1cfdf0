import { useState } from 'preact/hooks';
import { actorsOf, optionOf } from './actors';
import { speakerOf } from './corrections';
import type { EditProps } from './edit-props';
import { Editor, given } from './editor';
import { Choice } from './field';
import type { Finding } from './findings';

/** Corrects who said it. What was said is the source's, and stays. */
export function EditStatement({
  finding,
  dossier,
  onSave,
  onCancel,
}: EditProps<Extract<Finding, { list: 'statements' }>>) {
  const [trouble, say] = useState<string | null>(null);
  const actors = actorsOf(dossier);
  const save = (data: FormData): null => {
    const id = given(data, 'speaker');
    const speaker = actors.find((actor) => actor.id === id) ?? null;
    onSave((speaker?.id ?? null) === finding.item.speaker ? [] : [speakerOf(finding, dossier, speaker)]);
    return null;
  };
  return (
    <Editor onSave={save} onCancel={onCancel} trouble={trouble} onTrouble={say}>
      <Choice
        label="Who said it"
        name="speaker"
        value={finding.item.speaker ?? ''}
        options={[['', 'Nobody named here'], ...actors.map(optionOf)]}
        focus
      />
    </Editor>
  );
}

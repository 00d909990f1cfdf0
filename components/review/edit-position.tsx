import { useState } from 'preact/hooks';
import { STANCES } from '../../lib/dossier/schema';
import { STANCE } from '../parts/words';
import { actorsOf, optionOf } from './actors';
import { positionOf } from './corrections';
import type { EditProps } from './edit-props';
import { Editor, given } from './editor';
import { Choice, Field } from './field';
import type { Finding } from './findings';
import { near } from './words';

/** Corrects who takes which stance, and to what: that is words of the source. */
export function EditPosition({
  finding,
  dossier,
  onSave,
  onCancel,
}: EditProps<Extract<Finding, { list: 'positions' }>>) {
  const [trouble, say] = useState<string | null>(null);
  const { item, place } = finding;
  const before = dossier.entities.find(({ id }) => id === item.topic)?.name ?? '';
  const save = (data: FormData): string | null => {
    const words = given(data, 'topic');
    const topic = words === '' || words === before ? undefined : near(dossier, place, words);
    if (words !== '' && words !== before && !topic)
      return 'The source does not have these words. Copy them from it, or leave them as they were.';
    const party = dossier.entities.find(({ id }) => id !== item.party && id === given(data, 'party'));
    const stance = STANCES.find((each) => each !== item.stance && each === given(data, 'stance'));
    const isChanged = party ?? stance ?? topic;
    onSave(isChanged ? [positionOf(finding, dossier, { party, stance, topic })] : []);
    return null;
  };
  return (
    <Editor onSave={save} onCancel={onCancel} trouble={trouble} onTrouble={say}>
      <Choice
        label="Whose position"
        name="party"
        value={item.party}
        options={actorsOf(dossier).map(optionOf)}
        focus
      />
      <Choice
        label="Stance"
        name="stance"
        value={item.stance}
        options={STANCES.map((stance) => [stance, STANCE[stance]] as const)}
      />
      <Field label="On what, in the source’s words" name="topic" value={before} />
    </Editor>
  );
}

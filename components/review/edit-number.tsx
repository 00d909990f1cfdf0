import { useState } from 'preact/hooks';
import { figureIn } from '../../lib/dossier/numbers/read';
import { numberOf } from './corrections';
import type { EditProps } from './edit-props';
import { Editor, given } from './editor';
import { Field } from './field';
import type { Finding } from './findings';
import { near } from './words';

/** Corrects how far the figure reaches and what it counts, both in the source's words. */
export function EditNumber({
  finding,
  dossier,
  onSave,
  onCancel,
}: EditProps<Extract<Finding, { list: 'numbers' }>>) {
  const [trouble, say] = useState<string | null>(null);
  const { item, place } = finding;
  const save = (data: FormData): string | null => {
    const changed = (name: string, before: string) => {
      const quote = given(data, name);
      return quote === '' || quote === before ? undefined : (near(dossier, place, quote) ?? null);
    };
    const [words, counts] = [changed('words', item.text), changed('counts', item.counts)];
    if (words === null || counts === null)
      return 'The source does not have these words. Copy them from it, or leave them as they were.';
    if (words && !figureIn(words.quote))
      return 'These words are not one number. Copy one, with what it counts.';
    onSave(words || counts ? [numberOf(finding, dossier, { words, counts })] : []);
    return null;
  };
  return (
    <Editor onSave={save} onCancel={onCancel} trouble={trouble} onTrouble={say}>
      <Field label="The figure, in the source’s words" name="words" value={item.text} focus />
      <Field label="What it counts, in the source’s words" name="counts" value={item.counts} />
    </Editor>
  );
}

import { useState } from 'preact/hooks';
import { dateOf } from './corrections';
import type { EditProps } from './edit-props';
import { Editor, given } from './editor';
import { Field } from './field';
import type { Finding } from './findings';

/** Corrects when it was: first and last day, and the source's words for the time. */
export function EditEvent({
  finding,
  dossier,
  onSave,
  onCancel,
}: EditProps<Extract<Finding, { list: 'events' }>>) {
  const [trouble, say] = useState<string | null>(null);
  const { when } = finding.item;
  const save = (data: FormData): string | null => {
    const from = given(data, 'from') || null;
    const to = given(data, 'to') || from;
    if (from !== null && to !== null && to < from) return 'The last day is before the first. Exchange them.';
    const correction = dateOf(finding, dossier, { words: given(data, 'words'), from, to });
    if (!correction) return 'The source does not have these words. Copy them from it, or leave them out.';
    onSave([correction]);
    return null;
  };
  return (
    <Editor onSave={save} onCancel={onCancel} trouble={trouble} onTrouble={say}>
      <Field label="First day" name="from" type="date" value={when.from ?? ''} focus />
      <Field label="Last day" name="to" type="date" value={when.to ?? ''} />
      <Field label="The source’s words for it" name="words" value={when.text} />
    </Editor>
  );
}

import { useMemo, useState } from 'preact/hooks';
import { citer } from '../../lib/card/cites';
import type { Dossier, Entity, Kind } from '../../lib/dossier/schema';
import { Choice, Field } from './field';

interface SplitMentionsProps {
  entity: Entity;
  dossier: Dossier;
  kinds: readonly (readonly [Kind, string])[];
}

/** Chooses the mentions of an entity that are of somebody else; they are looked up when it is opened. */
export function SplitMentions(props: SplitMentionsProps) {
  const [opened, open] = useState(false);
  return (
    <details class="split" onToggle={({ currentTarget }) => currentTarget.open && open(true)}>
      <summary>Split: some mentions are of somebody else</summary>
      {opened && <Mentions {...props} />}
    </details>
  );
}

function Mentions({ entity, dossier, kinds }: SplitMentionsProps) {
  const cites = useMemo(() => {
    const cite = citer(dossier);
    return entity.evidence.map((evidence) => cite.cites([evidence])[0]);
  }, [entity, dossier]);
  return (
    <>
      <ul>
        {cites.map(({ source, at, sentence, start, end }, index) => (
          <li key={`${source}/${at}`}>
            <label>
              <input type="checkbox" name={`mention-${index}`} />
              <span class="source-words" dir="auto">
                {sentence.slice(0, start)}
                <mark>{sentence.slice(start, end)}</mark>
                {sentence.slice(end)}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="fields">
        <Field label="Whose they are" name="other" value="" />
        <Choice label="Kind of the other" name="other-kind" value={entity.kind} options={kinds} />
      </div>
    </>
  );
}

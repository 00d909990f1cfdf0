import { useMemo } from 'preact/hooks';
import { citer } from '../../lib/card/cites';
import type { Dossier, Entity, Kind } from '../../lib/dossier/schema';
import { Choice, Field } from './field';

interface SplitMentionsProps {
  entity: Entity;
  dossier: Dossier;
  kinds: readonly (readonly [Kind, string])[];
}

/** Chooses the mentions of an entity that are of somebody else. */
export function SplitMentions({ entity, dossier, kinds }: SplitMentionsProps) {
  const cites = useMemo(() => {
    const cite = citer(dossier);
    return entity.evidence.map((evidence) => cite.cites([evidence])[0]);
  }, [entity, dossier]);
  return (
    <details class="split">
      <summary>Split: some mentions are of somebody else</summary>
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
    </details>
  );
}

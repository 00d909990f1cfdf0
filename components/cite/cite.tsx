import { useId, useState } from 'preact/hooks';
import type { Cite } from '../../lib/card/content';
import { Evidence, placed } from './evidence';

type Face = 'publisher' | 'place' | 'act';

interface CitesProps {
  cites: readonly Cite[];
  /**
   * The button's face: the publisher after words of ours or theirs, with its date where dates matter (`place`), the act
   * after a line that names the publisher.
   */
  face?: Face;
}

/**
 * The end of every line of a source: its name as a button, one for each source that says it. Pressing it shows the
 * sentence below, the words marked. Stands in a block (`div`, `li`), after the words.
 */
export function Cites({ cites, face = 'publisher' }: CitesProps) {
  const id = useId();
  const [shown, show] = useState<number | null>(null);
  const cite = shown === null ? undefined : cites[shown];
  return (
    <>
      {cites.map((each, index) => (
        <CiteButton
          key={`${each.source}:${each.at}`}
          cite={each}
          face={face}
          evidence={id}
          shown={index === shown}
          onPress={() => show(index === shown ? null : index)}
        />
      ))}
      {cite && <Evidence id={id} cite={cite} />}
    </>
  );
}

interface CiteButtonProps {
  cite: Cite;
  face: Face;
  /** The id of the element that shows the sentence. */
  evidence: string;
  shown: boolean;
  onPress: () => void;
}

function CiteButton({ cite, face, evidence, shown, onPress }: CiteButtonProps) {
  const act = shown ? 'Hide sentence' : 'Show sentence';
  const label = face === 'act' ? `${act}, ${placed(cite)}` : `${placed(cite)}. ${act}`;
  return (
    <>
      {' '}
      <button
        class="cite"
        type="button"
        aria-expanded={shown}
        aria-controls={shown ? evidence : undefined}
        aria-label={label}
        onClick={onPress}
      >
        {{ act, place: placed(cite), publisher: cite.publisher }[face]}
      </button>
    </>
  );
}

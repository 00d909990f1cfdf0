import type { EntityRef } from '../../lib/lexicon/found';
import { KIND } from '../parts/words';

interface ChoicesProps {
  candidates: readonly EntityRef[];
  onChoose: (entity: EntityRef) => void;
}

/** The same words name several: the reader says whom the page means. */
export function Choices({ candidates, onChoose }: ChoicesProps) {
  return (
    <ul class="choices">
      {candidates.map((each) => (
        <li key={`${each.dossier}/${each.entity}`}>
          <button class="choice" type="button" onClick={() => onChoose(each)}>
            <span class="name">{each.name}</span>
            <span class="kind">{KIND[each.kind]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

import type { EntityRef } from '../../lib/lexicon/found';

/** Another that the words may name; `in`: the title of its dossier, null until that is known. */
export type Other = EntityRef & { in: string | null };

interface OthersProps {
  /** Whom the card is about. */
  name: string;
  others: readonly Other[];
  onChoose: (entity: EntityRef) => void;
}

/** The same words may name others: each is a press away, and the reader's choice counts for the page. */
export function Others({ name, others, onChoose }: OthersProps) {
  if (others.length === 0) return null;
  const isNamesake = (each: Other) => each.name === name && each.in !== null;
  return (
    <ul class="others" aria-label="These words may also name">
      {others.map((each) => (
        <li key={`${each.dossier}/${each.entity}`}>
          {isNamesake(each) ? 'Also in ' : 'Or '}
          <button class="entity-link" type="button" onClick={() => onChoose(each)}>
            {isNamesake(each) ? each.in : each.name}
          </button>
          {!isNamesake(each) && each.in !== null && `, in ${each.in}`}
        </li>
      ))}
    </ul>
  );
}

import type { Cite } from '../../lib/card/content';
import { placed } from '../cite/evidence';

/** Which words of a source an element shows: `Linking` marks both. `end` is exclusive, UTF-16 code units. */
export interface Place {
  source: string;
  start: number;
  end: number;
}

/** The place of the words that a cite marks. */
export const placeOf = ({ source, at, start, end }: Cite): Place => ({
  source,
  start: at,
  end: at + end - start,
});

/** The attributes by which a fact is found from its source, and the other way round. */
export function placeAttributes(cite: Cite) {
  const { source, start, end } = placeOf(cite);
  return { 'data-source': source, 'data-start': start, 'data-end': end };
}

interface PlacesProps {
  cites: readonly Cite[];
  /** The button's face: the publisher, or the act after a line that names the publisher. */
  face?: 'publisher' | 'act';
}

/** In the library the source stands beside: a cite marks the words there and scrolls to them. */
export function Places({ cites, face = 'publisher' }: PlacesProps) {
  return (
    <>
      {cites.map((cite) => (
        <span key={`${cite.source}:${cite.at}`}>
          {' '}
          <button
            class="cite"
            type="button"
            {...placeAttributes(cite)}
            aria-label={`Show in the source: ${placed(cite)}, paragraph ${cite.paragraph}`}
          >
            {face === 'act' ? 'Show in the source' : cite.publisher}
          </button>
        </span>
      ))}
    </>
  );
}

import type { Related as Relation } from '../../lib/card/content';
import { LongList } from '../parts/long-list';
import { Places, placeAttributes } from '../sources/place';
import './related.css';

/** How the actors stand to each other: the source's words between their names. */
export function Related({ relations }: { relations: readonly Relation[] }) {
  if (relations.length === 0) return null;
  return (
    <section class="related" aria-labelledby="related-title">
      <h3 id="related-title">In this dispute</h3>
      <ul>
        <LongList
          items={relations}
          unit="relation"
          row={({ id, from, to, text, cites }) => (
            <li class="fact" key={id} {...placeAttributes(cites[0])}>
              <b>{from.name}</b>{' '}
              <span class="source-words" dir="auto">
                {text}
              </span>{' '}
              <b>{to.name}</b>
              <Places cites={cites} />
            </li>
          )}
        />
      </ul>
    </section>
  );
}

import type { EntityName, Stand } from '../../lib/card/content';
import type { Overview } from '../../lib/card/overview';
import { STANCE } from '../parts/words';
import { Places, placeAttributes } from '../sources/place';
import './matrix.css';

/** Who wants what: topics down, parties across in the order in which the source names them, then everybody else. */
export function Matrix({ overview: { parties, others } }: { overview: Overview }) {
  const stands = [...parties.flatMap(({ positions }) => positions), ...others];
  if (stands.length === 0) return <p class="none">No position given in this dossier.</p>;
  const actors = unique([...parties.map(({ party }) => party), ...others.map(({ party }) => party)]);
  const topics = unique(stands.map(({ topic }) => topic).filter((topic) => topic !== null));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label="Table of positions">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">On</th>
            {actors.map(({ entity, name }) => (
              <th key={entity} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map((topic) => (
            <tr key={topic.entity}>
              <th scope="row">{topic.name}</th>
              {actors.map((actor) => (
                <Cell
                  key={actor.entity}
                  stands={stands.filter(
                    (stand) => stand.party.entity === actor.entity && stand.topic?.entity === topic.entity,
                  )}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ stands }: { stands: Stand[] }) {
  if (stands.length === 0) return <td class="none">no position given</td>;
  return (
    <td>
      {stands.map((stand) => (
        <div class="fact" key={`${stand.stance}/${stand.cites[0].at}`} {...placeAttributes(stand.cites[0])}>
          <span class="stance">{STANCE[stand.stance]}</span>
          <span class="source-words">{stand.text}</span>
          <Places cites={stand.cites} />
        </div>
      ))}
    </td>
  );
}

const unique = (names: readonly EntityName[]): EntityName[] => [
  ...new Map(names.map((name) => [name.entity, name])).values(),
];

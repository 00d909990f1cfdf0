import type { EntityName, Stand } from '../../lib/card/content';
import type { Overview } from '../../lib/card/overview';
import { STANCE } from '../parts/words';
import { Places, placeAttributes } from '../sources/place';
import './matrix.css';

/** More actors than this make columns too narrow to read: then all who are no party share the last one. */
const COLUMNS = 4;

interface Column {
  title: string;
  holds: (actor: EntityName) => boolean;
  /** Several actors share it: each position says whose it is. */
  shared: boolean;
}

/** Who wants what: topics down, parties across in the order in which the source names them, then everybody else. */
export function Matrix({ overview: { parties, others } }: { overview: Overview }) {
  const stands = [...parties.flatMap(({ positions }) => positions), ...others];
  if (stands.length === 0) return <p class="none">No position given in this dossier.</p>;
  const columns = columnsFor(
    parties.map(({ party }) => party),
    unique(others.map(({ party }) => party)),
  );
  const topics = unique(stands.map(({ topic }) => topic).filter((topic) => topic !== null));
  return (
    <table class="matrix">
      <thead>
        <tr>
          <th scope="col">On</th>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {topics.map((topic) => (
          <tr key={topic.entity}>
            <th scope="row">{topic.name}</th>
            {columns.map(({ title, holds, shared }) => (
              <Cell
                key={title}
                title={title}
                shared={shared}
                stands={stands.filter((stand) => stand.topic?.entity === topic.entity && holds(stand.party))}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function columnsFor(parties: EntityName[], others: EntityName[]): Column[] {
  const own = (actor: EntityName): Column => ({
    title: actor.name,
    holds: ({ entity }) => entity === actor.entity,
    shared: false,
  });
  if (parties.length + others.length <= COLUMNS) return [...parties, ...others].map(own);
  const rest = new Set(others.map(({ entity }) => entity));
  return [...parties.map(own), { title: 'Others', holds: ({ entity }) => rest.has(entity), shared: true }];
}

interface CellProps {
  /** Whose column it is: shown again where a narrow page puts the columns one below the other. */
  title: string;
  stands: Stand[];
  shared: boolean;
}

function Cell({ title, stands, shared }: CellProps) {
  if (stands.length === 0)
    return (
      <td class="none" data-title={title}>
        no position given
      </td>
    );
  return (
    <td data-title={title}>
      {stands.map((stand) => (
        <div
          class="fact"
          key={`${stand.party.entity}/${stand.stance}/${stand.cites[0].at}`}
          {...placeAttributes(stand.cites[0])}
        >
          <span class="stance">
            {STANCE[stand.stance]}
            {shared && <span class="by"> {stand.party.name}</span>}
          </span>
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

import type { Stand } from '../../lib/card/content';
import type { Overview } from '../../lib/card/overview';
import { Cites } from '../cite/cite';
import { joined, STANCE } from '../parts/words';
import './sides.css';

/** More parties than this do not fit side by side in 380 pixels: they stand one below the other. */
const FACING = 3;
/** Longer names (UTF-16 code units) take more than two lines in a column: set smaller, never cut. */
const LONG = 24;

/** The parties in facing columns, the mediators on the rule between them, everybody else below both. */
export function Sides({ overview }: { overview: Overview }) {
  const { parties, mediators, others } = overview;
  if (parties.length === 0 && others.length === 0) return <NoParties />;
  return (
    <section aria-label="Parties and their positions">
      <div class={`sides ${parties.length <= FACING ? 'facing' : ''}`} data-columns={parties.length}>
        {parties.map(({ party }) => (
          <div class="side" key={party.entity}>
            <h2 class={party.name.length > LONG ? 'long' : undefined}>{party.name}</h2>
          </div>
        ))}
        {mediators.length > 0 && (
          <p class="between">
            <span>
              mediated by <b>{joined(mediators.map(({ name }) => name))}</b>
            </span>
          </p>
        )}
        {parties.map(({ party, positions }) => (
          <ul class="positions" key={party.entity} aria-label={party.name}>
            {positions.length === 0 && <li class="none">no position given</li>}
            {positions.map((stand) => (
              <Position key={`${stand.stance}/${stand.cites[0].at}`} stand={stand} />
            ))}
          </ul>
        ))}
      </div>
      {others.length > 0 && (
        <ul class="also" aria-label="Others">
          {others.map((stand) => (
            <Position key={`${stand.party.entity}/${stand.stance}/${stand.cites[0].at}`} stand={stand} by />
          ))}
        </ul>
      )}
    </section>
  );
}

function Position({ stand, by = false }: { stand: Stand; by?: boolean }) {
  return (
    <li>
      <span class="stance">
        {STANCE[stand.stance]}
        {by && <span class="by"> {stand.party.name}</span>}
      </span>
      <span class="source-words">{stand.text}</span>
      <Cites cites={stand.cites} />
    </li>
  );
}

function NoParties() {
  return (
    <section>
      <h2>Positions</h2>
      <p class="none">No position given in this dossier.</p>
    </section>
  );
}

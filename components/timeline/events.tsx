import type { Happening } from '../../lib/card/overview';
import { LongList } from '../parts/long-list';
import { Places, placeAttributes } from '../sources/place';
import { timeInWords } from './time';
import './events.css';

/** The events, first to last. Shape before colour: a disc is a day, hatched is about, a ring has no date. */
export function Events({ events }: { events: readonly Happening[] }) {
  if (events.length === 0) return <p class="none">No event in this dossier.</p>;
  return (
    <ol class="events">
      <LongList
        items={events}
        unit="event"
        row={({ id, when, text, cites }) => (
          <li class="fact" key={id} {...placeAttributes(cites[0])}>
            <Time when={when} />
            <Shape when={when} />
            <div>
              <span class="source-words">{text}</span>
              <Places cites={cites} />
            </div>
          </li>
        )}
      />
    </ol>
  );
}

function Time({ when }: Pick<Happening, 'when'>) {
  const time = timeInWords(when);
  if (!time) return <span class="about">date not given</span>;
  if ('day' in time) return <time dateTime={when.from ?? undefined}>{time.day}</time>;
  return (
    <span class="about">
      about <i>{time.about}</i>
    </span>
  );
}

function Shape({ when: { from, to } }: Pick<Happening, 'when'>) {
  return (
    <svg class="shape" viewBox="0 0 20 22" aria-hidden="true">
      {from === null && to === null && (
        <>
          <rect class="box" x=".5" y="4.5" width="19" height="13" />
          <circle class="ring" cx="10" cy="11" r="3.2" />
        </>
      )}
      {from !== null && from === to && <circle class="disc" cx="10" cy="11" r="4" />}
      {from !== to && <path class="about" d="M1 6.5h18v9H1zM3 15l6-8M8 15l6-8M13 15l5-7" />}
    </svg>
  );
}

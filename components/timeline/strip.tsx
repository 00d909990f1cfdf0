import type { Happening } from '../../lib/card/overview';
import { dayInWords } from '../cite/day';
import { stripLayout } from './layout';
import { timeInWords } from './time';
import './strip.css';

const WIDTH = 344;
/** The axis stands here; labels of days above, the month and today below. */
const AXIS = 32;
const BELOW = 60;
/** The box of undated events takes this much room on the left. */
const UNDATED = 54;

/** Events drawn to scale: a disc is a day, hatched is about that time, a ring has no date. Read out as a list. */
export function Strip({ events, today }: { events: readonly Happening[]; today: string }) {
  const dated = events.some(({ when }) => when.from !== null || when.to !== null);
  return (
    <>
      {dated && <Drawing events={events} today={today} />}
      <ol class={dated ? 'hidden' : undefined} aria-label="Events">
        {events.map(({ id, text, when }) => (
          <li key={id}>{`${inWords(when)}: ${text}`}</li>
        ))}
        <li>{`Today: ${dayInWords(today)}`}</li>
      </ol>
    </>
  );
}

function inWords(when: Happening['when']): string {
  const time = timeInWords(when);
  if (!time) return 'Date not given';
  return 'day' in time ? time.day : `About that time, "${time.about}"`;
}

function Drawing({ events, today }: { events: readonly Happening[]; today: string }) {
  const undated = events.some(({ when }) => when.from === null && when.to === null);
  const left = undated ? UNDATED : 4;
  const right = WIDTH - 4;
  const strip = stripLayout(events, today, { left, right });
  const isToday = typeof strip.today === 'number';
  return (
    <svg class="strip" viewBox={`0 0 ${WIDTH} 66`} aria-hidden="true">
      <defs>
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="hatch" d="M0 0v4" />
        </pattern>
      </defs>
      {undated && <Undated />}
      <path class="axis" d={`M${left} ${AXIS}H${right}`} />
      {strip.hatched.map(({ id, x, width }) => (
        <rect class="about" key={id} x={x} y={AXIS - 4.5} width={Math.max(width, 6)} height="9" />
      ))}
      {strip.discs.map(({ id, x }) => (
        <circle class="disc" key={id} cx={x} cy={AXIS} r="3.8" />
      ))}
      {strip.labels.map(({ x, text }) => (
        <text class="day" key={text + x} x={x} y="20" text-anchor="middle">
          {text}
        </text>
      ))}
      {!(isToday && Number(strip.today) < left + 110) && (
        <text x={left} y={BELOW}>
          {strip.begins}
        </text>
      )}
      <Today at={strip.today} left={left} right={right} />
    </svg>
  );
}

function Undated() {
  return (
    <>
      <rect class="box" x=".5" y="20" width="34" height="24" />
      <circle class="ring" cx="17.5" cy={AXIS} r="4" />
      <text x="0" y={BELOW}>
        no date
      </text>
    </>
  );
}

function Today({ at, left, right }: { at: number | 'earlier' | 'later'; left: number; right: number }) {
  if (at === 'later')
    return (
      <text class="today" x={right} y={BELOW} text-anchor="end">
        today is further on →
      </text>
    );
  if (at === 'earlier')
    return (
      <text class="today" x={right} y={BELOW} text-anchor="end">
        ← today is before this
      </text>
    );
  return (
    <>
      <path class="now" d={`M${at} 21v22`} />
      <text class="today" x={Math.min(Math.max(at, left + 16), right - 16)} y={BELOW} text-anchor="middle">
        today
      </text>
    </>
  );
}

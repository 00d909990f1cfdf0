import type { Happening } from '../../lib/card/overview';
import { dayInWords } from '../cite/day';
import { useWidth } from '../parts/width';
import { stripLayout } from './layout';
import { timeInWords } from './time';
import './strip.css';

/** The axis stands here; labels of days above, the month and today below. */
const AXIS = 32;
const BELOW = 60;
const HEIGHT = 66;
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
  return 'day' in time ? time.day : `About that time, “${time.about}”`;
}

function Drawing({ events, today }: { events: readonly Happening[]; today: string }) {
  const { element, width } = useWidth<HTMLDivElement>();
  return (
    <div class="strip" ref={element}>
      {width !== null && width > 0 && <Marks events={events} today={today} width={width} />}
    </div>
  );
}

interface MarksProps {
  events: readonly Happening[];
  today: string;
  width: number;
}

function Marks({ events, today, width }: MarksProps) {
  const undated = events.some(({ when }) => when.from === null && when.to === null);
  const left = undated ? UNDATED : 4;
  const right = width - 4;
  const strip = stripLayout(events, today, { left, right });
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <defs>
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="hatch" d="M0 0v4" />
        </pattern>
      </defs>
      {undated && <Undated />}
      <path class="axis" d={`M${left} ${AXIS}H${right}`} />
      {strip.hatched.map(({ id, x, width: long }) => (
        <rect class="about" key={id} x={x} y={AXIS - 4.5} width={Math.max(long, 6)} height="9" />
      ))}
      {strip.discs.map(({ id, x }) => (
        <circle class="disc" key={id} cx={x} cy={AXIS} r="3.8" />
      ))}
      {strip.labels.map(({ x, text }) => (
        <text class="day" key={text + x} x={x} y="20" text-anchor="middle">
          {text}
        </text>
      ))}
      <text x={left} y={BELOW}>
        {strip.begins}
      </text>
      {strip.today.line !== null && <path class="now" d={`M${strip.today.line} 21v22`} />}
      <text class="today" x={strip.today.x} y={BELOW} text-anchor={strip.today.anchor}>
        {strip.today.text}
      </text>
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

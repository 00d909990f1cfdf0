import type { Saying } from '../../lib/card/overview';
import { useWidth } from '../parts/width';
import { joined } from '../parts/words';
import { placeAttributes } from '../sources/place';
import { type FlowLine, type FlowName, flowLayout } from './flow-layout';
import './flow.css';

/** More lines than this are a tangle that tells less than the list below it. */
const MOST = 60;

/**
 * Who spoke about whom: a line for each statement and subject, solid where direct, dashed where reported. Read out as a
 * list.
 */
export function Flow({ said }: { said: readonly Saying[] }) {
  const linked = said.filter(({ about }) => about.length > 0);
  const { who, about, lines, height } = flowLayout(linked);
  if (lines.length === 0 || lines.length > MOST) return null;
  return (
    <>
      <div class="flow" aria-hidden="true">
        <p class="label">Who</p>
        <p class="key">
          one line, one statement about one subject; solid: direct quote; dashed: reported speech
        </p>
        <p class="label">about</p>
        <Names names={who} height={height} />
        <Lines lines={lines} height={height} />
        <Names names={about} height={height} />
      </div>
      <ul class="hidden" aria-label="Who spoke about whom">
        {linked.map(({ id, speaker, speakerText, about }) => (
          <li key={id}>{`${speaker?.name ?? speakerText} about ${joined(about.map(({ name }) => name))}`}</li>
        ))}
      </ul>
    </>
  );
}

function Names({ names, height }: { names: readonly FlowName[]; height: number }) {
  return (
    <ul style={{ height: units(height), paddingBlockStart: units(names[0]?.top ?? 0) }}>
      {names.map(({ key, name, height: own }) => (
        <li key={key} style={{ height: units(own) }} dir="auto">
          {name}
        </li>
      ))}
    </ul>
  );
}

const units = (length: number): string => `calc(${length} * var(--u))`;

function Lines({ lines, height }: { lines: readonly FlowLine[]; height: number }) {
  const { element, width } = useWidth<HTMLDivElement>();
  return (
    <div ref={element} style={{ height: units(height) }}>
      {width !== null && width > 0 && (
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {lines.map(({ said, from, to }) => (
            <g class={`fact ${said.form}`} key={`${from}-${to}`} {...placeAttributes(said.cites[0])}>
              <path class="reach" d={curve(from, to, width)} />
              <path class="line" d={curve(from, to, width)} />
              <path d={`M${width - 7} ${to - 3.5}l6 3.5l-6 3.5`} />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

const curve = (from: number, to: number, width: number): string =>
  `M1 ${from}C${width / 2} ${from} ${width / 2} ${to} ${width - 1} ${to}`;

import type { Counted, Figure } from '../../lib/card/numbers';
import { dayInWords } from '../cite/day';
import { LongList } from '../parts/long-list';
import { joined } from '../parts/words';
import { Places, placeAttributes } from '../sources/place';
import './numbers.css';

/** What is counted, and each source's figure for it, side by side: no sum and no verdict. */
export function Numbers({ numbers }: { numbers: readonly Counted[] }) {
  return (
    <ul class="numbers">
      <LongList
        items={numbers}
        unit="number"
        row={({ counts, figures }) => (
          <li key={counts}>
            <h3 dir="auto">{counts}</h3>
            <ul>
              {figures.map((figure) => (
                <Words key={`${figure.cites[0].source} ${figure.cites[0].at}`} figure={figure} />
              ))}
            </ul>
          </li>
        )}
      />
    </ul>
  );
}

function Words({ figure: { text, cites, about } }: { figure: Figure }) {
  return (
    <li class="fact" {...placeAttributes(cites[0])}>
      <span class="source-words" dir="auto">
        {text}
      </span>
      <Places cites={cites} />
      <p class="about">
        {about.length > 0 && <>about {joined(about.map(({ name }) => name))}, </>}
        {dayInWords(cites[0].published)}
      </p>
    </li>
  );
}

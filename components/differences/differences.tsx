import type { ComponentChildren } from 'preact';
import type { Cite, Differing, Told } from '../../lib/card/content';
import { dayInWords } from '../cite/day';
import { placed } from '../cite/evidence';
import { STANCE } from '../parts/words';

interface DifferencesProps {
  differing: readonly Differing[];
  /** The heading of each, at the level of the surface. */
  heading: (on: string) => ComponentChildren;
  /** How the sentence of a cite is shown there. */
  cites: (cites: readonly Cite[]) => ComponentChildren;
}

/** What the sources say differently: each with its date and words, the oldest first. No verdict. */
export function Differences({ differing, heading, cites }: DifferencesProps) {
  return (
    <>
      {differing.map(({ on, told }) => (
        <section class="differing" key={`${on} ${told[0]?.cites[0].at}`}>
          {heading(on)}
          {told.map((each) => (
            <div class="source-block" key={`${each.cites[0].source} ${each.cites[0].at}`}>
              <p class="name">{placed(each.cites[0])}</p>
              <div>
                <What told={each} />
                <span class="source-words" dir="auto">
                  {each.text}
                </span>
                {cites(each.cites)}
              </div>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

/** "The sources differ, on troops", where it stands by itself. */
export const differOn = (on: string): ComponentChildren => (
  <>
    The sources differ<span class="more">, on {on}</span>
  </>
);

/** What differs, in our own voice, where the words alone do not say it. */
function What({ told: { stance, day, speaker } }: { told: Told }) {
  const words = stance ? STANCE[stance] : day ? dayInWords(day) : speaker?.name;
  return words ? <span class="stance">{words}: </span> : null;
}

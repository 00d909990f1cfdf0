import type { NewsEntry } from '../../lib/card/news';
import { Cites } from '../cite/cite';
import { dayInWords } from '../cite/day';
import { Differences, differOn } from '../differences/differences';
import { counted } from '../parts/words';
import { Sides } from '../positions/sides';
import { Strip } from '../timeline/strip';
import { Names, type NamesProps } from './names';
import { NewsList } from './news-list';
import { Next } from './next';
import type { DossierChoice, PageView } from './view';

type DisputeProps = Omit<Extract<PageView, { is: 'known' }>, 'is'> & {
  today: string;
  onChoose: (dossier: string) => void;
  onGo: NamesProps['onGo'];
  onOften: NamesProps['onOften'];
  onGoToNews: (entry: NewsEntry) => void;
  onDim: (dim: boolean) => void;
};

/** Like a front page: the question, where it stands, who stands where, what next, events, names. */
export function Dispute({ overview, dossiers, names, often, news, today, ...acts }: DisputeProps) {
  const { question, status, events } = overview;
  return (
    <>
      <section>
        {dossiers.length > 1 ? (
          <Chooser chosen={overview.dossier} dossiers={dossiers} onChoose={acts.onChoose} />
        ) : (
          <p class="label">{overview.title}</p>
        )}
        <h1 class="question">{question || overview.title}</h1>
      </section>
      <section class="standfirst">
        <h2>
          Where it stands
          {status && <span class="more">{dayInWords(status.cites[0].published)}</span>}
        </h2>
        {status ? (
          <div>
            <span class="source-words">{status.text}</span>
            <Cites cites={status.cites} />
          </div>
        ) : (
          <p class="none">The sources in this dossier do not say where it stands.</p>
        )}
      </section>
      <NewsList {...news} onGoToNews={acts.onGoToNews} onDim={acts.onDim} />
      <Sides overview={overview} />
      <Differences
        differing={overview.differing.slice(0, MOST_DIFFERING)}
        heading={(on) => <h2>{differOn(on)}</h2>}
        cites={(cites) => <Cites cites={cites} face="act" />}
      />
      <MoreDiffering count={overview.differing.length - MOST_DIFFERING} />
      <Next next={overview.next} today={today} />
      {events.length > 0 && (
        <section>
          <h2>
            Events<span class="more">hatched: about that time</span>
          </h2>
          <Strip events={events} today={today} />
        </section>
      )}
      <Names names={names} often={often} onGo={acts.onGo} onOften={acts.onOften} />
    </>
  );
}

function MoreDiffering({ count }: { count: number }) {
  if (count <= 0) return null;
  return <p class="none">{counted(count, 'more difference')}, in the library.</p>;
}

/** The popup is read at a glance: all of them are in the library. */
const MOST_DIFFERING = 2;

interface ChooserProps {
  chosen: string;
  dossiers: DossierChoice[];
  onChoose: (dossier: string) => void;
}

function Chooser({ chosen, dossiers, onChoose }: ChooserProps) {
  return (
    <label class="choose">
      <span class="label">Dossier</span>
      <select value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {dossiers.map(({ id, title, names }) => (
          <option key={id} value={id}>
            {`${title} (${counted(names, 'name')} here)`}
          </option>
        ))}
      </select>
    </label>
  );
}

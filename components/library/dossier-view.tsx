import type { ComponentChildren } from 'preact';
import type { Quoted } from '../../lib/card/content';
import { dayOf, daysAway } from '../../lib/card/days';
import type { Overview } from '../../lib/card/overview';
import { dayInWords } from '../cite/day';
import { Differences } from '../differences/differences';
import { NoteList } from '../notes/note-list';
import type { NoteListProps } from '../notes/shelved-note';
import { Numbers } from '../numbers/numbers';
import { Guard } from '../parts/guard';
import { counted } from '../parts/words';
import { Matrix } from '../positions/matrix';
import { Related } from '../relations/related';
import { CorrectionLog, type CorrectionLogProps } from '../review/correction-log';
import { Places, placeAttributes } from '../sources/place';
import { Flow } from '../statements/flow';
import { Quotes } from '../statements/quotes';
import { Events } from '../timeline/events';
import { Actors, type Correcting } from './actors';

export interface DossierViewProps {
  overview: Overview;
  /** The actor or term to point out. */
  entity: string | null;
  noteList: NoteListProps;
  correcting: Correcting & CorrectionLogProps;
  /** Of a large dossier, whose names are shown a page at a time, where the others are. */
  paging?: Paging | undefined;
  onExport: () => void;
  onExportDossier: () => void;
  onDeleteDossier: () => void;
}

/** Addresses of the pages before and behind; null where there is none. */
interface Paging {
  before: string | null;
  next: string | null;
}

/** One dossier on one long page. */
export function DossierView({
  overview,
  entity,
  noteList,
  correcting,
  paging,
  onExport,
  onExportDossier,
  onDeleteDossier,
}: DossierViewProps) {
  const parts: { title: string; hint: string; view: ComponentChildren }[] = [
    {
      title: 'Positions',
      hint: 'parties in the order the source names them',
      view: <Matrix overview={overview} />,
    },
    ...(overview.differing.length > 0
      ? [{ title: 'The sources differ', hint: 'the oldest first', view: <Differing overview={overview} /> }]
      : []),
    {
      title: 'Who said what',
      hint: 'in the order of the source',
      view: (
        <>
          <Flow said={overview.said} />
          <Quotes said={overview.said} />
        </>
      ),
    },
    {
      title: 'Timeline',
      hint: 'disc: a day; hatched: about; ring: date not given',
      view: <Events events={overview.events} />,
    },
    ...(overview.numbers.length > 0
      ? [
          {
            title: 'Numbers',
            hint: 'by what is counted; the oldest source first',
            view: <Numbers numbers={overview.numbers} />,
          },
        ]
      : []),
    {
      title: 'Actors and terms',
      hint: correcting.log.length === 0 ? '' : `${counted(correcting.log.length, 'correction')} kept`,
      view: (
        <>
          <Actors entries={overview.entries} open={entity} correcting={correcting} />
          {paging && <Pages paging={paging} />}
          <Related relations={overview.relations} />
        </>
      ),
    },
    { title: 'Notes', hint: 'kept on this computer', view: <NoteList {...noteList} /> },
  ];
  return (
    <>
      <div class="eyebrow">
        <p class="label">{overview.question && overview.title}</p>
        <span class="acts">
          <button class="text-button" type="button" onClick={onExportDossier}>
            Export this dossier
          </button>
          <button class="text-button" type="button" onClick={onDeleteDossier}>
            Delete this dossier
          </button>
        </span>
      </div>
      <h1>{overview.question || overview.title}</h1>
      <Guard part="The summary" onExport={onExport}>
        <Glance overview={overview} />
      </Guard>
      <Contents titles={parts.map(({ title }) => title)} />
      {parts.map(({ title, hint, view }) => (
        <section
          class="block"
          id={anchor(title)}
          key={title}
          tabIndex={-1}
          aria-labelledby={`${anchor(title)}-title`}
        >
          <h2 id={`${anchor(title)}-title`}>
            {title}
            {hint !== '' && <span>{hint}</span>}
          </h2>
          <Guard part={`“${title}”`} onExport={onExport}>
            {view}
          </Guard>
        </section>
      ))}
      <CorrectionLog {...correcting} />
    </>
  );
}

const anchor = (title: string): string => title.toLowerCase().replaceAll(' ', '-');

/** Ways to the parts of the page. Buttons, since the address belongs to what is open. */
function Contents({ titles }: { titles: string[] }) {
  return (
    <nav class="contents" aria-label="Contents">
      <ul>
        {titles.map((title) => (
          <li key={title}>
            <button class="text-button" type="button" onClick={() => goTo(anchor(title))}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function goTo(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}

function Pages({ paging: { before, next } }: { paging: Paging }) {
  return (
    <nav class="pages" aria-label="Names">
      {before !== null && <a href={before}>Names before these</a>}
      {next !== null && <a href={next}>More names</a>}
    </nav>
  );
}

/** Each under a heading of its own: what it is on. */
function Differing({ overview: { differing } }: { overview: Overview }) {
  return (
    <Differences
      differing={differing}
      heading={(on) => <h3>On {on}</h3>}
      cites={(cites) => <Places cites={cites} face="act" />}
    />
  );
}

function Glance({ overview: { status, next } }: { overview: Overview }) {
  const today = dayOf(new Date());
  const passed = next?.on && next.on < today;
  return (
    <div class="glance">
      <section>
        <h2>Where it stands{status && <span>{dayInWords(status.cites[0].published)}</span>}</h2>
        <Words quoted={status} none="The sources in this dossier do not say where it stands." />
      </section>
      <section>
        <h2>
          What next
          {next && (
            <span>{next.on ? `${dayInWords(next.on)}, ${daysAway(next.on, today)}` : 'date not given'}</span>
          )}
        </h2>
        <Words quoted={next} none="The sources in this dossier do not say what comes next." />
        {passed && <p class="none">No later source in this dossier.</p>}
      </section>
    </div>
  );
}

function Words({ quoted, none }: { quoted: Quoted | null; none: string }) {
  if (!quoted) return <p class="none">{none}</p>;
  return (
    <div class="fact" {...placeAttributes(quoted.cites[0])}>
      <span class="source-words">{quoted.text}</span>
      <Places cites={quoted.cites} />
    </div>
  );
}

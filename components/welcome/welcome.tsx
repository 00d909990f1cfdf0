import type { Sample } from '../../lib/dossier/sample';
import { placed } from '../cite/evidence';
import { Guard } from '../parts/guard';
import './welcome.css';

export interface WelcomeProps {
  /** Null until it is read, or where the dossier has none. */
  sample: Sample | null;
  /** Titles of the dossiers that are ready. */
  dossiers: readonly string[];
  allowed: boolean;
  /** The key that opens the next card, "Alt+S"; empty where the browser has none. */
  shortcut: string;
  /** Must be called within the click: browsers ask for permission only then. */
  onAllow: () => void;
  onExport: () => void;
}

/** First run: three sentences, a paragraph to try, one button. */
export function Welcome({ sample, dossiers, allowed, onAllow, onExport, shortcut }: WelcomeProps) {
  return (
    <main class="welcome">
      <p class="wordmark">Sidelight</p>
      <h1>Who is that, and where do they stand?</h1>
      <p class="three">
        Sidelight keeps what your sources say about the people, places and terms of a dispute. On a news page
        it puts a dotted line under those names, and resting the pointer on one tells you who that is, word
        for word, with the source named. What you read and what you note stays on this computer.
      </p>
      <Guard part="The sample" onExport={onExport}>
        <Try sample={sample} shortcut={shortcut} />
      </Guard>
      <section class="start">
        {allowed ? (
          <p>
            Sidelight is allowed on the sites you read. You can turn it off on any site, in one press, from
            its button in the toolbar.
          </p>
        ) : (
          <>
            <button class="button strong" type="button" onClick={onAllow}>
              Allow on the sites I read
            </button>
            <p>
              Your browser will ask. You can turn Sidelight off on any site, in one press, from its button in
              the toolbar.
            </p>
          </>
        )}
      </section>
      <Legend />
      <p class="ready">
        <b>{ready(dossiers)}</b> {dossiers.join('; ')}{' '}
        <a class="text-button" href="library.html">
          Open the library
        </a>
      </p>
    </main>
  );
}

function ready(dossiers: readonly string[]): string {
  if (dossiers.length === 0) return 'No dossier is ready yet.';
  return dossiers.length === 1 ? 'One dossier is ready:' : `${dossiers.length} dossiers are ready:`;
}

/** Room for the paragraph is kept from the start, so that nothing moves when it comes. */
function Try({ sample, shortcut }: { sample: Sample | null; shortcut: string }) {
  return (
    <section class="try" aria-labelledby="try-title">
      <h2 id="try-title">
        <span>Try it</span>
        <span class="more">
          rest the pointer on a dotted name
          {shortcut !== '' && (
            <>
              , or press <kbd>{shortcut.replaceAll('+', ' ')}</kbd>
            </>
          )}
        </span>
      </h2>
      {sample && (
        <>
          <article class="sample" lang={sample.source.lang}>
            {sample.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </article>
          <p class="label origin">From {placed(sample.source)}</p>
        </>
      )}
    </section>
  );
}

function Legend() {
  return (
    <section class="legend" aria-label="What the lines mean">
      <dl>
        <div>
          <dt>
            <span class="first-line">Name</span>
          </dt>
          <dd>known, first time in the paragraph</dd>
        </div>
        <div>
          <dt>
            <span class="repeat-line">Name</span>
          </dt>
          <dd>known, again</dd>
        </div>
      </dl>
    </section>
  );
}

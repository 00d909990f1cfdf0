import { daysAway } from '../../lib/card/days';
import type { Overview } from '../../lib/card/overview';
import { Cites } from '../cite/cite';
import { dayInWords } from '../cite/day';

/** What comes next, when, and how long until or since. */
export function Next({ next, today }: { next: Overview['next']; today: string }) {
  return (
    <section>
      <h2>What next</h2>
      {next ? (
        <div>
          <p class="next-date">
            {next.on === null ? (
              <span>date not given</span>
            ) : (
              <>
                <time dateTime={next.on}>{dayInWords(next.on)}</time>
                <span class="days">{daysAway(next.on, today)}</span>
              </>
            )}
          </p>
          <span class="source-words">{next.text}</span>
          <Cites cites={next.cites} />
          {next.on !== null && next.on < today && <p class="none">No later source in this dossier.</p>}
        </div>
      ) : (
        <p class="none">The sources in this dossier do not say what comes next.</p>
      )}
    </section>
  );
}

/** The tasks of a tab's main thread, as the browser's own tracing has them. */
import type { ChromiumTab } from '../e2e/chromium';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: when it began, how long it took, and how much of it the thread was running. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Workers of the extension are traced too, but their threads are not the page's. */
const CONTENT_SCRIPT = '/content-scripts/';

/**
 * Milliseconds of processor time of the longest task in which code of an extension ran, and of the longest without. Style,
 * layout and painting count where they fall into such a task.
 */
export async function longestTask(
  { devtools }: ChromiumTab,
  work: () => Promise<void>,
): Promise<{ added: number; others: number }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    },
  });
  await work();
  const complete = new Promise<void>((done) => devtools.once('Tracing.tracingComplete', () => done()));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);
  return longestIn(events);
}

function longestIn(events: readonly TraceEvent[]): { added: number; others: number } {
  const ours = events.filter(({ args }) => args?.data?.url?.includes(CONTENT_SCRIPT));
  const threads = new Set(ours.map(threadOf));
  let [added, others] = [0, 0];
  for (const task of events) {
    if (!task.name.endsWith('RunTask') || !threads.has(threadOf(task))) continue;
    const end = task.ts + (task.dur ?? 0);
    const isOurs = ours.some(
      (each) => threadOf(each) === threadOf(task) && each.ts >= task.ts && each.ts <= end,
    );
    const took = (task.tdur ?? task.dur ?? 0) / 1_000;
    if (isOurs) added = Math.max(added, took);
    else others = Math.max(others, took);
  }
  if (added === 0) throw new Error('No task of the extension was traced: the figure would mean nothing.');
  return { added, others };
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;

import browser from 'webextension-polyfill';
import type { NameHere } from '../../components/popup/view';
import { hear } from '../../lib/messages/hear';
import type { Tidings } from '../../lib/messages/tidings';

/** The names marked in one tab, all its frames together. */
export interface Counts {
  names(): NameHere[];
  /** Asks every frame and waits for the first count. False where nobody in the tab listens. */
  ask(): Promise<boolean>;
  /** Goes to the next mention, in the first frame that has one. */
  go(name: NameHere): void;
  stop(): void;
}

/** A frame without a marked name keeps silent: so long (milliseconds) the first count may take. */
const FIRST_COUNT = 150;
/**
 * Names may be marked while the popup is open: frames are asked again after so many milliseconds. Asked rather than
 * left to tell, because a frame that is gone, or has gone on to another page, tells nothing.
 */
const RECOUNT = 1_000;

/** Follows the names marked in `tab`; `onChange` is called when they are others than before. */
export function followCounts(tab: number, onChange: () => void): Counts {
  let frames = new Map<number, NameHere[]>();
  /** Those that have answered since the last time they were asked, and the time before. */
  let answered = new Map<number, NameHere[]>();
  let before = new Map<number, NameHere[]>();
  let told = '[]';
  const first = Promise.withResolvers<void>();
  const names = () => summed([...frames.values()].flat());
  const tellChange = () => {
    const now = JSON.stringify(names());
    if (now !== told) onChange();
    told = now;
  };
  const again = setInterval(() => {
    // A frame without names keeps silent: one that was silent twice is not just busy, it has none or is gone.
    frames = new Map([...before, ...answered]);
    [before, answered] = [answered, new Map()];
    tellChange();
    void tell(tab, { tell: 'countNames' });
  }, RECOUNT);
  const deaf = hear((tidings, sender) => {
    if (tidings.tell !== 'namesCounted' || sender.tab?.id !== tab) return;
    for (const counts of [frames, answered]) counts.set(sender.frameId ?? 0, tidings.names);
    first.resolve();
    tellChange();
  });
  return {
    names,
    async ask() {
      const heard = await tell(tab, { tell: 'countNames' });
      if (heard) await Promise.race([first.promise, new Promise((late) => setTimeout(late, FIRST_COUNT))]);
      return heard;
    },
    go({ dossier, entity }) {
      const frame = [...frames].find(([, names]) =>
        names.some((name) => name.dossier === dossier && name.entity === entity),
      );
      void tell(tab, { tell: 'goToEntity', dossier, entity }, frame?.[0]);
    },
    stop() {
      clearInterval(again);
      deaf();
    },
  };
}

async function tell(tab: number, tidings: Tidings, frameId?: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, tidings, frameId === undefined ? {} : { frameId });
    return true;
  } catch {
    return false;
  }
}

function summed(names: readonly NameHere[]): NameHere[] {
  const sums = new Map<string, NameHere>();
  for (const name of names) {
    const key = `${name.dossier}/${name.entity}`;
    sums.set(key, { ...name, count: name.count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}

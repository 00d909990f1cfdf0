import browser from 'webextension-polyfill';
import type { NameHere } from '../../components/popup/view';
import { hear } from '../../lib/messages/hear';
import type { Tidings } from '../../lib/messages/table';

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
/** Names may be marked while the popup is open: frames are asked again after so many milliseconds. */
const RECOUNT = 1_000;

/** Follows the names marked in `tab`; `onChange` is called whenever a frame has counted. */
export function followCounts(tab: number, onChange: () => void): Counts {
  const frames = new Map<number, NameHere[]>();
  const first = Promise.withResolvers<void>();
  const again = setInterval(() => void tell(tab, { tell: 'countNames' }), RECOUNT);
  const deaf = hear((tidings, sender) => {
    if (tidings.tell !== 'namesCounted' || sender.tab?.id !== tab) return;
    frames.set(sender.frameId ?? 0, tidings.names);
    first.resolve();
    onChange();
  });
  return {
    names: () => summed([...frames.values()].flat()),
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

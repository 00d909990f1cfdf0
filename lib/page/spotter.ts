/**
 * The names of one page: read, found, painted, followed through every change, until the signal. It knows no messages:
 * what it asks for is handed in.
 */
import { dom } from './dom';
import { createFeed, type Find } from './feed';
import { createMarks, type Look } from './marks';
import type { Mention, Mentions } from './mention';
import { markAt } from './point';
import { createReader } from './reader';
import { inSlices } from './slices';
import { createWalk } from './walk';
import { watchPage } from './watch';

interface Page {
  document: Document;
  find: Find;
  look: Look;
  /** The page changed in some way: it may be another page now. */
  onChange: () => void;
  /** `document.open()` threw the page away, and every listener with it. */
  onReplaced: () => void;
  signal: AbortSignal;
}

/** What can be asked of a page whose names are marked. */
export interface Spotter extends Mentions {
  look: (look: Look) => void;
  goTo: (dossier: string, entity: string) => Mention | null;
  counts: () => { dossier: string; entity: string; name: string; count: number }[];
}

/** Begins at once, in idle slices. Ends with the signal, and its marks with it. */
export function spotNames({ document, find, look, onChange, onReplaced, signal }: Page): Spotter {
  const marks = createMarks(() => wake(), signal);
  const walk = createWalk(marks.ordered);
  const feed = createFeed(marks, find, () => wake(), signal);
  const reader = createReader(feed.change, (root) => watch.follow(root));
  const watch = watchPage({
    document,
    reader,
    onChange: () => {
      onChange();
      seek();
    },
    onReplaced,
    signal,
  });
  const seek = () => {
    reader.seek();
    wake();
  };
  // A batch is sent when reading pauses or has enough: the finder is asked seldom.
  const wake = inSlices(() => watch.step() || reader.step() || feed.step() || marks.step(), signal);

  marks.look(look);
  reader.begin(dom.root(document));
  wake();
  // Style sheets that came late may have shown what was hidden.
  addEventListener(
    'load',
    () => {
      reader.recheck();
      wake();
    },
    { once: true, signal },
  );

  // A shadow tree opens without a word: it is there, at the latest, for who moves the pointer over the page.
  addEventListener('pointerover', seek, { capture: true, signal });

  return {
    mentionAt: (x, y) => markAt(x, y, reader.blocksAt, marks.at),
    step: walk.step,
    goTo: walk.goTo,
    counts: () => {
      const byName = Map.groupBy(marks.named(), ({ key }) => key);
      return [...byName.values()].flatMap((all) => {
        const [first] = all[0]?.entities ?? [];
        return first ? { ...first, count: all.length } : [];
      });
    },
    look: (chosen) => {
      marks.look(chosen);
      wake();
    },
  };
}

/** All marks of a page: kept by block, settled by what the page says as a whole, painted a block at a time. */
import type { Found } from '../lexicon/found';
import { keyOf, learn, noClues, type Reading, settle } from '../lexicon/settle';
import type { Block } from './blocks';
import { createContrast } from './contrast';
import { dom } from './dom';
import { Mark } from './mark';
import { inOrder } from './order';
import { createPainter, type Style } from './paint';

/** What the reader chose for this page. */
export interface Look {
  marks: 'tint' | 'line';
  /** Which of a name's mentions are marked; the others answer to nothing. */
  often: 'every' | 'paragraph' | 'page';
  /** Names not to be marked, as "dossier/entity"; or not where these small letters stand: "dossier/entity/words". */
  quiet: string[];
}

/** What can be asked of the marks; blocks come and go with the page. */
export interface Marks {
  put: (block: Block, readings: Reading[]) => void;
  /** What an answer says of the page as a whole: earlier marks may count, or count no more. */
  learn: (found: Found) => void;
  drop: (block: Block) => void;
  readingsOf: (block: Block) => Reading[] | null;
  look: (look: Look) => void;
  /** Paint one block; true while there are more. */
  step: () => boolean;
  /** Those of one block that are shown. */
  at: (block: Block) => Mark[];
  /** All that name somebody, in the order of the page. */
  named: () => Mark[];
  /** Those of them that are shown. */
  ordered: () => Mark[];
}

/** `onRepaint`: all has to be painted anew, by `step`, though nothing of the page changed. */
export function createMarks(onRepaint: () => void, signal: AbortSignal): Marks {
  const painter = createPainter(signal);
  const clues = noClues();
  const contrast = createContrast();
  const marks = new Map<Block, Mark[]>();
  const dirty = new Set<Block>();
  const forced = matchMedia('(forced-colors: active)');
  let look: Look = { marks: 'tint', often: 'every', quiet: [] };
  let quiet = new Set<string>();
  /** One mark a name, in the order of the page: as much as a page can bear where forced colours paint each like a selection. */
  const isThin = () => forced.matches || look.often === 'page';

  const repaintAll = () => {
    for (const block of marks.keys()) dirty.add(block);
  };
  const recolour = () => {
    repaintAll();
    onRepaint();
  };
  forced.addEventListener('change', recolour, { signal });

  const shownIn = (block: Block) => marks.get(block)?.filter((mark) => mark.shown) ?? [];
  const named = () =>
    inOrder([...marks.keys()].filter((block) => marks.get(block)?.length)).flatMap(
      (block) => marks.get(block)?.filter((mark) => mark.key) ?? [],
    );
  const ordered = () => named().filter((mark) => mark.shown);

  /** A link keeps its own line the only one; faint text keeps its contrast; a reader who wants lines gets one a block. */
  const styleOf = (element: Element, isRepeat: boolean): Style | null => {
    if (look.marks === 'line') return isRepeat ? null : 'quiet';
    const isLinked = dom.closest(element, 'a[href]') !== null;
    if (isRepeat && !isLinked) return 'repeat';
    if (contrast.isFaint(element)) return 'quiet';
    return isLinked ? 'link' : 'first';
  };

  const isQuiet = (key: string, words: string) => quiet.has(key) || quiet.has(`${key}/${words}`);

  const paintBlock = (block: Block) => {
    const seen = new Set<string>();
    for (const mark of marks.get(block) ?? []) {
      mark.entities = settle(mark.reading.senses, clues).filter(
        (entity) => !isQuiet(keyOf(entity), mark.text.toLowerCase()),
      );
      const isRepeat = seen.has(mark.key);
      mark.shown = mark.key !== '' && !(isRepeat && look.often !== 'every');
      if (!mark.shown || !isThin()) mark.paint(mark.shown ? styleOf(mark.element, isRepeat) : null);
      seen.add(mark.key);
    }
  };

  const thinOut = () => {
    const seen = new Set<string>();
    for (const mark of ordered()) {
      const isRepeat = seen.has(mark.key);
      mark.paint(isRepeat ? null : styleOf(mark.element, false));
      mark.shown = !isRepeat || look.often !== 'page';
      seen.add(mark.key);
    }
  };

  return {
    put: (block, readings) => {
      marks.set(
        block,
        readings.map((reading) => new Mark(block, reading, painter)),
      );
      dirty.add(block);
    },
    learn: (found) => {
      if (learn(clues, found)) repaintAll();
    },
    drop: (block) => {
      for (const mark of marks.get(block) ?? []) {
        // What was the first of its name on the page: another is now.
        if (mark.shown && isThin()) recolour();
        mark.active(false);
        mark.paint(null);
      }
      marks.delete(block);
      dirty.delete(block);
    },
    readingsOf: (block) => marks.get(block)?.map(({ reading }) => reading) ?? null,
    look: (chosen) => {
      look = chosen;
      quiet = new Set(chosen.quiet);
      repaintAll();
    },
    step: () => {
      const [block] = dirty;
      if (!block) return false;
      dirty.delete(block);
      paintBlock(block);
      if (dirty.size > 0) return true;
      contrast.forget();
      if (isThin()) thinOut();
      return false;
    },
    at: shownIn,
    named,
    ordered,
  };
}

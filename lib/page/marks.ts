/** All marks of a page: kept by block, settled by what the page says as a whole, painted a block at a time. */
import type { Found } from '../lexicon/found';
import { learn, noClues, settle } from '../lexicon/settle';
import type { Block } from './blocks';
import { createContrast } from './contrast';
import { dom } from './dom';
import { keyOf, Mark, type Reading } from './mark';
import { inOrder } from './order';
import { createPainter, type Style } from './paint';

/** What the reader chose for this page. */
export interface Look {
  marks: 'tint' | 'line';
  /** Names not to be marked, as "dossier/entity". */
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
  at: (block: Block) => Mark[];
  /** Those that count, in the order of the page. */
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
  let look: Look = { marks: 'tint', quiet: [] };
  let quiet = new Set<string>();

  const repaintAll = () => {
    for (const block of marks.keys()) dirty.add(block);
  };
  const recolour = () => {
    repaintAll();
    onRepaint();
  };
  forced.addEventListener('change', recolour, { signal });

  const ordered = () =>
    inOrder([...marks.keys()].filter((block) => marks.get(block)?.length)).flatMap((block) =>
      (marks.get(block) ?? []).filter((mark) => mark.counts),
    );

  /** A link keeps its own line the only one; faint text keeps its contrast; a reader who wants lines gets one a block. */
  const styleOf = (element: Element, isRepeat: boolean): Style | null => {
    if (look.marks === 'line') return isRepeat ? null : 'quiet';
    const isLinked = dom.closest(element, 'a[href]') !== null;
    if (isRepeat && !isLinked) return 'repeat';
    if (contrast.isFaint(element)) return 'quiet';
    return isLinked ? 'link' : 'first';
  };

  const paintBlock = (block: Block) => {
    const seen = new Set<string>();
    for (const mark of marks.get(block) ?? []) {
      const key = keyOf(mark.reading.entity);
      mark.counts = !quiet.has(key) && settle(mark.reading.entity, mark.reading.condition, clues);
      mark.paint(mark.counts ? styleOf(mark.element, seen.has(key)) : null);
      if (mark.counts) seen.add(key);
    }
  };

  /** Forced colours paint every mark like a selection: one a name is as much as a page can bear. */
  const thinOut = () => {
    const seen = new Set<string>();
    for (const mark of ordered()) {
      const key = keyOf(mark.reading.entity);
      mark.paint(seen.has(key) ? null : 'first');
      seen.add(key);
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
      if (forced.matches) thinOut();
      return false;
    },
    at: (block) => marks.get(block)?.filter((mark) => mark.counts) ?? [],
    ordered,
  };
}

/** The readings of an answer, by block. */
export function* readingsIn({ readings, entities }: Found): Generator<[number, Reading]> {
  for (let i = 0; i < readings.length; i += 5) {
    const [block = 0, start = 0, end = 0, index = 0, condition = 0] = readings.slice(i, i + 5);
    const entity = entities[index];
    if (entity) yield [block, { start, end, entity, condition }];
  }
}

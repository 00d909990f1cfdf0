/** From one mention of a page to another. */
import { keyOf } from '../lexicon/settle';
import type { Mark } from './mark';

export interface Walk {
  step: (by: 1 | -1) => Mark | null;
  /** Paint the next mention of one entity, around the end of the page, as active; null where there is none. */
  goTo: (dossier: string, entity: string) => Mark | null;
}

/** `ordered` answers the marks that are shown, in the order of the page. */
export function createWalk(ordered: () => Mark[]): Walk {
  let last: Mark | null = null;
  /** Painted as the one to look at, until another is. */
  let gone: Mark | null = null;

  const next = (marks: Mark[], by: 1 | -1): Mark | null => {
    const shown = marks.filter((mark) => mark.rects().length > 0);
    const from = last ? shown.indexOf(last) : -1;
    const at = from >= 0 ? from + by : startOf(shown, by);
    return come(shown[(at + shown.length) % shown.length] ?? null);
  };

  const come = (mark: Mark | null): Mark | null => {
    last = mark;
    if (mark) scrollTo(mark);
    return mark;
  };

  return {
    step: (by) => next(ordered(), by),
    goTo: (dossier, entity) => {
      const key = keyOf({ dossier, entity });
      gone?.active(false);
      gone = next(
        ordered().filter((mark) => mark.key === key),
        1,
      );
      gone?.active(true);
      return gone;
    },
  };
}

/** Where the reader is: at the selection or the focus, else at the top (or, going back, the foot) of what is in view. */
function startOf(marks: Mark[], by: 1 | -1): number {
  const selection = getSelection();
  const node = selection?.focusNode ?? null;
  const here = node && node !== document.body ? node : focused();
  const isAfter = (mark: Mark): boolean => {
    if (here) return mark.range.comparePoint(here, 0) < 0;
    return (mark.rects()[0]?.top ?? 0) >= (by === 1 ? 0 : innerHeight);
  };
  const after = marks.findIndex(safely(isAfter));
  const at = after === -1 ? marks.length : after;
  return by === 1 ? at : at - 1;
}

function focused(): Element | null {
  const { activeElement } = document;
  return activeElement === document.body ? null : activeElement;
}

/** A point in another tree than the mark's is neither before nor after it. */
function safely(ask: (mark: Mark) => boolean): (mark: Mark) => boolean {
  return (mark) => {
    try {
      return ask(mark);
    } catch {
      return false;
    }
  };
}

function scrollTo(mark: Mark): void {
  const [box] = mark.rects();
  if (box && (box.top < MARGIN || box.bottom > innerHeight - MARGIN)) {
    mark.element.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
}

/** Room above and below a mention for its card's first lines, CSS pixels. */
const MARGIN = 80;

import { DOUBT_MS, IN_SIGHT_MS, JUDGED_WITHIN_MS } from './timing';

/** Looks in a row, one `DOUBT_MS` after the other, that must find a part hidden before it counts as hidden. */
const DOUBTS = 3;

/** Whether the reader can see what is pressed: a page may make the card transparent, or lay something over it. */
export interface Sight {
  /** Watch a button, or the card itself, until it is gone. */
  watch(element: Element): void;
  /** Have the card and the button that has the focus been in sight, uncovered, now and for a while? */
  isClear(): Promise<boolean>;
  stop(): void;
}

interface Tracked {
  /** Null: not judged yet. */
  seen: boolean | null;
  /** How often in a row it was said to be hidden: it may be the browser's caution in a frame half painted. */
  doubts: number;
  /** Was it hidden when last judged? */
  hidden: boolean;
  /** When it was last in view and yet hidden, in milliseconds of `performance.now()`. */
  hiddenAt: number;
}

/**
 * IntersectionObserver v2 says "visible" only where nothing covers, fades or filters an element. A cover that lets clicks
 * through might be taken off at the very press, so what was just hidden does not count as visible yet.
 */
export function keepInSight(host: HTMLElement, root: ShadowRoot): Sight {
  const tracked = new WeakMap<Element, Tracked>();
  const proves = 'trackVisibility' in IntersectionObserver.prototype;
  const options: IntersectionObserverInit & { trackVisibility?: boolean; delay?: number } = proves
    ? { trackVisibility: true, delay: 100 }
    : {};
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      const state = tracked.get(entry.target);
      if (!state) continue;
      const seen = verdictOn(entry);
      state.doubts = seen === false ? state.doubts + 1 : 0;
      if (state.doubts > 0 && state.doubts < DOUBTS) {
        state.seen = null;
        setTimeout(lookAgain, DOUBT_MS, entry.target, state);
      } else {
        // What is seen again was hidden until now: the browser tells of a change, not of how long it lasts.
        if (seen === false || state.hidden) state.hiddenAt = performance.now();
        if (seen !== null) state.hidden = !seen;
        state.seen = seen;
      }
    }
  }, options);

  function lookAgain(element: Element, state: Tracked): void {
    state.seen = null;
    observer.unobserve(element);
    observer.observe(element);
  }

  function verdict(judged: readonly Tracked[]): boolean | null {
    for (const state of judged) {
      if (state.seen === null) return null;
      if (!state.seen || performance.now() - state.hiddenAt < IN_SIGHT_MS) return false;
    }
    return proves || isOnTop(host);
  }

  async function judge(): Promise<boolean> {
    const judged: Tracked[] = [];
    // Other buttons may well be scrolled away.
    for (const element of [host, root.activeElement]) {
      const state = element && tracked.get(element);
      if (!state) continue;
      // What the browser said last may be 100 ms old; what is looked at anew it judges within a frame or two.
      lookAgain(element, state);
      judged.push(state);
    }
    for (const end = performance.now() + JUDGED_WITHIN_MS; performance.now() < end; ) {
      const clear = verdict(judged);
      if (clear !== null) return clear;
      await new Promise(requestAnimationFrame);
    }
    return false;
  }

  let judging: Promise<boolean> | null = null;

  return {
    watch(element) {
      if (tracked.has(element)) return;
      tracked.set(element, { seen: null, doubts: 0, hidden: false, hiddenAt: Number.NEGATIVE_INFINITY });
      // The card's own fade is no cover.
      const fades = root.getAnimations().map(({ finished }) => finished);
      void Promise.allSettled(fades).then(() => observer.observe(element));
    },
    isClear() {
      // A second press must not begin the look of the first anew.
      judging ??= judge().finally(() => {
        judging = null;
      });
      return judging;
    },
    stop: () => observer.disconnect(),
  };
}

/** Null where part of it is scrolled out of the card: no page can do that, and it says nothing of a cover. */
function verdictOn(entry: IntersectionObserverEntry & { isVisible?: boolean }): boolean | null {
  if (entry.isVisible ?? entry.isIntersecting) return true;
  return entry.intersectionRatio === 1 ? false : null;
}

/** Without the browser's word: nothing faded it, and its middle and corners are what a click would hit. */
function isOnTop(host: HTMLElement): boolean {
  const { opacity, visibility, filter, clipPath } = getComputedStyle(host);
  if (opacity !== '1' || visibility !== 'visible' || filter !== 'none' || clipPath !== 'none') return false;
  const { left, top, right, bottom } = host.getBoundingClientRect();
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 4, top + 4],
    [right - 4, bottom - 4],
  ] as const;
  return points.every(([x, y]) => document.elementFromPoint(x, y) === host);
}

/** Longest time we hold a page's thread at once, in milliseconds: half a frame, so that scrolling stays smooth. */
const SLICE = 8;
/** A page that is never idle still gets our slice after this many milliseconds. */
const PATIENCE = 300;

/**
 * Work done in idle slices: `step` does one small piece and says whether there is more. The answer wakes it; it costs
 * nothing while there is nothing to do, and ends with the signal.
 */
export function inSlices(step: () => boolean, signal: AbortSignal): () => void {
  let asked = 0;

  const slice = (deadline: IdleDeadline) => {
    asked = 0;
    if (signal.aborted) return;
    const left = deadline.didTimeout ? SLICE : Math.min(SLICE, deadline.timeRemaining());
    const end = performance.now() + left;
    do if (!step()) return;
    while (performance.now() < end);
    wake();
  };

  const wake = () => {
    if (!asked && !signal.aborted) asked = requestIdleCallback(slice, { timeout: PATIENCE });
  };

  signal.addEventListener('abort', () => cancelIdleCallback(asked));
  return wake;
}

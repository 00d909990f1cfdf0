import { useEffect, useState } from 'preact/hooks';

/** Rows of the first drawing: more than a tall window shows. */
const FIRST = 60;

/** The first rows of a list at once, all of them as soon as those are painted: what is seen does not wait for the rest. */
export function useFirstRows<Item>(items: readonly Item[]): readonly Item[] {
  const [painted, paint] = useState(items.length <= FIRST);
  useEffect(() => {
    // The frame after the next one begins when the first rows are on the screen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => paint(true));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted ? items : items.slice(0, FIRST);
}

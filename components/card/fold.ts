import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Where in a line the fold may fall, as a share of the line's height: its letters are begun, and fade. */
const CUT = 0.55;

/** Cuts what scrolls in the middle of a line and never in a gap, so that a reader sees that there is more. */
export function useFold(body: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return;
    element.style.maxHeight = '';
    if (element.scrollHeight <= element.clientHeight + 1 || element.scrollTop > 0) return;
    const cut = lastCut(element);
    if (cut !== null) element.style.maxHeight = `${cut}px`;
  });
}

/** The lowest height, in the element's own CSS pixels, at which a line is cut; null where there is none. */
function lastCut(element: HTMLElement): number | null {
  const { top, height } = element.getBoundingClientRect();
  const own = element.offsetHeight / height;
  const cuts = linesOf(element)
    .map((line) => (line.top + line.height * CUT - top) * own)
    .filter((cut) => cut > element.clientHeight / 2 && cut <= element.clientHeight);
  return cuts.length > 0 ? Math.floor(Math.max(...cuts)) : null;
}

function linesOf(element: HTMLElement): DOMRect[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lines: DOMRect[] = [];
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    lines.push(...range.getClientRects());
  }
  return lines;
}

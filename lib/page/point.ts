/** What is under the pointer. */
import type { Block } from './blocks';
import { dom } from './dom';
import type { Mark } from './mark';

/**
 * The mark whose own box holds the point (CSS pixels of the viewport). One hit test a tree finds the element, so that
 * what covers a name hides it; then only the boxes of that element's own text are asked.
 */
export function markAt(
  x: number,
  y: number,
  blocksAt: (node: Node) => Block[],
  marksOf: (block: Block) => Mark[],
): Mark | null {
  const element = elementAt(x, y);
  if (!element) return null;
  const marks = blocksAt(element).flatMap(marksOf);
  return marks.find((mark) => mark.rects().some((box) => isIn(box, x, y))) ?? null;
}

function elementAt(x: number, y: number): Element | null {
  let element = dom.under(document, x, y);
  for (let root = element && dom.shadow(element); root; root = element && dom.shadow(element)) {
    const inner = dom.underShadow(root, x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

const isIn = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x < right && y >= top && y < bottom;

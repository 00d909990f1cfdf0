/** A point, or a box, of the viewport in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** How far beside the straight way a hand may stray, CSS pixels. */
const STRAY = 8;

/**
 * Is the point on the way from where the pointer left the word to the card? The way is the triangle between that place
 * and the card's nearer horizontal edge, widened a little, and the strip between the two.
 */
export function isOnTheWay(point: Point, from: Point, card: Box): boolean {
  const edge = card.top >= from.y ? card.top : card.bottom;
  const apex = { x: from.x, y: from.y + (edge > from.y ? -STRAY : STRAY) };
  const a = { x: Math.min(card.left, from.x) - STRAY, y: edge };
  const b = { x: Math.max(card.right, from.x) + STRAY, y: edge };
  return isInTriangle(point, apex, a, b);
}

function isInTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(p, a, b), side(p, b, c), side(p, c, a)];
  return sides.every((s) => s >= 0) || sides.every((s) => s <= 0);
}

/** Positive on one side of the line from `a` to `b`, negative on the other. */
const side = (p: Point, a: Point, b: Point): number => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);

/** The edges belong to the box. */
export const isInside = ({ x, y }: Point, box: Box): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

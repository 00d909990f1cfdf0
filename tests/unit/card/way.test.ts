import { expect, test } from 'vitest';
import { isOnTheWay } from '../../../lib/card/way';

const from = { x: 100, y: 100 };
const below = { left: 60, right: 420, top: 120, bottom: 500 };
const above = { left: 60, right: 420, top: -300, bottom: 80 };

test.each([
  ['straight down to the card', { x: 100, y: 112 }, below, true],
  ['slanting to its far corner', { x: 260, y: 112 }, below, true],
  ['along the line of text', { x: 300, y: 100 }, below, false],
  ['away from the card', { x: 100, y: 80 }, below, false],
  ['straight up to a card above', { x: 110, y: 90 }, above, true],
  ['down from a card above', { x: 110, y: 130 }, above, false],
])('%s', (_, point, card, expected) => {
  expect(isOnTheWay(point, from, card)).toBe(expected);
});

import { afterEach, expect, test, vi } from 'vitest';
import { painted, spotPage, type World } from './pageWorld';

/** No task of ours may hold the page longer than this, in milliseconds (https://w3c.github.io/longtasks/). */
const LONG_TASK = 50;
/** What a slice is meant to take; its last step may end a little later. */
const SLICE = 8;

let world: World | null = null;
afterEach(() => {
  world?.stop();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

/** Every slice the spotter takes, in milliseconds. */
function timeSlices(): number[] {
  const slices: number[] = [];
  const real = globalThis.requestIdleCallback;
  vi.spyOn(globalThis, 'requestIdleCallback').mockImplementation((slice, options) =>
    real((deadline) => {
      const start = performance.now();
      slice(deadline);
      slices.push(performance.now() - start);
    }, options),
  );
  return slices;
}

test('A page of 5 MB is read in short slices', async () => {
  const paragraph = `<p>${'Of the talks much was written that names nobody. '.repeat(20)}Kosovo.</p>`;
  document.body.innerHTML = paragraph.repeat(5_100);
  expect(document.body.innerHTML.length).toBeGreaterThan(5_000_000);
  document.body.getBoundingClientRect();
  const slices = timeSlices();
  world = spotPage();
  await vi.waitFor(() => expect(painted('first')).toHaveLength(5_100), { timeout: 20_000 });
  const [median, longest] = [slices.toSorted((a, b) => a - b)[slices.length >> 1] ?? 0, Math.max(...slices)];
  console.log(
    `A page of 5 MB: ${slices.length} slices, ${median.toFixed(1)} ms at the median, ${longest.toFixed(1)} ms the longest`,
  );
  expect(median).toBeLessThanOrEqual(SLICE + 1);
  expect(longest).toBeLessThan(LONG_TASK);
}, 30_000);

test('A page that changes without end is followed, and what stays is read once', async () => {
  document.body.innerHTML = '<p>Kosovo stays.</p><p id="ticker">0</p><div id="boxes"></div>';
  const slices = timeSlices();
  world = spotPage();
  const { sent } = world;
  await vi.waitFor(() => expect(painted('first')).toEqual(['Kosovo']));
  const ticker = document.querySelector('#ticker');
  const boxes = document.querySelector('#boxes');
  for (let frame = 0; frame < 60; frame += 1) {
    // About 10,000 changes a second.
    for (let i = 0; i < 167; i += 1) {
      if (i % 2 && ticker) ticker.textContent = `${frame}, ${i}: Serbia`;
      else boxes?.append(document.createElement('span'));
      if (i % 50 === 0) boxes?.replaceChildren();
    }
    await new Promise(requestAnimationFrame);
  }
  await vi.waitFor(() => expect(painted('first')).toEqual(['Kosovo', 'Serbia']));
  expect(sent.filter((text) => text === 'Kosovo stays.')).toHaveLength(1);
  expect(Math.max(...slices)).toBeLessThan(LONG_TASK);
}, 30_000);

test('A page that is still costs nothing', async () => {
  document.body.innerHTML = '<p>Kosovo</p>';
  world = spotPage();
  await vi.waitFor(() => expect(painted('first')).toEqual(['Kosovo']));
  const slices = timeSlices();
  for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
  expect(slices).toEqual([]);
});

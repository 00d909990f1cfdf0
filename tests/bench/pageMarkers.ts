/** Runs in the browser: marks the page it stands in, with our own room and with mark.js, and says how long each took. */
import Mark from 'mark.js';
import { FORMS, spotPage } from '../browser/pageWorld';

declare global {
  var bench: { ours: (marks: number) => Promise<number>; markJs: () => Promise<number> };
}

// Idle time comes at once, so that what is measured is work and no waiting.
globalThis.requestIdleCallback = (callback) => {
  queueMicrotask(() => callback({ didTimeout: true, timeRemaining: () => 8 }));
  return 1;
};

globalThis.bench = {
  /** Milliseconds until `marks` names are painted and laid out; 0 marks: as many as there are, and no time. */
  ours: async (marks) => {
    const start = performance.now();
    const world = spotPage(undefined, async () => {});
    while (count() < marks) await null;
    flush();
    const took = performance.now() - start;
    if (marks > 0) {
      world.stop();
      return took;
    }
    await new Promise((resolve) => setTimeout(resolve));
    const all = count();
    world.stop();
    return all;
  },
  /** Milliseconds until mark.js has done the same. */
  markJs: async () => {
    const marker = new Mark(document.body);
    const start = performance.now();
    await new Promise<void>((done) => marker.mark(FORMS, { ...SAME_JOB, done: () => done() }));
    flush();
    const took = performance.now() - start;
    await new Promise<void>((done) => marker.unmark({ done: () => done() }));
    flush();
    return took;
  },
};

/** Whole names in their own case, over inline elements. */
const SAME_JOB = {
  separateWordSearch: false,
  accuracy: 'exactly',
  caseSensitive: true,
  acrossElements: true,
} as const;

const STYLES = ['first', 'repeat', 'quiet', 'link'] as const;
const count = () =>
  STYLES.reduce((sum, style) => sum + (CSS.highlights.get(`sidelight-${style}`)?.size ?? 0), 0);
const flush = () => document.body.offsetHeight;

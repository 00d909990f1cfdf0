/** Runs in the browser: marks the page it stands in, with our own room and with mark.js, and says how long each took. */
import Mark from 'mark.js';
import { FORMS, lexiconWith, spotPage } from '../browser/pageWorld';
import { names } from './newspaper';

declare global {
  var bench: {
    ours: (marks: number, isMany: boolean) => Promise<number>;
    markJs: (isMany: boolean) => Promise<number>;
  };
}

// Idle time comes at once, so that what is measured is work and no waiting.
globalThis.requestIdleCallback = (callback) => {
  queueMicrotask(() => callback({ didTimeout: true, timeRemaining: () => 8 }));
  return 1;
};

/** Beside the 30 names that stand on the page, as many others as make a thousand. */
const others = names(1_000 - FORMS.length);
const [few, many] = [lexiconWith([]), lexiconWith(others)];
const MANY_FORMS = [...FORMS, ...others.map(({ entity }) => entity.name)];

globalThis.bench = {
  /** Milliseconds until `marks` names are painted and laid out; 0 marks: as many as there are, and no time. */
  ours: async (marks, isMany) => {
    const start = performance.now();
    const world = spotPage(undefined, async () => {}, isMany ? many : few);
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
  markJs: async (isMany) => {
    const marker = new Mark(document.body);
    const start = performance.now();
    const forms = isMany ? MANY_FORMS : FORMS;
    // It calls itself for each name, and no stack is deep enough for a thousand.
    for (let at = 0; at < forms.length; at += 100)
      await new Promise<void>((done) =>
        marker.mark(forms.slice(at, at + 100), { ...SAME_JOB, done: () => done() }),
      );
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

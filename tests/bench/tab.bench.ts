/** What the built extension does to a tab in Chromium: the longest task that it adds, its memory, how soon a card is there. */
import { readFileSync } from 'node:fs';
import { type CDPSession, chromium } from 'playwright';
import { CHROMIUM_FLAGS, provideBrowser } from '../../tools/browser';
import ensureBuild from '../e2e/build';
import { type ChromiumReader, type ChromiumTab, openChromium } from '../e2e/chromium';
import { mentions } from '../e2e/reader';
import { newsPage, serveSite } from '../e2e/site';
import type { Row } from './row';
import { longestTask } from './tasks';
import { atMost, quantile } from './timing';

/** Megabytes of HTML. */
const SIZES = [0.1, 1, 5];
const CARDS = 15;
/** `DWELL_MS` of the card: the rest that means interest. */
const DWELL_MS = 200;
const FRAME_MS = 1_000 / 60;

export async function rows(): Promise<Row[]> {
  ensureBuild();
  const pages = Object.fromEntries(SIZES.map((size) => [`/${size}`, pageOf(size)]));
  const site = await serveSite(pages);
  const reader = await openChromium();
  try {
    const url = `${site.origin}/${SIZES[0]}`;
    const tab = await reader.open(url);
    await marksIn(tab);
    return [
      // First: later the tab's process holds what other pages left.
      await memory(tab, url),
      ...(await longest(tab, site.origin)),
      ...(await cards(reader, tab, url)),
    ];
  } finally {
    await reader.close();
    await site.close();
  }
}

async function longest(tab: ChromiumTab, origin: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES) {
    const { added, others } = await longestTask(tab, async () => {
      await tab.goTo(`${origin}/${size}`);
      await marksIn(tab);
    });
    rows.push(
      atMost(16, {
        name: `longest task with our code in it, on a page of ${size} MB`,
        value: added,
        unit: 'ms',
        note: `processor time; at most a batch is packed for the background; the page's own longest: ${others.toFixed(0)} ms`,
      }),
    );
  }
  return rows;
}

/** Waits until the number of marks stands still. */
async function marksIn(tab: ChromiumTab): Promise<void> {
  await tab.evaluate(`new Promise((done) => {
    let [last, since] = [0, 0];
    const look = () => {
      const count = [...CSS.highlights].filter(([name]) => name.startsWith('sidelight-')).reduce((sum, [, { size }]) => sum + size, 0);
      if (count !== last) [last, since] = [count, performance.now()];
      if (count > 0 && performance.now() - since > 1500) done();
      else setTimeout(look, 100);
    };
    look();
  })`);
}

async function cards(reader: ChromiumReader, tab: ChromiumTab, url: string): Promise<Row[]> {
  await tab.goTo(url);
  await marksIn(tab);
  await delayOf(tab, false);
  const [cards, bare]: [number[], number[]] = [[], []];
  for (let i = 0; i < CARDS; i += 1) {
    cards.push(await delayOf(tab, false));
    bare.push(await delayOf(tab, true));
  }
  await reader.stopWorker();
  await tab.toFront();
  const woken = await delayOf(tab, false);
  const [late, same] = [quantile(cards, 0.95), quantile(bare, 0.95)];
  return [
    atMost(1, {
      name: 'pointer rest to card painted, 95 of 100, later than a bare popover of the page after the same delay',
      value: (late - same) / FRAME_MS,
      unit: 'frames',
      note: `${late.toFixed(0)} ms after the intent delay, the bare one ${same.toFixed(0)} ms: what a card says is asked for at its end, not before`,
    }),
    atMost(100, {
      name: 'pointer rest to card painted with the worker stopped, after the intent delay',
      value: woken,
      unit: 'ms',
    }),
  ];
}

/**
 * Milliseconds from the end of the intent delay until the frame with the card is on the screen; or with a bare popover that
 * the page itself opens then.
 */
async function delayOf(tab: ChromiumTab, isBare: boolean): Promise<number> {
  await tab.moveTo(3, 3);
  await tab.evaluate(`new Promise((done) => {
    const look = () => (document.querySelector('[popover]') ? setTimeout(look, 20) : done());
    look();
  })`);
  const [first] = await mentions(tab);
  if (!first) throw new Error('No name is marked in view, so no card can be opened.');
  await tab.evaluate(`void (globalThis.painted = new Promise((done) => {
    const controller = new AbortController();
    let rested = 0;
    const open = () => {
      const popover = Object.assign(document.createElement('div'), { popover: 'manual', textContent: 'Bare' });
      document.body.append(popover);
      popover.showPopover();
      setTimeout(() => popover.remove(), 200);
    };
    addEventListener('pointermove', () => requestAnimationFrame(() => {
      if (${isBare} && rested === 0) setTimeout(open, ${DWELL_MS});
      rested = performance.now();
    }), { capture: true, signal: controller.signal });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[popover]')) return;
      observer.disconnect();
      controller.abort();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - rested - ${DWELL_MS});
        port2.postMessage(0);
      });
    }).observe(document, { childList: true, subtree: true });
  }))`);
  // Beside the name nothing of ours opens.
  await tab.page.mouse.move(isBare ? 3 : first.x, isBare ? 4 : first.y);
  return await tab.evaluate<number>('globalThis.painted');
}

async function memory(tab: ChromiumTab, url: string): Promise<Row> {
  const withUs = await heapOf(tab.devtools);
  const browser = await chromium.launch({ executablePath: provideBrowser('chromium'), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    const without = await heapOf(await page.context().newCDPSession(page));
    return atMost(2, {
      name: 'memory added to a tab',
      value: withUs - without,
      unit: 'MB',
      note: `heaps of scripts and documents, ${without.toFixed(1)} MB without us, on a page of ${SIZES[0]} MB; what of it is ours was not told apart`,
    });
  } finally {
    await browser.close();
  }
}

/** Megabytes in use once garbage is collected: scripts, all worlds together, nodes, ranges, buffers. */
async function heapOf(devtools: CDPSession): Promise<number> {
  for (let i = 0; i < 2; i += 1) await devtools.send('HeapProfiler.collectGarbage');
  const usage: Record<string, number> = await devtools.send('Runtime.getHeapUsage');
  const { usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1024 ** 2;
}

function pageOf(megabytes: number): string {
  const article =
    /<article>([\s\S]*)<\/article>/u.exec(readFileSync('tests/pages/plain.html', 'utf8'))?.[1] ?? '';
  return newsPage(article.repeat(Math.ceil((megabytes * 1_000_000) / article.length)));
}

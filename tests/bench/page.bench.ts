/** Marking a page against mark.js on the same page, in one browser and one run; what it moves; what it weighs. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import { CHROMIUM_FLAGS, provideBrowser } from '../../tools/browser';
import ensureBuild, { BUILDS } from '../e2e/build';
import { bundle } from './bundle';
import type { Row } from './row';
import { atMost } from './timing';

const RUNS = 9;
/** The article is repeated to the length of a long report with its comments: about 6,000 words. */
const REPEATS = 12;

export async function rows(): Promise<Row[]> {
  const browser = await chromium.launch({
    executablePath: provideBrowser('chromium'),
    args: CHROMIUM_FLAGS,
  });
  try {
    const page = await browser.newPage();
    await page.setContent(longPage());
    await page.addStyleTag({ path: resolve('entrypoints/page.content/style.css') });
    await page.addScriptTag({ content: await bundle('pageMarkers', 'markers') });
    return [await speed(page, false, 20, RUNS), await speed(page, true, 200, 2), await shift(page), size()];
  } finally {
    await browser.close();
  }
}

async function speed(page: Page, isMany: boolean, target: number, runs: number): Promise<Row> {
  const marks = await page.evaluate((isMany) => bench.ours(0, isMany), isMany);
  if (marks === 0)
    throw new Error('No name was marked on the page of this bench: its figure would mean nothing.');
  const ours: number[] = [];
  const theirs: number[] = [];
  // In turns, so that a busy moment meets both; the first turn warms up.
  for (let run = 0; run <= runs; run += 1) {
    ours[run] = await page.evaluate(([all, isMany]) => bench.ours(all, isMany), [marks, isMany] as const);
    theirs[run] = await page.evaluate((isMany) => bench.markJs(isMany), isMany);
  }
  const value = median(theirs.slice(1)) / median(ours.slice(1));
  return {
    name: `mark.js / marking a page, ${isMany ? '1,000' : '30'} names`,
    value,
    unit: '×',
    target: `≥ ${target}`,
    met: value >= target,
    note: `${marks} marks, ${median(ours.slice(1)).toFixed(1)} ms against ${median(theirs.slice(1)).toFixed(1)} ms, layout included`,
  };
}

/** The sum of all layout shifts (https://web.dev/articles/cls) while a page is marked and its marks are taken off. */
async function shift(page: Page): Promise<Row> {
  const value = await page.evaluate(async () => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    });
    observer.observe({ type: 'layout-shift' });
    await bench.ours(1, false);
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    observer.disconnect();
    return sum;
  });
  return { name: 'layout shift added by marks', value, unit: '', target: '0', met: value === 0 };
}

function size(): Row {
  ensureBuild();
  const scripts = ['content-scripts/page.js', 'hush.js'].map((file) =>
    readFileSync(`${BUILDS.chromium}/${file}`),
  );
  const value = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0) / 1024;
  return atMost(12, { name: 'content scripts, gzipped', value, unit: 'KB' });
}

function longPage(): string {
  const html = readFileSync('tests/pages/inline.html', 'utf8');
  const plain =
    /<article>[\s\S]*<\/article>/u.exec(readFileSync('tests/pages/plain.html', 'utf8'))?.[0] ?? '';
  return html.replace(/<article>[\s\S]*<\/article>/u, (inline) => (inline + plain).repeat(REPEATS));
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** A dossier of a million names in the extension that ships: its file put in, its names found at once by a woken worker, deleted. */
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Page } from 'playwright';
import ensureBuild from '../e2e/build';
import { type ChromiumReader, openChromium } from '../e2e/chromium';
import { gazetteer, lineIn } from '../e2e/gazetteer';
import { MemoryWatch } from '../e2e/memory';
import { bundle } from './bundle';
import type { Row } from './row';
import { atMost } from './timing';

/** Each has two names. */
const ACTORS = 500_000;
const LINE = lineIn(100, 42);
const FILE = resolve('.cache/bench/gazetteer.sidelight.json');
const RUNS = 5;

export async function rows(): Promise<Row[]> {
  ensureBuild();
  mkdirSync(dirname(FILE), { recursive: true });
  await pipeline(Readable.from(gazetteer(ACTORS)), createWriteStream(FILE));
  const reader = await openChromium();
  try {
    const asking = await reader.context.newPage();
    await asking.goto(`${reader.own}/welcome.html`);
    await asking.evaluate(await bundle('large', 'inPage'));
    const imported = await importInto(reader, asking);
    const woken = await wokenIn(reader, asking);
    const read = await asking.evaluate((runs) => large.read(runs), RUNS);
    return [
      atMost(300, {
        name: 'a file of 1,000,000 names put in: memory at its peak, above that before',
        value: imported.megabytes,
        unit: 'MB',
        note: `all of the browser's processes; ${(imported.took / 1_000).toFixed(1)} s in all`,
      }),
      atMost(1_000, {
        name: 'the same: longest time in which its progress stood still',
        value: imported.still,
        unit: 'ms',
        note: 'of the bar; the seconds beside it count on. Where it stands was not looked into',
      }),
      atMost(100, {
        name: 'the same: longest wait for names meanwhile',
        value: imported.waited,
        unit: 'ms',
        note: 'other programs on the machine add to it; which of the writes it waits for was not looked into',
      }),
      atMost(1.5, {
        name: 'worker woken to first answer at 1,000,000 names / reading the same bytes from IndexedDB',
        value: woken / read.took,
        unit: '×',
        note: `${woken.toFixed(0)} ms; ${(read.bytes / 2 ** 20).toFixed(0)} MB read in ${read.took.toFixed(0)} ms; the worker has to start as well`,
      }),
    ];
  } finally {
    await reader.close();
    rmSync(FILE);
  }
}

async function importInto(reader: ChromiumReader, asking: Page) {
  const library = await reader.context.newPage();
  await library.goto(`${reader.own}/library.html#notes`);
  await library.setInputFiles('input[type=file]', FILE);
  await library.getByRole('button', { name: 'Import dossier' }).waitFor({ timeout: PATIENCE });
  const memory = new MemoryWatch(reader.context);
  await memory.start();
  await library.evaluate(await bundle('large', 'inPage'));
  await asking.evaluate((line) => large.askAlong(line), LINE);
  await library.evaluate(() => large.watchProgress());
  const began = performance.now();
  await library.getByRole('button', { name: 'Import dossier' }).click();
  await library.getByText('was imported: 1 dossier.').waitFor({ timeout: PATIENCE });
  const took = performance.now() - began;
  memory.stop();
  const still = await library.evaluate(() => large.longestStill());
  const waited = await asking.evaluate(() => large.longestWait());
  await library.close();
  return { took, still, waited, megabytes: memory.peak - memory.before };
}

/** Milliseconds from asking a stopped worker until it has found the names of a line; the least of several. */
async function wokenIn(reader: ChromiumReader, page: Page): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    await reader.stopWorker();
    least = Math.min(least, await page.evaluate((line) => large.ask(line), LINE));
  }
  return least;
}

/** Milliseconds. */
const PATIENCE = 300_000;

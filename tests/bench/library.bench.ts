/** The library with 1,000 dossiers and 50,000 statements, in the extension that ships, against the same with one dossier. */
import type { Page } from 'playwright';
import ensureBuild from '../e2e/build';
import { type ChromiumReader, openChromium } from '../e2e/chromium';
import { bundle } from './bundle';
import type { Row } from './row';
import { atMost } from './timing';

const DOSSIERS = 1_000;
const STATEMENTS = 50;
/** Openings; the least time of them counts, since what else the machine does only ever adds to it. */
const RUNS = 5;

export async function rows(): Promise<Row[]> {
  ensureBuild();
  const reader = await openChromium();
  try {
    await reader.context.addInitScript({ content: await bundle('shelfWatch', 'inPage') });
    const page = await reader.context.newPage();
    await page.goto(`${reader.own}/welcome.html`);
    await page.evaluate(await bundle('shelf', 'inPage'));
    const one = await opened(reader);
    const wokenOne = await woken(reader, page);
    const size = [DOSSIERS, STATEMENTS] as const;
    const filled = await page.evaluate((of) => shelf.fill(...of), size);
    const all = await opened(reader);
    const read = await page.evaluate(() => shelf.read('dossiers'));
    const searchRead = await page.evaluate(() => shelf.read('search'));
    const keys = await typed(reader);
    const wokenAll = await woken(reader, page);
    const written = await page.evaluate((of) => shelf.write(...of), size);
    const longest = filled.waits.at(-1) ?? 0;
    return [
      ms(
        `library of ${WORDS}: opened, list painted`,
        all,
        300,
        `Dexie reads the rows of the list in ${read.toFixed(0)} ms`,
      ),
      atMost(1.5, {
        name: 'the same / with one dossier',
        value: all / one,
        unit: '×',
        note: `${one.toFixed(0)} ms with one`,
      }),
      ms('search in it: first letter → hits painted', keys.first, 300, 'with the texts read from the store'),
      atMost(3, {
        name: 'the same / Dexie reading the texts',
        value: keys.first / searchRead,
        unit: '×',
        note: `${searchRead.toFixed(0)} ms`,
      }),
      ms('search in it: next letter → hits painted', keys.next, 100, `worst of ${DIGITS.length - 1}`),
      ms('its names: worker woken → found', wokenAll, 300, `${wokenOne.toFixed(0)} ms with one dossier`),
      atMost(4, {
        name: 'its import / Dexie writing the same rows',
        value: filled.took / written,
        unit: '×',
        note: noteOn(filled),
      }),
      ms('longest wait for names while importing', longest, 100, waits(filled.waits)),
    ];
  } finally {
    await reader.close();
  }
}

type Filled = Awaited<ReturnType<typeof shelf.fill>>;

const WORDS = `${DOSSIERS.toLocaleString('en-GB')} dossiers`;
const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;
const noteOn = ({ took, committed }: Filled) =>
  `${seconds(took)} in all, ${seconds(committed)} of it for the names and what counts at once`;
const waits = (all: number[]) =>
  `of ${all.length}; median ${(all[all.length >> 1] ?? 0).toFixed(0)} ms; other programs on the machine add to it`;

/** Milliseconds from the navigation until the list of dossiers is painted. */
async function opened(reader: ChromiumReader): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    const page = await libraryOf(reader);
    least = Math.min(least, await page.evaluate(() => watch.painted('.shelf li')));
    await page.close();
  }
  return least;
}

/** Each finds something else than the one before. */
const DIGITS = [...'47715'];

async function typed(reader: ChromiumReader): Promise<{ first: number; next: number }> {
  const times = DIGITS.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < 3; run += 1) {
    const page = await libraryOf(reader);
    await page.evaluate(() => watch.painted('.desk h1'));
    await page.focus('input[type=search]');
    for (const [place, digit] of DIGITS.entries()) {
      await page.evaluate(() => watch.listen());
      await page.keyboard.press(digit);
      times[place] = Math.min(times[place] ?? 0, await page.evaluate(() => watch.found()));
    }
    await page.close();
  }
  const [first = 0, ...next] = times;
  return { first, next: Math.max(...next) };
}

async function libraryOf(reader: ChromiumReader): Promise<Page> {
  const page = await reader.context.newPage();
  await page.goto(`${reader.own}/library.html`, { waitUntil: 'commit' });
  return page;
}

/** Milliseconds from asking a stopped worker until it has found the names of a text. */
async function woken(reader: ChromiumReader, page: Page): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    await reader.stopWorker();
    least = Math.min(least, await page.evaluate(() => shelf.ask()));
  }
  return least;
}

const ms = (name: string, value: number, limit: number, note: string): Row => ({
  name,
  value,
  unit: 'ms',
  target: `< ${limit}`,
  met: value < limit,
  note,
});

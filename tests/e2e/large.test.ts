/** A dossier too large to be held: 80,000 names. With a million it is measured: `npm run bench`. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gazetteer, lineIn } from './gazetteer';
import type { Reader, Tab } from './reader';
import { press, READERS, seen } from './steps';

const ACTORS = 40_000;
const LINE = lineIn(100, 42);

describe.each(READERS)('a dossier of 80,000 names, in $name,', ({ openReader }) => {
  let reader: Reader;
  let library: Tab;
  beforeAll(async () => {
    reader = await openReader();
    library = await reader.open(`${reader.own}/library.html#notes`);
  });
  afterAll(() => reader?.close());

  const says = (text: string): Promise<true> =>
    seen(async () => (await wordsOf(library)).includes(text) || null);

  const begin = async () => {
    await says('No notes yet.');
    await choose(library);
    await says('40,000 actors and terms, 8 sources');
    await library.evaluate(`${BUTTON}('Import dossier').click()`);
  };

  test('leaves nothing behind where it is cancelled half-way', async () => {
    await begin();
    await reached(library, 0.3, `button('Cancel').click()`);
    await expect.poll(() => databases(library)).toEqual(['sidelight']);
    expect(await shelved(library)).not.toContain('Gazetteer');
    expect(await found(library)).toBe(0);
  });

  test('is not there where its page was closed half-way', async () => {
    const other = await reader.open(`${reader.own}/library.html#notes`);
    await begin();
    await reached(library, 0.3, `location.assign('about:blank')`);
    library = other;
    await library.reload();
    await says('No notes yet.');
    expect(await shelved(library)).not.toContain('Gazetteer');
    expect(await found(library)).toBe(0);
  });

  test('counts at once when all of it is there, and its names are found', async () => {
    await begin();
    await says('was imported: 1 dossier.');
    expect(await shelved(library)).toContain('8 sources, 40,000 names');
    expect(await found(library)).toBe(2);
    // What was left of the one whose page was closed is gone too.
    await expect.poll(() => databases(library)).toHaveLength(2);
  });

  test('is shown a page of names at a time', async () => {
    await library.evaluate(`void (location.hash = 'dossier=gazetteer')`);
    await says('More names');
    const first = await namesShown(library);
    expect(first).toHaveLength(200);
    await library.evaluate(
      `void [...document.links].find((link) => link.textContent === 'More names').click()`,
    );
    await says('Names before these');
    await expect.poll(async () => (await namesShown(library))[0]).not.toBe(first[0]);
  });

  test('is deleted for good, and its space is free', async () => {
    const before = await used(library);
    await library.evaluate(`void (globalThis.confirm = () => true)`);
    await press(library, 'button', 'Delete this dossier');
    await says('“Gazetteer” was deleted.');
    expect(await databases(library)).toEqual(['sidelight']);
    expect(await found(library)).toBe(0);
    await expect.poll(() => used(library)).toBeLessThan(before / 2);
  });
});

const wordsOf = (tab: Tab): Promise<string> => tab.evaluate<string>('document.body.innerText');

const shelved = (tab: Tab): Promise<string> =>
  tab.evaluate<string>(`document.querySelector('.shelf')?.innerText ?? ''`);

const namesShown = (tab: Tab): Promise<string[]> =>
  tab.evaluate<string[]>(
    `[...document.querySelectorAll('.actors .name')].map(({ textContent }) => textContent)`,
  );

/** Finds a button in the page: what a browser takes between two looks, an import of half a second's length does not wait for. */
const BUTTON = `((name) => [...document.querySelectorAll('.importing button')].find((each) => each.textContent === name))`;

/** Does something in the page once so much of the file is put in. */
const reached = (tab: Tab, share: number, then: string): Promise<unknown> =>
  tab.evaluate(`void new Promise((done) => {
    const button = ${BUTTON};
    const look = () => {
      if (!document.querySelector('.importing')?.textContent.includes('Putting it in')) return setTimeout(look);
      if (document.querySelector('.importing progress').value < ${share}) return setTimeout(look);
      done(${then});
    };
    look();
  })`);

const databases = async (tab: Tab): Promise<string[]> =>
  (
    await tab.evaluate<string[]>(`indexedDB.databases().then((all) => all.map(({ name }) => name))`)
  ).toSorted();

/** Bytes. */
const used = (tab: Tab): Promise<number> =>
  tab.evaluate<number>(`navigator.storage.estimate().then(({ usage }) => usage)`);

/** How many readings the background has of a line of the gazetteer. */
const found = (tab: Tab): Promise<number> =>
  tab.evaluate<number>(`(globalThis.browser ?? chrome).runtime.sendMessage({
    name: 'findMentions',
    body: { blocks: [${JSON.stringify(LINE)}] },
    token: 'token-of-test-' + Math.random(),
  }).then(({ value }) => value.readings.length / 5)`);

/** Choose a file that is made in the page. */
const choose = (tab: Tab): Promise<unknown> =>
  tab.evaluate(`(() => {
    const files = new DataTransfer();
    files.items.add(new File([...(${gazetteer})(${ACTORS})], 'gazetteer.sidelight.json'));
    const input = document.querySelector('input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);

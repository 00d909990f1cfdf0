/** Whom a name means, and how often it is marked, as the reader sees and decides it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DWELL_MS } from '../../lib/card/timing';
import { dossierOf, entityOf } from '../unit/lexicon/dossier';
import { mentions, type Reader, type Tab } from './reader';
import { newsPage, type Site, STORY, serveSite } from './site';
import { cardSays, chooseFile, hover, marked, press, READERS, saveNote, seen } from './steps';

const OWN = 'Serbia and Kosovo, 2022';
const river = {
  ...dossierOf([entityOf('place', 'Kosovo'), entityOf('place', 'Drina')], 'river'),
  title: 'The river',
  summary: { question: '', parties: ['kosovo', 'drina'], mediators: [], status: null, next: null },
};

describe.each(READERS)('in $name', ({ openReader }) => {
  let site: Site;
  let reader: Reader;
  beforeAll(async () => {
    site = await serveSite({ '/': newsPage(STORY), '/again': newsPage(STORY) });
    reader = await openReader();
  });
  afterAll(async () => {
    await reader?.close();
    await site?.close();
  });

  test('two dossiers know one name', async () => {
    const library = await reader.open(`${reader.own}/library.html`);
    await seen(() => library.evaluate<boolean>(`document.querySelector('input[type=file]') !== null`));
    await chooseFile(library, JSON.stringify(river));
    await press(library, 'button', 'Import dossier');
    await seen(() => library.evaluate<boolean>(`document.body.innerText.includes('was imported')`));
    await library.close();
  });

  test('a name of two dossiers opens the likelier card, which offers the other; a note stays with its own', async () => {
    const tab = await reader.open(site.origin);
    await hover(tab, 'Kosovo');
    await cardSays(tab, 'The river');
    await saveNote(tab, 'of the dispute');
    await cardSays(tab, 'of the dispute');
    await press(tab, 'button', 'The river');
    await cardSays(tab, OWN);
    expect((await tab.card())?.name).toBe('Kosovo');
    expect((await tab.card())?.text).not.toContain('of the dispute');
    await tab.press('Escape');
    // The choice counts for the page, whoever else is looked up meanwhile, until another is made.
    await hover(tab, 'Kosovo');
    await press(tab, 'button', 'Drina');
    await cardSays(tab, 'Drina');
    await tab.press('Escape');
    await hover(tab, 'Kosovo');
    await press(tab, 'button', OWN);
    await cardSays(tab, 'of the dispute');
    await tab.close();
  });

  test('“Not this one” counts for the name on the site, in every tab, and is undone in place or in the settings', async () => {
    const other = await reader.open(`${site.origin}/again`);
    await marked(other, 'NATO');
    const tab = await reader.open(site.origin);
    const areMarked = async (isMarked: boolean) => {
      for (const each of [tab, other]) await expect.poll(() => isShown(each, 'NATO')).toBe(isMarked);
    };
    await hover(tab, 'NATO');
    await press(tab, 'button', 'Not this one');
    await cardSays(tab, 'On this site “NATO” is no longer marked as NATO.');
    await areMarked(false);
    await press(tab, 'button', 'Undo');
    await seen(() => tab.find('button', 'Not this one'));
    await tab.press('Escape');
    await areMarked(true);
    await hover(tab, 'NATO');
    await press(tab, 'button', 'Not this one');
    await areMarked(false);
    await tab.press('Escape');
    const settings = await reader.open(`${reader.own}/options.html`);
    await press(settings, 'button', 'Mark again: “nato”, not NATO');
    await areMarked(true);
    await Promise.all([tab, other, settings].map((each) => each.close()));
  });

  test('of a name with two meanings the other one is left', async () => {
    const tab = await reader.open(site.origin);
    await hover(tab, 'Kosovo');
    await press(tab, 'button', 'Not this one');
    await cardSays(tab, 'is no longer marked as Kosovo');
    // The page is read anew in its own time: until then the mark has both meanings.
    await seen(async () => {
      await tab.press('Escape');
      const { text } = await hover(tab, 'Kosovo');
      return !text.includes('Also in');
    });
    await tab.close();
  });

  test('fewer mentions are marked at once, and what is not marked opens nothing', async () => {
    const tab = await reader.open(site.origin);
    const { x, y } = await seen(
      async () => (await mentions(tab)).filter(({ text }) => text === 'Borrell')[0],
    );
    const settings = await reader.open(`${reader.own}/options.html`);
    await press(settings, 'radio', 'The first on the page, the others are plain text');
    await expect.poll(() => isShown(tab, 'Borrell')).toBe(false);
    expect(await isShown(tab, 'Josep Borrell')).toBe(true);
    await tab.toFront();
    await tab.evaluate(WATCH);
    await tab.moveTo(x, y);
    await expect.poll(() => tab.evaluate('performance.now() - rested')).toBeGreaterThan(2 * DWELL_MS);
    expect(await tab.evaluate('opened')).toBe(0);
    expect((await hover(tab, 'Josep Borrell')).name).toBe('Josep Borrell');
    await settings.toFront();
    await press(settings, 'radio', 'Every mention');
    await expect.poll(() => isShown(tab, 'Borrell')).toBe(true);
    await tab.toFront();
    await tab.press('Escape');
    await tab.evaluate(WATCH);
    await tab.moveTo(x, y);
    await expect.poll(() => tab.evaluate('opened')).toBeGreaterThan(0);
    await Promise.all([tab, settings].map((each) => each.close()));
  });
});

/** Evaluated in the page: counts the cards that open from now on, and notes when the pointer came to rest. */
const WATCH = `void (() => {
  globalThis.opened = 0;
  globalThis.rested = Infinity;
  addEventListener('pointermove', () => (globalThis.rested = performance.now()), { capture: true });
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.popover) globalThis.opened += 1;
  }).observe(document, { childList: true, subtree: true });
})()`;

/** Whether a name is marked; that of the open card stays painted as such. */
const isShown = async (tab: Tab, text: string): Promise<boolean> =>
  (await mentions(tab)).some((mention) => mention.text === text && mention.highlight !== 'sidelight-active');

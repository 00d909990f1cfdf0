/** Pages that change under the reader: what comes is marked, what goes takes its marks along, and nothing else happens. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, servePages } from '../pages/serve';
import { click, follows, grow, marks } from './follow';
import { hydratedPage } from './hydration';
import type { Reader } from './reader';
import { type Site, serveSite } from './site';
import { hover, marked, READERS, seen, sourceOf } from './steps';

describe.each(READERS)('in $name', ({ openReader }) => {
  let reader: Reader;
  let pages: Served;
  let other: Served;
  let site: Site;
  beforeAll(async () => {
    [reader, pages, other, site] = await Promise.all([
      openReader(),
      servePages(),
      servePages(),
      hydratedPage().then((hydrated) => serveSite({ '/': hydrated })),
    ]);
  });
  afterAll(async () => {
    await reader?.close();
    await Promise.all([pages?.close(), other?.close(), site?.close()]);
  });
  const visit = (page: string) => reader.open(`${pages.url}/${page}.html`);

  test('an endless feed is marked as it grows, and what is taken away is let go', async () => {
    const tab = await visit('feed');
    await follows(tab);
    await grow(tab, 200);
    await follows(tab);
    expect((await marks(tab)).length).toBeGreaterThan(200);
    await tab.evaluate(`document.getElementById('feed').replaceChildren()`);
    await follows(tab);
    expect((await marks(tab)).length).toBeLessThan(30);
    await tab.close();
  });

  test('10,000 changes a second leave the right marks', async () => {
    const tab = await visit('storm');
    await marked(tab, 'Kosovo');
    await click(tab, 'begin');
    await seen(() => tab.evaluate('globalThis.isOver ?? null'));
    await follows(tab);
    expect((await hover(tab, 'Josep Borrell')).name).toBe('Josep Borrell');
    await tab.close();
  });

  test('a list that reuses its boxes has the names of the lines it shows', async () => {
    const tab = await visit('virtual');
    await follows(tab);
    for (const top of [4_000, 4_080, 39_600, 0]) {
      await tab.evaluate(`void (document.getElementById('list').scrollTop = ${top})`);
      await seen(() =>
        tab.evaluate(
          `document.getElementById('rows').textContent.includes('${Math.min(988, top / 40) + 1}. ')`,
        ),
      );
      await follows(tab);
    }
    expect((await hover(tab, 'Josep Borrell')).name).toBe('Josep Borrell');
    await tab.close();
  });

  test('text that is split, joined and drawn anew keeps its names', async () => {
    const tab = await visit('split');
    await follows(tab);
    for (const id of ['split', 'join', 'redraw', 'split', 'redraw']) {
      await click(tab, id);
      await follows(tab);
      expect((await hover(tab, 'Josep Borrell')).name).toBe('Josep Borrell');
      await tab.moveTo(5, 5);
    }
    await tab.close();
  });

  test('React finds the page as its server drew it', async () => {
    const tab = await reader.open(site.origin);
    await follows(tab);
    await tab.evaluate('wake()');
    await seen(() =>
      tab.evaluate(
        `(document.getElementById('more').click(), document.body.innerText.includes('spoke 1 time') || null)`,
      ),
    );
    await follows(tab);
    expect(await tab.evaluate('complaints')).toEqual([]);
    expect((await hover(tab, 'Josep Borrell')).name).toBe('Josep Borrell');
    await tab.close();
  });

  test('what is being edited is not read, and is read again afterwards', async () => {
    const tab = await visit('edited');
    await follows(tab);
    const all = await marks(tab);
    for (let times = 0; times < 2; times += 1) {
      await click(tab, 'edit');
      await expect.poll(() => marks(tab)).toHaveLength(all.length - 1);
      await tab.type('NATO ');
      await expect.poll(() => tab.evaluate(`document.getElementById('editor').innerText`)).toContain('NATO ');
      expect(await marks(tab)).toHaveLength(all.length - 1);
      await click(tab, 'done');
      await follows(tab);
    }
    await tab.close();
  });

  test('shadow trees that open late are read, at the latest when the pointer moves', async () => {
    const tab = await visit('late-shadow');
    await tab.toFront();
    await expect.poll(() => marks(tab)).toEqual(['Josep Borrell', 'NATO', 'Serbia']);
    await click(tab, 'define');
    await tab.moveTo(300, 300);
    await expect.poll(() => marks(tab)).toEqual(['Josep Borrell', 'Kosovo', 'NATO', 'Serbia']);
    await click(tab, 'attach');
    await tab.moveTo(300, 5);
    await expect.poll(() => marks(tab)).toContain('Jens Stoltenberg');
    expect((await hover(tab, 'Kosovo')).name).toBe('Kosovo');
    await tab.close();
  });

  test('frames are read each by itself: of this site, of another, of none', async () => {
    const tab = await visit('frame');
    await tab.evaluate(`void document.querySelector('article').append(Object.assign(
      document.createElement('iframe'), { id: 'other', src: '${other.url}/framed.html' }))`);
    const inFrame = (at: number) =>
      tab.evaluate<string[]>(
        `[...frames[${at}].CSS.highlights.values()].flatMap((each) => [...each].map(String))`,
      );
    await expect.poll(() => inFrame(0)).toContain('Josep Borrell');
    await expect.poll(() => inFrame(1)).toContain('Josep Borrell');
    const told = () =>
      tab.evaluate<string[]>(`new Promise((resolve) => {
        addEventListener('message', ({ data }) => resolve(data), { once: true });
        frames[3].postMessage('', '*');
        setTimeout(resolve, 500, []);
      })`);
    await expect.poll(told).toContain('Jens Stoltenberg');
    await tab.evaluate(`document.getElementById('other').remove()`);
    expect((await hover(tab, 'Serbia')).name).toBe('Serbia');
    await tab.close();
  });

  test('what is unfolded is marked, and what is folded away is not', async () => {
    const tab = await visit('folded');
    await expect.poll(() => marks(tab)).toEqual(['Jens Stoltenberg', 'NATO', 'Serbia']);
    await click(tab, 'next');
    await expect.poll(() => marks(tab)).toEqual(['Jens Stoltenberg', 'Kosovo', 'NATO']);
    await tab.evaluate(`document.querySelector('summary').click()`);
    await expect.poll(() => marks(tab)).toContain('Josep Borrell');
    await tab.evaluate(`document.querySelector('summary').click()`);
    await expect.poll(() => marks(tab)).not.toContain('Josep Borrell');
    await click(tab, 'next');
    await expect.poll(() => marks(tab)).toEqual(['Jens Stoltenberg', 'NATO', 'Serbia']);
    await tab.close();
  });

  test('a reader view within the page is read, and the page again after it', async () => {
    const tab = await visit('reader-mode');
    await follows(tab);
    await click(tab, 'quiet');
    await follows(tab);
    expect((await hover(tab, 'Josep Borrell')).name).toBe('Josep Borrell');
    await tab.evaluate(`document.body.click()`);
    await follows(tab);
    expect((await hover(tab, 'Kosovo')).name).toBe('Kosovo');
    await tab.close();
  });

  test('a translated text is read in its new language, and in its own again', async () => {
    const tab = await visit('translated');
    await follows(tab);
    const before = await sourceOf(tab);
    await click(tab, 'translate');
    await follows(tab);
    expect(await marks(tab)).toContain('Serbien');
    expect((await hover(tab, 'Serbien')).name).toBe('Serbia');
    await click(tab, 'original');
    await follows(tab);
    await tab.moveTo(5, 5);
    await expect.poll(() => tab.card()).toBeNull();
    await tab.evaluate(`document.querySelectorAll('[popover]').forEach((host) => host.remove())`);
    expect(await sourceOf(tab)).toBe(before);
    await tab.close();
  });

  test('a page that writes itself anew is read anew', async () => {
    const tab = await visit('rewritten');
    await follows(tab);
    await click(tab, 'rewrite');
    await expect.poll(() => marks(tab)).toEqual(['Kosovo']);
    expect((await hover(tab, 'Kosovo')).name).toBe('Kosovo');
    await tab.close();
  });

  test('pages that turn with a view transition are marked, there and back', async () => {
    const tab = await visit('turned');
    await expect.poll(() => marks(tab)).toEqual(['Josep Borrell']);
    await click(tab, 'turn');
    await expect.poll(() => marks(tab)).toEqual(['Kosovo', 'Serbia']);
    await seen(() => tab.evaluate('document.getAnimations().length === 0 || null'));
    expect((await hover(tab, 'Kosovo')).name).toBe('Kosovo');
    await tab.evaluate('history.back()');
    await expect.poll(() => marks(tab)).toEqual(['Josep Borrell']);
    await tab.close();
  });

  test('the browser finds, selects and copies a name as if it had no mark', async () => {
    const tab = await visit('plain');
    await marked(tab, 'Josep Borrell');
    const found = await tab.evaluate<string[]>(`(() => {
      getSelection().removeAllRanges();
      const isFound = find('Josep Borrell');
      const copied = document.createElement('div');
      copied.append(getSelection().getRangeAt(0).cloneContents());
      return [String(isFound), getSelection().toString(), copied.innerHTML];
    })()`);
    expect(found).toEqual(['true', 'Josep Borrell', 'Josep Borrell']);
    await tab.close();
  });

  test('paper has no marks', async () => {
    const tab = await visit('plain');
    const { highlight } = await marked(tab, 'Josep Borrell');
    await tab.toFront();
    const tint = () =>
      tab.evaluate<string>(
        `getComputedStyle(document.querySelector('article p'), '::highlight(${highlight})').backgroundColor`,
      );
    const onScreen = await tint();
    expect(onScreen).not.toBe('rgba(0, 0, 0, 0)');
    await tab.layOutFor('print');
    await expect.poll(tint).toBe('rgba(0, 0, 0, 0)');
    await tab.layOutFor('screen');
    await expect.poll(tint).toBe(onScreen);
    await tab.close();
  });
});

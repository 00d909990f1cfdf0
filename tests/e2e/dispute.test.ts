import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, servePages } from '../pages/serve';
import { mentions, type Reader, type Tab } from './reader';
import { hover, press, READERS, seen } from './steps';

const TITLE = 'The dam on the Lorn';

/** One after the other: each test goes on with the dossier that the ones before it made. */
describe.each(READERS)('a dispute read over four days in $name', ({ openReader }) => {
  let reader: Reader;
  let pages: Served;
  let library: Tab;
  let popup: Tab;
  beforeAll(async () => {
    pages = await servePages();
    reader = await openReader();
    library = await reader.open(`${reader.own}/library.html`);
    popup = await reader.open(`${reader.own}/popup.html`);
  });
  afterAll(async () => {
    await reader?.close();
    await pages?.close();
  });

  /** The popup speaks for the page that was in front when it opened. */
  async function look(): Promise<void> {
    await popup.toFront();
    await popup.reload();
  }

  /** The page becomes a source, and is looked through. */
  async function review(name: string): Promise<void> {
    const tab = await reader.open(`${pages.url}/${name}.html`);
    await look();
    await press(popup, 'button', 'Make this page a source');
    await shows(library, 'Nothing of it counts until it is added.');
    await library.toFront();
    await tab.close();
  }

  async function add(): Promise<void> {
    await press(library, 'button', 'Add to library');
    await shows(library, 'Its names are marked on pages from now on.');
  }

  test('three reports become one dossier, a correction of the first is kept through all', async () => {
    await review('lorn-talks');
    await shows(library, 'Kessel Dam');
    await press(library, 'button', 'Drop talks');
    await shows(library, 'Undo');
    await fill(library, 'Its title', TITLE);
    await add();
    for (const name of ['lorn-farmers', 'lorn-observers']) {
      await review(name);
      await goesTo(library, TITLE);
      await add();
    }
    await shows(library, 'The Sample Gazette');
    for (const publisher of ['Harbor Courier', 'The Northern Post']) await shows(library, publisher);
    expect(await library.evaluate(`document.body.innerText.match(/^talks$/mu)`)).toBeNull();
  });

  test('what they say differently stands side by side', async () => {
    await shows(library, 'The sources differ');
    await shows(library, 'About 12,000 farmers');
    await shows(library, 'about 15,000 farmers');
  });

  test('the fourth has known names, and a card tells what all three said', async () => {
    const tab = await reader.open(`${pages.url}/lorn-flow.html`);
    const { text } = await hover(tab, 'Tomas Keller');
    expect(text).toContain('Measure first, then talk');
    await tab.press('Escape');

    await seen(async () => (await newIn(tab)).length);
    const fresh = await newIn(tab);
    expect(fresh).toContain('The river is long enough for two,');
    expect(fresh.join(' ')).toContain('Clara Weiss');
    expect(fresh.join(' ')).not.toContain('No neighbor has a veto');
    expect(fresh.join(' ')).not.toContain('demands a guaranteed flow');

    await look();
    await shows(popup, 'New on this page');
    const [first] = await newIn(tab);
    await press(popup, 'button', `Go there: ${first}`);
    await seen(() => tab.evaluate(`CSS.highlights.get('sidelight-here')?.size || null`));
    expect(await tab.evaluate(`String([...CSS.highlights.get('sidelight-here')][0])`)).toBe(first);
    await tab.close();
  });

  test('and nothing of it is new once it is a source, too', async () => {
    await review('lorn-flow');
    await goesTo(library, TITLE);
    await add();
    const tab = await reader.open(`${pages.url}/lorn-flow.html`);
    await seen(async () => (await mentions(tab)).some(({ text }) => text === 'Clara Weiss') || null);
    await look();
    await shows(popup, 'New on this page');
    expect(await popup.evaluate(`document.body.innerText`)).toMatch(/New on this page\s*nothing/u);
    expect(await newIn(tab)).toEqual([]);
  });
});

const newIn = (tab: Tab): Promise<string[]> =>
  tab.evaluate(`[...(CSS.highlights.get('sidelight-new') ?? [])].map(String)`);

const shows = (tab: Tab, words: string): Promise<true> =>
  seen(() => tab.evaluate<true | null>(`document.body.innerText.includes(${JSON.stringify(words)}) || null`));

const labelled = (label: string): string =>
  `[...document.querySelectorAll('label')].find((each) => each.textContent === ${JSON.stringify(label)})?.control`;

const fill = (tab: Tab, label: string, text: string): Promise<unknown> =>
  seen(() =>
    tab.evaluate(`(() => {
      const field = ${labelled(label)};
      if (!field) return null;
      field.value = ${JSON.stringify(text)};
      return field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`),
  );

/** The dossier that is proposed, as most of the names are in it. */
const goesTo = (tab: Tab, title: string): Promise<unknown> =>
  seen(() =>
    tab.evaluate(
      `${labelled('Dossier')}?.selectedOptions[0].text.startsWith(${JSON.stringify(title)}) || null`,
    ),
  );

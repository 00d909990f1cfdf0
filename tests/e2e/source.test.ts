import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Reader, Tab } from './reader';
import { LENGTHEN, newsPage, type Site, serveSite } from './site';
import { press, READERS, seen, sourceOf } from './steps';

const REPORT = Array.from(
  { length: 6 },
  (_, n) => `<p>Minister Ana Petrov met envoy Igor Lind in Sorn for round ${n} of the talks on the dam.
    "We will not open the gates before May," Petrov said on Monday. Lind said the farmers needed the water now.</p>`,
).join('');

describe.each(READERS)('a page becomes a source in $name', ({ openReader }) => {
  let reader: Reader;
  let site: Site;
  const tabs: Tab[] = [];
  beforeAll(async () => {
    site = await serveSite({
      '/dam': newsPage(`<h1>A dam on the Sorn</h1>${REPORT}`),
      '/talks': newsPage(`<h1>Talks on the dam</h1>${REPORT}`),
      '/shop': '<!doctype html><html><body><div hidden>Nothing to read</div></body></html>',
    });
    reader = await openReader();
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
  });
  afterAll(async () => {
    await reader?.close();
    await site?.close();
  });

  const open = async (url: string): Promise<Tab> => {
    const tab = await reader.open(url);
    tabs.push(tab);
    return tab;
  };
  /** The library is opened first: only so does a test know its tab. */
  const make = async (): Promise<Tab> => {
    const library = await open(`${reader.own}/library.html`);
    const popup = await open(`${reader.own}/popup.html`);
    await press(popup, 'button', 'Make this page a source');
    return library;
  };

  test('in one click, where no name is known; the page stays as it was and is not asked for again', async () => {
    const tab = await open(`${site.origin}/talks`);
    const before = await sourceOf(tab);
    await tab.evaluate(`void new MutationObserver((changes) => { globalThis.changes = changes.length; })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true })`);
    const library = await make();
    await says(library, 'Nothing of it counts until it is added.');
    await says(library, 'Ana Petrov');
    expect(await sourceOf(tab)).toBe(before);
    expect(await tab.evaluate('globalThis.changes ?? 0')).toBe(0);
    expect(site.asked.filter((path) => path === '/talks')).toHaveLength(1);
    await press(library, 'button', 'Add to library');
    await says(library, 'Its names are marked on pages from now on.');
  });

  test('or says why not, and what to do', async () => {
    await open(`${site.origin}/shop`);
    const library = await make();
    await says(library, 'No source was made');
    await says(library, 'There is no article in this page');
  });

  test('or does not, when the reader cancels; and does when asked again', async () => {
    const tab = await open(`${site.origin}/talks`);
    await tab.evaluate(LENGTHEN);
    const library = await make();
    await press(library, 'button', 'Cancel');
    await says(library, 'Cancelled. Nothing was kept.');
    await tab.reload();
    await press(library, 'button', 'Try again');
    await says(library, 'Ana Petrov');
  });

  test('and so does a text that is pasted, once it says who published it', async () => {
    const library = await open(`${reader.own}/library.html#text`);
    const write = async (name: string, words: string): Promise<void> => {
      await press(library, 'textbox', name);
      await library.type(words);
    };
    await write('Text of the article', 'Minister Ana Petrov met envoy Igor Lind. "We agree," Petrov said.');
    await write('Title', 'A short report');
    await press(library, 'button', 'Make this text a source');
    await says(library, 'The publisher is missing.');
    await write('Publisher', 'Sorn Post');
    await press(library, 'button', 'Make this text a source');
    await says(library, 'Nothing of it counts until it is added.');
  });

  test('with words that the reader selected there: to be looked through, then in the dossier', async () => {
    const tab = await open(`${site.origin}/dam`);
    const library = await open(`${reader.own}/library.html`);
    /** What a press in the menu of the selection sends. */
    const add = (as: string, exact: string): Promise<unknown> =>
      library.evaluate(`chrome.tabs.query({}).then((tabs) => chrome.runtime.sendMessage({
        name: 'makeSource', token: 'token-of-words',
        body: { review: 'dam', tab: tabs.find(({ url }) => url?.endsWith('/dam')).id, add: { as: '${as}', exact: '${exact}', prefix: '', suffix: '' } },
      }))`);
    await add('term', 'the gates');
    await says(library, '“the gates” was added as a term.');
    await add('actor', 'the  farmers');
    await says(library, '“the farmers” was added as an actor.');
    await add('actor', 'nobody of this name');
    await says(library, 'The article does not have the words “nobody of this name”');
    await press(library, 'button', 'Add to library');
    // The same report as on the other page: it joins the dossier of that, and what the reader added is kept.
    await says(library, 'Kept once; this printing is noted.');
    await says(library, '2 corrections kept');
    await add('statement', 'the farmers needed the water now');
    await says(library, '“the farmers needed the water now” was added as a statement.');
    await tab.close();
    tabs.shift();
  });
});

const says = (tab: Tab, words: string): Promise<true> =>
  seen(() => tab.evaluate<true | null>(`document.body.innerText.includes(${JSON.stringify(words)}) || null`));

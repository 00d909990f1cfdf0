import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reader, Tab } from './reader';
import { newsPage, type Site, STORY, serveSite } from './site';
import { marked, press, READERS, seen } from './steps';

describe.each(READERS)('the popup in $name', ({ openReader }) => {
  let reader: Reader;
  let site: Site;
  beforeAll(async () => {
    site = await serveSite({
      '/': newsPage(`${STORY}<iframe src="/frame"></iframe>`),
      '/frame': newsPage('<p>Jens Stoltenberg spoke in Brussels.</p>'),
      '/other': newsPage('<p>Nothing of ours is here.</p>'),
    });
    reader = await openReader();
  });
  afterAll(async () => {
    await reader?.close();
    await site?.close();
  });

  test('says that a page of the browser cannot be read', async () => {
    const popup = await reader.open(`${reader.own}/popup.html`);
    await says(popup, 'Sidelight cannot read this page');
    await popup.close();
  });

  test('says that no name is known on a page', async () => {
    const tab = await reader.open(`${site.origin}/other`);
    const popup = await reader.open(`${reader.own}/popup.html`);
    await says(popup, 'No known name on this page');
    await popup.close();
    await tab.close();
  });

  test('counts the names of all frames, and no more those of a frame that is gone', async () => {
    const tab = await reader.open(site.origin);
    await marked(tab, 'Josep Borrell');
    const popup = await reader.open(`${reader.own}/popup.html`);
    await says(popup, 'Jens Stoltenberg');
    await tab.evaluate(`document.querySelector('iframe').remove()`);
    await expect.poll(() => namesIn(popup)).not.toContain('Jens Stoltenberg');
    expect(await namesIn(popup)).toContain('Josep Borrell');
    await popup.close();
    await tab.close();
  });

  test('says where it is off, and is on again with one press', async () => {
    const tab = await reader.open(site.origin);
    await marked(tab, 'Josep Borrell');
    const popup = await reader.open(`${reader.own}/popup.html`);
    for (const [name, words] of [
      ['This site', 'Off on this site'],
      ['All sites', 'Off on all sites'],
    ] as const) {
      await press(popup, 'switch', name);
      await says(popup, words);
      await press(popup, 'switch', name);
      await says(popup, 'Names on this page');
    }
    await popup.close();
    await tab.close();
  });
});

const says = (tab: Tab, words: string): Promise<true> =>
  seen(() => tab.evaluate<true | null>(`document.body.innerText.includes(${JSON.stringify(words)}) || null`));

const namesIn = (popup: Tab): Promise<string[]> =>
  popup.evaluate(`[...document.querySelectorAll('.index .name')].map((name) => name.textContent)`);

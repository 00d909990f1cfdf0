/** Row 22: the extension is reloaded, or removed, under pages that are open. */
import { afterEach, describe, expect, test } from 'vitest';
import { type ChromiumTab, openChromium } from '../e2e/chromium';
import { openFirefox } from '../e2e/firefox';

import { hover, marked, seen } from '../e2e/steps';
import { turnDeveloperModeOn } from './extensionsPage';
import { hosts, painted, type Scene, setScene } from './scene';

/** The first painted range: another object once the marks were made anew. */
const FIRST = `[...(CSS.highlights.get('sidelight-first') ?? [])][0]`;

let scene: Scene | null = null;
afterEach(() => scene?.close());

const READERS = [
  {
    name: 'Chromium',
    openReader: async () => {
      const reader = await openChromium();
      await turnDeveloperModeOn(reader);
      return reader;
    },
  },
  { name: 'Firefox', openReader: openFirefox },
];

describe.each(READERS)('in $name', ({ openReader }) => {
  test('after a reload of the extension an open page is marked by the new script alone', async () => {
    scene = await setScene(openReader);
    const tab = await scene.reader.open(scene.site.origin);
    await marked(tab, 'Josep Borrell');
    const before = await painted(tab);
    await hover(tab, 'Josep Borrell');
    await tab.evaluate(`void (globalThis.old = ${FIRST})`);
    await scene.own.evaluate(`void setTimeout(() => (globalThis.browser ?? chrome).runtime.reload())`);
    await seen(() => tab.evaluate(`${FIRST} && ${FIRST} !== globalThis.old`));
    await expect.poll(() => painted(tab)).toBe(before);
    expect(await hosts(tab)).toBe(0);
    await tab.toFront();
    expect((await hover(tab, 'Brussels')).name).toBe('Brussels');
    expect(await hosts(tab)).toBe(1);
  });
});

test('in Chromium, where the extension was removed, its marks go at the first touch, and nothing is said in the console', async () => {
  const here = await setScene(openChromium);
  scene = here;
  const tab = await here.reader.open(here.site.origin);
  const said = await listen(tab);
  await marked(tab, 'Josep Borrell');
  await here.own.evaluate(`void setTimeout(() => chrome.management.uninstallSelf())`);
  await expect.poll(() => here.reader.context.serviceWorkers().length).toBe(0);
  const { x, y } = await marked(tab, 'Josep Borrell');
  await tab.toFront();
  await tab.moveTo(x, y);
  await expect.poll(() => painted(tab)).toBe(0);
  expect(await hosts(tab)).toBe(0);
  expect(said).toEqual([]);
});

/** What any script in the page says or throws, ours too. */
async function listen({ devtools }: ChromiumTab): Promise<string[]> {
  const said: string[] = [];
  await devtools.send('Runtime.enable');
  devtools.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
    said.push(exception?.description ?? text);
  });
  devtools.on('Runtime.consoleAPICalled', ({ args }) => {
    said.push(args.map(({ value }) => String(value)).join(' '));
  });
  return said;
}

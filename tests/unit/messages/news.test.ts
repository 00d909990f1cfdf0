/** What is new in a tab, on a browser in memory whose background may be stopped. */
import { expect, test, vi } from 'vitest';
import type { Browser, Tabs } from 'webextension-polyfill';
import type { NewsEntry } from '../../../lib/card/news';
import { keepNews } from '../../../lib/messages/news';
import type { Workshop } from '../../../lib/workshop/workshop';

const ONE = 'https://news.example/one';
const TWO = 'https://news.example/two';
const ENTRIES = [{ id: 'a', what: 'number' } as unknown as NewsEntry];
const NAMES = ['serbia', 'kosovo'].map((entity) => ({ dossier: 'talks', entity })) as never;
const tabAt = (url: string) => ({ id: 1, url, incognito: false }) as Tabs.Tab;

/** A browser with one tab; `start` starts the background, again too. */
function scene() {
  const session = new Map<string, unknown>();
  let badge = '';
  const browser = {
    storage: {
      session: {
        get: async (key: string) => Object.fromEntries([...session].filter(([each]) => each === key)),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) session.set(key, value);
        },
        remove: async (key: string) => void session.delete(key),
      },
    },
    action: {
      setBadgeBackgroundColor: async () => {},
      setBadgeText: async ({ text }: { text: string }) => {
        badge = text;
      },
    },
    scripting: { executeScript: async () => [{ result: { ok: true, html: '<p>x', url: ONE } }] },
  } as unknown as Browser;
  const workshop = { build: async () => ({ ok: true, made: {} }), cancel: async () => {} };
  const start = () =>
    keepNews({
      browser,
      workshop: workshop as unknown as Workshop,
      compare: async () => ENTRIES,
      onChange: () => {},
    });
  return { start, badge: () => badge };
}

async function told() {
  const world = scene();
  const news = world.start();
  news.found(tabAt(ONE), NAMES);
  await vi.waitFor(async () => expect(await news.of(tabAt(ONE))).toHaveLength(1), 5_000);
  expect(world.badge()).toBe('1');
  return world;
}

test('what is new on a page is told after the background was stopped too', async () => {
  const { start } = await told();
  expect(await start().of(tabAt(`${ONE}#comments`))).toHaveLength(1);
});

test('after the background was stopped, nothing of the address before is told at the next one', async () => {
  const { start, badge } = await told();
  const again = start();
  expect(await again.of(tabAt(TWO))).toEqual([]);
  again.at(1, TWO);
  await vi.waitFor(() => expect(badge()).toBe(''));
  expect(await again.of(tabAt(ONE))).toEqual([]);
});

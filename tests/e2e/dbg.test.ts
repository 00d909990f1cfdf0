import { test } from 'vitest';
import { servePages } from '../pages/serve';
import { openChromium } from './chromium';
import { press, seen } from './steps';

test('dbg', async () => {
  const pages = await servePages();
  const reader = await openChromium();
  const tab = await reader.open(`${pages.url}/lorn-talks.html`);
  const library = await reader.open(`${reader.own}/library.html`);
  const popup = await reader.open(`${reader.own}/popup.html`);
  await press(popup, 'button', 'Make this page a source');
  await seen(() => library.evaluate('document.querySelector(".review") && true'));
  const l = library.page;
  await library.toFront();
  await l.evaluate(`[...document.querySelectorAll('[data-act=edit]')][2].click()`);
  await l.evaluate(`[...document.querySelectorAll('[data-act=drop]')].at(-1).click()`);
  await new Promise((r) => setTimeout(r, 1500));
  for (const [tone, w, h] of [
    ['light', 1440, 1500],
    ['dark', 1440, 1500],
    ['light', 900, 1600],
    ['light', 360, 1800],
    ['dark', 360, 1800],
  ] as const) {
    await l.setViewportSize({ width: w, height: h });
    await l.emulateMedia({ colorScheme: tone });
    await new Promise((r) => setTimeout(r, 400));
    await l.screenshot({ path: `.shots/e-${tone}-${w}.png` });
  }
  await reader.close();
  await pages.close();
  void tab;
}, 120_000);

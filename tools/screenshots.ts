import { mkdirSync } from 'node:fs';
import { openChromium } from '../tests/e2e/chromium';
import { mentions } from '../tests/e2e/reader';
import { servePages } from '../tests/pages/serve';

/** Takes the pictures of README.md from the real extension on our own news pages. */
const FOLDER = 'docs/images';

mkdirSync(FOLDER, { recursive: true });
const pages = await servePages();
const reader = await openChromium();
for (const tone of ['light', 'dark'] as const) {
  const news = await reader.open(`${pages.url}/${tone === 'dark' ? 'dark' : 'plain'}.html`);
  // No fade: a picture must not catch the card half open.
  await news.page.emulateMedia({ colorScheme: tone, reducedMotion: 'reduce' });
  await news.page.waitForFunction('CSS.highlights.size > 0');
  const name = (await mentions(news)).find(({ text }) => text.endsWith('Borrell'));
  if (name) await news.moveTo(name.x, name.y);
  await news.page.waitForFunction('document.querySelector("[popover]:popover-open")');
  await news.screenshot(`${FOLDER}/card-${tone}.png`);
  for (const [surface, width, height] of [
    ['popup', 380, 600],
    ['library', 1280, 900],
    ['options', 900, 700],
    ['welcome', 1000, 800],
  ] as const) {
    const page = await reader.open('about:blank');
    await page.page.setViewportSize({ width, height });
    await page.page.emulateMedia({ colorScheme: tone });
    await news.toFront();
    await page.goTo(`${reader.own}/${surface}.html`);
    await page.page.locator('h1, h2').first().waitFor();
    await page.toFront();
    await page.screenshot(`${FOLDER}/${surface}-${tone}.png`);
    await page.close();
  }
  await news.close();
}
await reader.close();
await pages.close();
console.log(`Pictures are in ${FOLDER}.`);

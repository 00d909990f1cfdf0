import type { ChromiumReader, ChromiumTab } from '../../tests/e2e/chromium';
import { mentions } from '../../tests/e2e/reader';
import { resize, type Size, take } from './picture';

const SURFACES: Record<string, Size> = {
  popup: [380, 560],
  library: [1280, 900],
  options: [900, 700],
  welcome: [1000, 800],
};

/** The card on a news page, and each of our own pages, with the dossier of the package. */
export async function takeSurfaces(reader: ChromiumReader, pages: string): Promise<void> {
  for (const tone of ['light', 'dark'] as const) {
    const news = await reader.open(`${pages}/${tone === 'dark' ? 'dark' : 'plain'}.html`);
    await openCard(news, 'Borrell');
    await take(news, 'card', tone);
    for (const [surface, size] of Object.entries(SURFACES)) {
      const tab = await reader.open('about:blank');
      await resize(tab, size);
      await news.toFront();
      await tab.goTo(`${reader.own}/${surface}.html`);
      await tab.page.locator('h1, h2').first().waitFor();
      await take(tab, surface, tone);
      await tab.close();
    }
    await news.close();
  }
}

/** Rests the pointer on the first name that ends so. */
export async function openCard(tab: ChromiumTab, name: string): Promise<void> {
  await tab.page.emulateMedia({ reducedMotion: 'reduce' });
  await tab.page.waitForFunction(
    (end) => [...CSS.highlights.values()].some((marks) => [...marks].some((mark) => `${mark}`.endsWith(end))),
    name,
  );
  const mention = (await mentions(tab)).find(({ text }) => text.endsWith(name));
  if (!mention) throw new Error(`The page does not name ${name}.`);
  await tab.moveTo(mention.x, mention.y);
  await tab.page.waitForFunction('document.querySelector("[popover]:popover-open")');
}

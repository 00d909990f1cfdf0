import type { ChromiumReader, ChromiumTab } from '../../tests/e2e/chromium';
import { resize, take, takeBoth } from './picture';
import { openCard } from './surfaces';

const TITLE = 'The dam on the Lorn';

/** Three reports on one dispute become a dossier; what they say differently, and what is new in the fourth. */
export async function takeDispute(reader: ChromiumReader, pages: string): Promise<void> {
  const library = await reader.open(`${reader.own}/library.html`);
  await resize(library, [1280, 900]);
  const popup = await reader.open(`${reader.own}/popup.html`);
  await resize(popup, [380, 560]);

  for (const report of ['lorn-talks', 'lorn-farmers', 'lorn-observers']) {
    const tab = await reader.open(`${pages}/${report}.html`);
    await speakFor(tab, popup);
    await popup.page.getByRole('button', { name: 'Make this page a source' }).click();
    await library.page.getByText('Nothing of it counts until it is added.').waitFor();
    await tab.close();
    if (report === 'lorn-talks') {
      await takeBoth(library, 'review');
      await library.page.getByLabel('Its title').fill(TITLE);
    } else await choose(library, TITLE);
    await library.page.getByRole('button', { name: 'Add to library' }).click();
    await library.page.getByText('Its names are marked on pages from now on.').waitFor();
  }

  await resize(library, [1280, 640]);
  await library.page.locator('#the-sources-differ').evaluate((part) => part.scrollIntoView());
  await takeBoth(library, 'differences');

  const fourth = await reader.open(`${pages}/lorn-flow.html`);
  await resize(fourth, [1000, 640]);
  await fourth.page.waitForFunction('CSS.highlights.get("sidelight-new")?.size > 0');
  await takeBoth(fourth, 'new-here');
  await speakFor(fourth, popup);
  await popup.page.getByText('New on this page').waitFor();
  await takeBoth(popup, 'new-here-popup');
  await fourth.toFront();
  for (const tone of ['light', 'dark'] as const) {
    // The card takes the tone that the page has when it opens.
    await fourth.page.emulateMedia({ colorScheme: tone });
    await openCard(fourth, 'Velmora');
    await take(fourth, 'differences-card', tone);
    await fourth.press('Escape');
    await fourth.moveTo(5, 5);
  }
  for (const tab of [fourth, popup, library]) await tab.close();
}

/** The popup speaks for the page that was in front when it opened. */
async function speakFor(tab: ChromiumTab, popup: ChromiumTab): Promise<void> {
  await tab.toFront();
  await popup.reload();
}

/** Into the dossier of this title, which the list gives with how many names it shares. */
async function choose({ page }: ChromiumTab, title: string): Promise<void> {
  const dossiers = page.getByLabel('Dossier', { exact: true });
  const value = await dossiers.locator('option', { hasText: title }).first().getAttribute('value');
  await dossiers.selectOption(value);
}

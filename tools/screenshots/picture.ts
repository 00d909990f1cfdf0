import type { ChromiumTab } from '../../tests/e2e/chromium';

export const FOLDER = 'docs/images';

/** The width and height of a window, in CSS pixels. */
export type Size = [width: number, height: number];

/** A picture of what a tab shows, in light and in dark. */
export async function takeBoth(tab: ChromiumTab, name: string): Promise<void> {
  for (const tone of ['light', 'dark'] as const) await take(tab, name, tone);
}

export async function take(tab: ChromiumTab, name: string, tone: 'light' | 'dark'): Promise<void> {
  await tab.toFront();
  // No fade: a picture must not catch anything half open.
  await tab.page.emulateMedia({ colorScheme: tone, reducedMotion: 'reduce' });
  await tab.screenshot(`${FOLDER}/${name}-${tone}.png`);
}

export async function resize({ page }: ChromiumTab, [width, height]: Size): Promise<void> {
  await page.setViewportSize({ width, height });
}

import { expect } from 'vitest';
import type { Reader, Tab } from '../e2e/reader';
import { newsPage, type Served, type Site, STORY, serveSite } from '../e2e/site';
import { hover, press } from '../e2e/steps';

/** A reader, a site of hostile pages, and a page of the extension to look behind the curtain with. */
export interface Scene<Of extends Reader = Reader> {
  reader: Of;
  site: Site;
  own: Tab;
  close(): Promise<void>;
}

export async function setScene<Of extends Reader>(
  openReader: () => Promise<Of>,
  pages: Record<string, string | Served> = {},
): Promise<Scene<Of>> {
  const site = await serveSite({ '/': newsPage(STORY), ...pages });
  const reader = await openReader();
  const own = await reader.open(`${reader.own}/options.html`);
  return {
    reader,
    site,
    own,
    close: async () => {
      await reader.close();
      await site.close();
    },
  };
}

/** Send a message from one of our own pages. */
export const send = (
  tab: Tab,
  message: unknown,
): Promise<{ ok: boolean; reason?: string; value?: unknown }> =>
  tab.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(
    Object.assign(${JSON.stringify(message)}, { token: crypto.randomUUID() }))`);

export async function noteTexts({ own }: Scene): Promise<string[]> {
  const answer = await send(own, { name: 'listNotes', body: {} });
  return (answer.value as { text: string }[]).map(({ text }) => text);
}

/** A note written and not yet saved, in the card of the page's first actor. */
export async function writeNote(tab: Tab, text: string): Promise<void> {
  await tab.toFront();
  await hover(tab, 'Josep Borrell');
  await press(tab, 'button', 'Add note');
  await press(tab, 'textbox', 'Note');
  await tab.type(text);
}

/** Click where Save note stands, or where it stood. */
export async function clickSave(tab: Tab): Promise<void> {
  const at = await tab.find('button', 'Save note');
  if (at) await tab.clickAt(at.x, at.y);
}

/** A later note that is saved proves that an earlier one was refused and not just late. */
export async function expectNothingSaved(scene: Scene, text: string): Promise<void> {
  await send(scene.own, { name: 'getSettings', body: {} });
  expect(await noteTexts(scene)).not.toContainEqual(expect.stringContaining(text));
}

/** How many ranges are painted as ours. */
export const painted = (tab: Tab): Promise<number> =>
  tab.evaluate(`[...CSS.highlights].reduce(
    (sum, [name, ranges]) => sum + (name.startsWith('sidelight-') ? ranges.size : 0), 0)`);

/** How many elements of ours are in the page. */
export const hosts = (tab: Tab): Promise<number> =>
  tab.evaluate(`document.querySelectorAll('[popover]').length`);

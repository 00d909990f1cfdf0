import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, servePages } from '../pages/serve';
import { openChromium } from './chromium';
import type { Reader, Tab } from './reader';
import { cardSays, hover, press, pressSave, READERS, saveNote, seen } from './steps';

let pages: Served;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages?.close());

/** Type into the card's note, and wait until the card says that it keeps the draft. */
async function typeDraft(tab: Tab, text: string): Promise<void> {
  await press(tab, 'textbox', 'Note');
  await tab.type(text);
  await cardSays(tab, 'Draft kept');
}

/** Escape leaves what is being written first, then the card. */
const closeCard = (tab: Tab) =>
  expect.poll(async () => tab.press('Escape').then(() => tab.card())).toBeNull();

describe.each(READERS)('a reader in $name', ({ openReader }) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader?.close());

  test('edits one note in two tabs at once, and both edits are in both', async () => {
    const tabs = [await reader.open(`${pages.url}/plain.html`), await reader.open(`${pages.url}/dark.html`)];
    const [one, other] = tabs as [Tab, Tab];
    await one.toFront();
    await hover(one, 'Borrell');
    await press(one, 'button', 'Pin');
    await saveNote(one, 'middle');
    await other.toFront();
    await hover(other, 'Borrell');
    await press(other, 'button', 'Pin');
    await cardSays(other, 'middle');
    for (const [tab, words] of [
      [other, ' from the other'],
      [one, ' from the one'],
    ] as const) {
      await tab.toFront();
      await press(tab, 'button', 'Edit');
      await press(tab, 'textbox', 'Note');
      await tab.type(words);
    }
    await pressSave(one);
    await other.toFront();
    await pressSave(other);
    for (const tab of tabs) {
      await cardSays(tab, 'from the one');
      await cardSays(tab, 'from the other');
      await tab.close();
    }
  });

  test('finds a draft again after the card was closed and the page reloaded', async () => {
    const tab = await reader.open(`${pages.url}/plain.html`);
    await tab.toFront();
    await hover(tab, 'Aleksandar Vucic');
    await press(tab, 'button', 'Add note');
    await typeDraft(tab, 'half a thought');
    await closeCard(tab);
    await tab.reload();
    await hover(tab, 'Aleksandar Vucic');
    if (!(await tab.find('textbox', 'Note'))) await press(tab, 'button', 'Add note');
    await seen(() => tab.find('textbox', 'Note'));
    await pressSave(tab);
    await cardSays(tab, 'half a thought');
    await tab.close();
  });
});

test('a draft outlives the worker that kept it, in Chromium', async () => {
  const reader = await openChromium();
  const tab = await reader.open(`${pages.url}/plain.html`);
  await hover(tab, 'Aleksandar Vucic');
  await press(tab, 'button', 'Add note');
  await typeDraft(tab, 'a thought across a stop');
  await closeCard(tab);
  await reader.stopWorker();
  await tab.toFront();
  await hover(tab, 'Aleksandar Vucic');
  if (!(await tab.find('textbox', 'Note'))) await press(tab, 'button', 'Add note');
  await pressSave(tab);
  await cardSays(tab, 'a thought across a stop');
  await reader.close();
});

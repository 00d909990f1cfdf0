import { expect } from 'vitest';
import { openChromium } from './chromium';
import { openFirefox } from './firefox';
import { type Card, type Mention, mentions, type Point, type Tab } from './reader';

export const READERS = [
  { name: 'Chromium', openReader: openChromium },
  { name: 'Firefox', openReader: openFirefox },
];

/** Wait until what `look` sees is there, and hand it over. */
export async function seen<Value>(look: () => Promise<Value | null | undefined>): Promise<Value> {
  let value: Value | null | undefined;
  await expect.poll(async () => (value = await look())).toBeTruthy();
  return value as Value;
}

export const marked = (tab: Tab, text: string): Promise<Mention> =>
  seen(async () => (await mentions(tab)).find((mention) => mention.text === text));

/**
 * Rest the pointer on a name until its card is open and says what the sources say: for its first moments it has only a
 * name. Where the page moves the name away meanwhile, the reader tries again.
 */
export async function hover(tab: Tab, text: string): Promise<Card> {
  let rested = 0;
  const rest = async () => {
    await tab.toFront();
    const { x, y } = await marked(tab, text);
    await tab.moveTo(5, 5);
    await tab.moveTo(x, y);
    rested = Date.now();
  };
  await rest();
  return seen(async () => {
    const card = await tab.card();
    if (!card && Date.now() - rested > 4_000) await rest();
    return card && !card.busy ? card : null;
  });
}

/** Press a control of the open card, once it stands still: the card moves when a part of it opens. */
export async function press(tab: Tab, role: string, name: string): Promise<void> {
  let last: Point | null = null;
  const { x, y } = await seen(async () => {
    const [before, now] = [last, await tab.find(role, name)];
    last = now;
    return now && before && now.x === before.x && now.y === before.y ? now : null;
  });
  await tab.clickAt(x, y);
}

export async function saveNote(tab: Tab, text: string): Promise<void> {
  await press(tab, 'button', 'Add note');
  await press(tab, 'textbox', 'Note');
  await tab.type(text);
  await pressSave(tab);
}

/** Press Save and wait until the form is gone. */
export async function pressSave(tab: Tab): Promise<void> {
  const { x, y } = await seen(() => tab.find('button', 'Save note'));
  await tab.clickAt(x, y);
  await expect.poll(() => tab.find('button', 'Save note')).toBeNull();
}

export const cardSays = (tab: Tab, text: string): Promise<true> =>
  seen(async () => (await tab.card())?.text.includes(text) || null);

/** The page's own nodes, byte for byte. */
export const sourceOf = (tab: Tab): Promise<string> =>
  tab.evaluate(`document.documentElement.cloneNode(true).outerHTML`);

/** Choose a file in the library, as the browser's dialog would hand it in. */
export const chooseFile = (library: Tab, text: string, name = 'notes.json'): Promise<unknown> =>
  library.evaluate(`(() => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], '${name}', { type: 'application/json' }));
    const input = document.querySelector('input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);

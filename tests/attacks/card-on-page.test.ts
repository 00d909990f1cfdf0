import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../e2e/reader';
import { newsPage, STORY } from '../e2e/site';
import { hover, marked, press, READERS, saveNote, seen } from '../e2e/steps';
import { type Scene, setScene } from './scene';

/** Rows 7, 11, 12 and 15 on an open card: what it does to a page, what it shows there, and what the page overhears. */
const EARS = `<script>globalThis.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'change'])
    window.addEventListener(type, (event) => heard.push(type + (event.key ?? event.data ?? '')), true);
</script>`;
const TRUST = `<script>globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
</script>`;
const PAGES = {
  '/ears': newsPage(STORY, EARS),
  '/typed': {
    body: newsPage(STORY, TRUST),
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'unsafe-inline'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  '/dark': newsPage(STORY, '<style>body { background: #111; color: #eee }</style>'),
};

describe.each(READERS)('in $name', ({ openReader }) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(openReader, PAGES);
  });
  afterAll(() => scene?.close());
  const open = async (path: string): Promise<Tab> => {
    const tab = await scene.reader.open(scene.site.origin + path);
    await tab.toFront();
    return tab;
  };

  test('a page that listens to everything hears nothing of a note', async () => {
    const tab = await open('/ears');
    await hover(tab, 'Josep Borrell');
    await press(tab, 'button', 'Add note');
    await press(tab, 'textbox', 'Note');
    for (const key of ['s', 'e', 'c']) await tab.press(key);
    await seen(async () => (await tab.card())?.text.includes('Draft kept') || null);
    expect(await tab.evaluate('heard')).toEqual([]);
    await tab.close();
  });

  test('under a strict policy with trusted types a note is saved, and no violation is reported', async () => {
    const tab = await open('/typed');
    await hover(tab, 'Josep Borrell');
    await saveNote(tab, 'under a policy');
    await seen(async () => (await tab.card())?.text.includes('under a policy') || null);
    expect(await tab.evaluate('violations')).toEqual([]);
    await tab.close();
  });

  test.each([
    ['/', (lightness: number) => lightness > 240],
    ['/dark', (lightness: number) => lightness < 60],
  ] as const)('on the page %s the paper of the card has its tone', async (path, fits) => {
    const tab = await open(path);
    await hover(tab, 'Josep Borrell');
    const { x, y } = await seen(() => tab.find('button', 'Close'));
    // Above the button there is nothing but paper; the card fades in.
    await expect.poll(async () => fits(await lightnessAt(tab, scene.own, x, y - 17))).toBe(true);
    await tab.close();
  });

  test('Tab past the last control closes the card, and the shortcut steps on from within it', async () => {
    const tab = await open('/');
    await marked(tab, 'Josep Borrell');
    await tab.press('Alt+S');
    const first = await seen(() => tab.card());
    await tab.press('Alt+S');
    await expect.poll(async () => (await tab.card())?.name ?? first.name).not.toBe(first.name);
    for (let presses = 0; presses < 40 && (await tab.card()); presses += 1) await tab.press('Tab');
    expect(await tab.card()).toBeNull();
    await tab.close();
  });

  test('a full-screen element that opens closes the card, and names in it have theirs', async () => {
    const tab = await open('/');
    await hover(tab, 'Josep Borrell');
    await tab.evaluate(`void document.querySelector('h1').addEventListener('click', () =>
      document.querySelector('article').requestFullscreen({ navigationUI: 'hide' }))`);
    const { x, y } = await tab.evaluate<{ x: number; y: number }>(`(() => {
      const { left, top } = document.querySelector('h1').getBoundingClientRect();
      return { x: left + 10, y: top + 10 };
    })()`);
    await tab.clickAt(x, y);
    await expect.poll(() => tab.card()).toBeNull();
    expect(await tab.evaluate('document.fullscreenElement?.tagName')).toBe('ARTICLE');
    expect((await hover(tab, 'Josep Borrell')).name).toBe('Josep Borrell');
    await tab.evaluate('document.exitFullscreen()');
    await tab.close();
  });
});

/** 0 to 255, at a place of the tab's picture; a page of ours decodes it. */
async function lightnessAt(tab: Tab, own: Tab, x: number, y: number): Promise<number> {
  const file = join(tmpdir(), `sidelight-tone-${process.pid}.png`);
  await tab.screenshot(file);
  const picture = `data:image/png;base64,${readFileSync(file, 'base64')}`;
  return own.evaluate(`(async () => {
    const image = await createImageBitmap(await (await fetch(${JSON.stringify(picture)})).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    return canvas.getImageData(${Math.round(x)}, ${Math.round(y)}, 1, 1).data[1];
  })()`);
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumReader, type ChromiumTab, openChromium } from '../e2e/chromium';
import { hover, saveNote, seen } from '../e2e/steps';
import { clickSave, expectNothingSaved, noteTexts, type Scene, setScene, writeNote } from './scene';

/** Rows 1 to 5: only what the reader sees and presses counts. In Chromium, which can tell what is covered. */
let scene: Scene<ChromiumReader>;
beforeAll(async () => {
  scene = await setScene(openChromium);
});
afterAll(() => scene?.close());

const HOST = `[...document.querySelectorAll('[popover]')].at(-1)`;

test('clicks and keys that the page dispatches on our host write nothing', async () => {
  const tab = await scene.reader.open(scene.site.origin);
  await writeNote(tab, 'dispatched');
  await tab.evaluate(`['click', 'pointerdown', 'pointerup'].map((type) =>
    ${HOST}.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true })))`);
  await tab.evaluate(`${HOST}.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }))`);
  await expectNothingSaved(scene, 'dispatched');
  await tab.close();
});

test.each([
  ['our host made transparent by its style', `${HOST}.style.setProperty('opacity', '0', 'important')`],
  [
    'our host made transparent by a style sheet',
    `document.head.append(Object.assign(document.createElement('style'), { textContent: '[popover] { opacity: 0 !important }' }))`,
  ],
  ['a filter on html', `document.documentElement.style.filter = 'opacity(0)'`],
  ['a clip path on body', `document.body.style.clipPath = 'inset(50%)'`],
  ['a mask on html', `document.documentElement.style.mask = 'linear-gradient(transparent, transparent)'`],
  ['a cover that lets the pointer through', cover('inset: 0')],
  ['a popover that covers everything', cover('inset: 0; width: 100vw; height: 100vh', true)],
])('with %s, a press on Save note counts only if the reader can see it', async (_, attack) => {
  const tab = await scene.reader.open(scene.site.origin);
  const text = `attack ${attack.length}`;
  await writeNote(tab, text);
  const before = await pictureOfSave(tab);
  await tab.evaluate(`void (${attack})`);
  const visible = before.equals(await pictureOfSave(tab));
  await clickSave(tab);
  if (!visible) await expectNothingSaved(scene, text);
  else
    await expect
      .poll(async () => {
        await clickSave(tab);
        return noteTexts(scene);
      })
      .toContainEqual(expect.stringContaining(text));
  await tab.close();
});

test('a cover over the Save button alone is enough to refuse it', async () => {
  const tab = await scene.reader.open(scene.site.origin);
  await writeNote(tab, 'button covered');
  const { x, y } = await seen(() => tab.find('button', 'Save note'));
  await tab.evaluate(
    `void (${cover(`left: ${x - 60}px; top: ${y - 20}px; width: 120px; height: 40px`, true)})`,
  );
  await tab.clickAt(x, y);
  await expectNothingSaved(scene, 'button covered');
  await tab.close();
});

test('a note that nobody hides is saved', async () => {
  const tab = await scene.reader.open(scene.site.origin);
  await hover(tab, 'Josep Borrell');
  await saveNote(tab, 'in plain sight');
  await expect.poll(() => noteTexts(scene)).toContainEqual(expect.stringContaining('in plain sight'));
  await tab.close();
});

/** An opaque element over the page; the pointer goes through it to our card. */
function cover(place: string, popover = false): string {
  return `(() => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; margin: 0; border: 0; background: white; z-index: 2147483647; pointer-events: none; ${place}';
    document.body.append(cover);
    if (${popover}) { cover.popover = 'manual'; cover.showPopover(); }
  })()`;
}

/** The pixels of the Save button: an attack that leaves them as they are hides nothing. */
async function pictureOfSave(tab: ChromiumTab): Promise<Buffer> {
  const { x, y } = await seen(() => tab.find('button', 'Save note'));
  return tab.page.screenshot({ clip: { x: x - 30, y: y - 8, width: 60, height: 16 } });
}

/** Row 15: a page that lists all it can see of us reads neither what a note says nor where it stands. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hover, READERS, saveNote } from '../e2e/steps';
import { noteTexts, type Scene, setScene } from './scene';

const SECRET = 'zyxwv';

/** Writes down every event that reaches the page, and what stands in it. */
const SPY = `void (() => {
  globalThis.seen = [];
  const types = ['toggle', 'beforetoggle', 'keydown', 'keyup', 'beforeinput', 'input', 'change', 'focusin', 'paste', 'selectionchange'];
  for (const type of types) addEventListener(type, (event) => {
    seen.push(type, event.key ?? '', event.data ?? '', event.target?.outerHTML ?? '', event.newState ?? '', String(getSelection()));
  }, true);
  addEventListener('message', ({ data }) => seen.push('message', JSON.stringify(data)));
})()`;

const LIST = `JSON.stringify([seen, [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)]),
  [...document.querySelectorAll('[popover]')].map((host) => [host.outerHTML, host.shadowRoot]), Object.keys(localStorage)])`;

describe.each(READERS)('in $name', ({ openReader }) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(openReader);
  });
  afterAll(() => scene?.close());

  test('a note leaves no trace in the page', async () => {
    const tab = await scene.reader.open(scene.site.origin);
    await tab.evaluate(SPY);
    await hover(tab, 'Josep Borrell');
    await saveNote(tab, SECRET);
    await expect.poll(() => noteTexts(scene)).toEqual([SECRET]);
    const traces = await tab.evaluate<string>(LIST);
    expect(traces).not.toContain(SECRET);
    // Nor letter by letter.
    const keys = (JSON.parse(traces)[0] as string[]).filter((word) => word.length === 1);
    expect(keys.filter((key) => SECRET.includes(key))).toEqual([]);
    expect(traces).not.toContain('extension://');
    await tab.close();
  });

  test('the browser’s command, which comes by message, opens the next card', async () => {
    const tab = await scene.reader.open(scene.site.origin);
    await tab.toFront();
    await expect
      .poll(async () => {
        await scene.own.evaluate(`(async () => {
          const { tabs } = globalThis.browser ?? chrome;
          const tab = (await tabs.query({})).find(({ url }) => url?.startsWith('${scene.site.origin}'));
          await tabs.sendMessage(tab.id, { tell: 'stepMention', by: 1 }, { frameId: 0 });
        })().catch(() => null)`);
        return (await tab.card())?.name;
      })
      .toBe('Josep Borrell');
    await tab.close();
  });
});

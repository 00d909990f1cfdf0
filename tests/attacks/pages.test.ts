import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../e2e/reader';
import { newsPage, STORY } from '../e2e/site';
import { hover, marked, READERS, seen, sourceOf } from '../e2e/steps';
import { type Scene, setScene } from './scene';

/** Rows 6 to 13, 15, 16 and 30: what a page may do to itself and to us. */
const PAGES = {
  '/clobbered': newsPage(
    `${STORY}<form><input name="childNodes"><input name="parentNode"><input name="textContent"></form>`,
  ),
  '/overridden': newsPage(
    STORY,
    `<script>Element.prototype.attachShadow = () => { throw new Error('no') };
    for (const key of ['querySelectorAll', 'createTreeWalker']) Document.prototype[key] = () => []; window.MutationObserver = null;</script>`,
  ),
  '/strict': { body: newsPage(STORY), headers: { 'content-security-policy': "default-src 'none'" } },
  '/typed': {
    body: newsPage(STORY),
    headers: { 'content-security-policy': "require-trusted-types-for 'script'" },
  },
  '/fields': newsPage(`${STORY}<input id="field" value="Kosovo"><input type="password" value="Serbia">
    <textarea>Josep Borrell</textarea><p contenteditable>Kosovo as I type</p><pre><code>Serbia</code></pre>`),
  '/frames': newsPage(
    `<iframe srcdoc="<article><p>Josep Borrell spoke in Kosovo.</p></article>" sandbox="allow-scripts"></iframe>${STORY}`,
  ),
};

describe.each(READERS)('in $name', ({ openReader }) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(openReader, PAGES);
  });
  afterAll(() => scene?.close());
  const open = (path: string): Promise<Tab> => scene.reader.open(scene.site.origin + path);

  test.each(['/clobbered', '/overridden', '/strict', '/typed', '/frames'])(
    'the page %s is read and its card opens',
    async (path) => {
      const tab = await open(path);
      expect((await hover(tab, 'Josep Borrell')).name).toBe('Josep Borrell');
      await tab.close();
    },
  );

  test('a page that removes our host again and again is left alone', async () => {
    const tab = await open('/');
    await hover(tab, 'Josep Borrell');
    const removals = await tab.evaluate<number>(`new Promise((resolve) => {
      let removals = 0;
      const watch = new MutationObserver(() => {
        for (const host of document.querySelectorAll('[popover]')) { host.remove(); removals += 1; }
      });
      watch.observe(document, { childList: true, subtree: true });
      for (const host of document.querySelectorAll('[popover]')) host.remove();
      let still = 0, last = -1;
      const look = () => {
        still = removals === last ? still + 1 : 0;
        last = removals;
        if (still > 20 || removals > 500) { watch.disconnect(); resolve(removals); } else requestAnimationFrame(look);
      };
      look();
    })`);
    expect(removals).toBeLessThanOrEqual(10);
    await tab.close();
  });

  test('a modal dialog that opens does not trap the card behind it', async () => {
    const tab = await open('/');
    await hover(tab, 'Josep Borrell');
    await tab.evaluate(`void (() => {
      const dialog = document.createElement('dialog');
      dialog.append(Object.assign(document.createElement('button'), { textContent: 'Theirs' }));
      document.body.append(dialog);
      dialog.showModal();
    })()`);
    const settled = await seen(async () => {
      const inside = await tab.evaluate<boolean>(
        `[...document.querySelectorAll('[popover]')].every((host) => host.closest('dialog'))`,
      );
      return inside || null;
    });
    expect(settled).toBe(true);
    await tab.close();
  });

  test('a forged message of the page opens nothing', async () => {
    const tab = await open('/');
    await marked(tab, 'Josep Borrell');
    await tab.evaluate(
      `void (window.postMessage({ tell: 'stepMention', by: 1 }, '*'), window.postMessage({ name: 'saveNote' }, '*'))`,
    );
    expect((await hover(tab, 'NATO')).name).not.toBe('Josep Borrell');
    await tab.close();
  });

  test('a page sees no text of ours: only an empty host and the names of highlights', async () => {
    const tab = await open('/');
    await hover(tab, 'Josep Borrell');
    const traces = await tab.evaluate<{ text: string; attributes: string[]; names: string[] }>(`(() => {
      const host = [...document.querySelectorAll('[popover]')].at(-1);
      return { text: host.textContent, attributes: host.getAttributeNames(), names: [...CSS.highlights.keys()] };
    })()`);
    expect(traces.text).toBe('');
    expect(traces.attributes.filter((name) => !['popover', 'style'].includes(name))).toEqual([]);
    expect(traces.names.every((name) => name.startsWith('sidelight-'))).toBe(true);
    await tab.close();
  });

  test('fields, editable regions and code are not marked, and the page stays byte for byte', async () => {
    const tab = await open('/fields');
    await marked(tab, 'Josep Borrell');
    const inFields = await tab.evaluate<number>(`[...CSS.highlights.values()].flatMap((ranges) => [...ranges])
      .filter((range) => range.startContainer.parentElement.closest('input, textarea, [contenteditable], code')).length`);
    expect(inFields).toBe(0);
    const served = PAGES['/fields'];
    expect(await sourceOf(tab)).toBe(
      await tab.evaluate(
        `new DOMParser().parseFromString(${JSON.stringify(served)}, 'text/html').documentElement.outerHTML`,
      ),
    );
    await tab.close();
  });
});

/** Rows 8 to 10, 13 and 30: what a page does to be misread, to break the reading, or to catch it changing something. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mentions, type Reader, type Tab } from '../e2e/reader';
import { newsPage, type Site, serveSite } from '../e2e/site';
import { READERS, seen } from '../e2e/steps';

const FIELDS = [
  'childNodes',
  'parentNode',
  'textContent',
  'firstChild',
  'nextSibling',
  'localName',
  'closest',
];
const CLOBBERING = `<form>${FIELDS.map((name) => `<input name="${name}">`).join('')}<p>Kosovo in a form.</p></form>
  <img name="documentElement" alt=""><img name="querySelectorAll" alt=""><p>Serbia after it.</p>`;
const OVERRIDES = `<script>
  for (const name of ['attachShadow', 'getAttribute', 'checkVisibility']) Element.prototype[name] = () => { throw 'ours'; };
  Object.defineProperty(Node.prototype, 'firstChild', { get() { throw 'ours'; } });
  Range.prototype.setStart = () => { throw 'ours'; };
  window.requestIdleCallback = () => 0;
</script>`;
const PRIVATE = `<p>Serbia is named once.</p><input type="password" value="Kosovo"><input value="Kosovo">
  <textarea>Kosovo</textarea><div contenteditable>Kosovo</div><pre>Kosovo</pre><code>Kosovo</code><p hidden>Kosovo</p>`;

const PAGES = {
  '/clobbering': newsPage(CLOBBERING),
  '/overrides': newsPage('<p>Kosovo.</p>', OVERRIDES),
  '/private': newsPage(PRIVATE),
  '/open': newsPage('<p>Kosovo, to be thrown away.</p>'),
  '/frame': newsPage(
    `<iframe sandbox="allow-scripts" srcdoc="<article><p>NATO</p></article><script>
      setInterval(() => parent.postMessage([...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String)), '*'), 50);
    </script>"></iframe>`,
    '<script>addEventListener("message", ({ data }) => { globalThis.heard = data; });</script>',
  ),
};

describe.each(READERS)('In $name', ({ openReader }) => {
  let reader: Reader;
  let site: Site;

  beforeAll(async () => {
    [reader, site] = await Promise.all([openReader(), serveSite(PAGES)]);
  });
  afterAll(async () => {
    await reader.close();
    await site.close();
  });

  const visit = (path: string) => reader.open(`${site.origin}${path}`);
  const texts = async (tab: Tab) => (await mentions(tab)).map(({ text }) => text);
  const marking = (tab: Tab, ...names: string[]) => expect.poll(() => texts(tab)).toEqual(names);

  test('document.open() is spotted again, once', async () => {
    const tab = await visit('/open');
    await marking(tab, 'Kosovo');
    await tab.evaluate(
      `(document.open(), document.write('<article><p>Serbia and NATO.</p></article>'), document.close())`,
    );
    await marking(tab, 'Serbia', 'NATO');
  });

  test('badly named fields and images end no reading', async () => {
    await marking(await visit('/clobbering'), 'Kosovo', 'Serbia');
  });

  test('overridden prototypes of the page have no effect', async () => {
    const tab = await visit('/overrides');
    await expect.poll(() => tab.evaluate('[...CSS.highlights.keys()].join()')).toBe('sidelight-first');
  });

  test('a sandboxed frame without an origin is read', async () => {
    const tab = await visit('/frame');
    const heard = await seen(async () => {
      const names = await tab.evaluate<string[]>('globalThis.heard ?? []');
      return names.length > 0 ? names : null;
    });
    expect(heard).toEqual(['NATO']);
  });

  test('fields, editable text, code and what is hidden are not marked, and nothing of the page is altered', async () => {
    const tab = await visit('/private');
    await marking(tab, 'Serbia');
    const now = await tab.evaluate<string>('document.documentElement.outerHTML');
    const sent = await tab.evaluate<string>(
      `fetch(location.href).then((answer) => answer.text())
        .then((text) => new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML)`,
    );
    expect(now).toBe(sent);
    const sheets = 'document.styleSheets.length + document.adoptedStyleSheets.length';
    expect(await tab.evaluate(sheets)).toBe(0);
  });
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../entrypoints/page.content/style.css';
import { startPage } from '../../lib/page/start';
import { painted, spotPage, type World } from './pageWorld';

let world: World | null = null;
/** Not `document.body`: one of these pages hides it. */
const body = document.body;

function show(html: string): World {
  body.innerHTML = html;
  world = spotPage();
  return world;
}

afterEach(() => {
  world?.stop();
  body.innerHTML = '';
});

describe('A name is read as a reader sees it', () => {
  test.each([
    ['in plain text', '<p>NATO met.</p>', ['NATO']],
    ['across inline elements', '<p><b>Josep</b> <a>Borr</a><i>ell</i> spoke.</p>', ['Josep Borrell']],
    ['over a line feed in the source', '<p>Josep\n   Borrell spoke.</p>', ['Josep\n   Borrell']],
    ['not across a line break', '<p>Jens<br>Stoltenberg spoke.</p>', ['Stoltenberg']],
    ['not across blocks', '<div>European<p>Union leaders</p></div>', []],
    ['before a footnote mark', '<p>He is Borrell<sup>1</sup>.</p>', ['Borrell']],
    ['not in code', '<p>Run <code>NATO</code> <kbd>EU</kbd></p><pre>Kosovo</pre>', []],
    [
      'not in fields',
      '<textarea>Kosovo</textarea><input value="Kosovo"><div contenteditable>Kosovo</div>',
      [],
    ],
    ['not where hidden', '<p hidden>Kosovo</p><p style="display:none">Serbia</p>', []],
    ['not where not to be translated', '<p translate="no">Kosovo</p>', []],
    ['not in a closed detail', '<details><summary>More</summary><p>Kosovo</p></details>', []],
  ])('%s', async (_, html, names) => {
    show(`${html}<p>Serbia is the last name here.</p>`);
    await vi.waitFor(() => expect(painted('first')).toEqual([...names, 'Serbia'].sort()));
  });
});

test('The page is byte for byte the same, and nothing moves', async () => {
  const html =
    '<article><p>Kosovo and <a href="#x">Serbia</a>, Kosovo again.</p><form><input name="childNodes"></form></article>';
  body.innerHTML = html;
  const before = document.documentElement.outerHTML;
  const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
  const boxes = () =>
    [...document.querySelectorAll('*')].map((each) => JSON.stringify(each.getBoundingClientRect()));
  const places = boxes();
  world = spotPage();
  await vi.waitFor(() => expect(painted('repeat')).toEqual(['Kosovo']));
  expect(painted('link')).toEqual(['Serbia']);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.styleSheets.length + document.adoptedStyleSheets.length).toBe(sheets);
  expect(boxes()).toEqual(places);
});

test('Faint text keeps its contrast: a line, no tint', async () => {
  show('<p style="color:#767676;background:#fff">Kosovo</p><p style="color:#111;background:#fff">Serbia</p>');
  await vi.waitFor(() => expect(painted('quiet')).toEqual(['Kosovo']));
  expect(painted('first')).toEqual(['Serbia']);
});

test('A reader who wants lines gets one a block', async () => {
  const { spotter } = show('<p>Kosovo, and Kosovo.</p>');
  spotter.look({ marks: 'line', often: 'every', quiet: [] });
  await vi.waitFor(() => expect(painted('quiet')).toEqual(['Kosovo']));
  expect(painted('repeat')).toEqual([]);
  spotter.look({ marks: 'line', often: 'every', quiet: ['talks/kosovo'] });
  await vi.waitFor(() => expect(painted('quiet')).toEqual([]));
});

describe('A reader who wants fewer marks', () => {
  const HTML = '<p>Kosovo, and Kosovo. NATO.</p><p>Kosovo, Serbia and Serbia.</p>';

  test('gets the first of a name in each paragraph, and the others answer to nothing', async () => {
    const { spotter } = show(HTML);
    await vi.waitFor(() => expect(painted('repeat')).toEqual(['Kosovo', 'Serbia']));
    spotter.look({ marks: 'tint', often: 'paragraph', quiet: [] });
    await vi.waitFor(() => expect(painted('repeat')).toEqual([]));
    expect(painted('first')).toEqual(['Kosovo', 'Kosovo', 'NATO', 'Serbia']);
    const steps = Array.from({ length: 4 }, () => spotter.step(1)?.text);
    expect(steps).toEqual(['Kosovo', 'NATO', 'Kosovo', 'Serbia']);
    spotter.look({ marks: 'tint', often: 'every', quiet: [] });
    await vi.waitFor(() => expect(painted('repeat')).toEqual(['Kosovo', 'Serbia']));
  });

  test('gets the first on the page, wherever it is after a change, and all are counted', async () => {
    const { spotter } = show(HTML);
    spotter.look({ marks: 'tint', often: 'page', quiet: [] });
    await vi.waitFor(() => expect(painted('first')).toEqual(['Kosovo', 'NATO', 'Serbia']));
    expect(painted('repeat')).toEqual([]);
    expect(spotter.counts().map(({ name, count }) => [name, count])).toEqual([
      ['Kosovo', 3],
      ['NATO', 1],
      ['Serbia', 2],
    ]);
    const [first] = document.querySelectorAll('p');
    first?.insertAdjacentHTML('beforebegin', '<p id="above">Serbia came first.</p>');
    const places = () => [...(CSS.highlights.get('sidelight-first') ?? [])].map(placeOf);
    await vi.waitFor(() => expect(places().sort()).toEqual(['Kosovo 1', 'NATO 1', 'Serbia 0']));
    document.querySelector('#above')?.remove();
    first?.remove();
    await vi.waitFor(() => expect(places().sort()).toEqual(['Kosovo 0', 'Serbia 0']));
  });
});

/** "Kosovo 1": the words of a range, and the paragraph they stand in. */
function placeOf(range: AbstractRange): string {
  const paragraphs = [...document.querySelectorAll('p')];
  const at = paragraphs.findIndex((each) => each.contains(range.startContainer));
  return `${range.startContainer.textContent?.slice(range.startOffset, range.endOffset)} ${at}`;
}

test('What is not this one here stays unmarked by these words, in whatever letters', async () => {
  const { spotter } = show('<p>Borrell and BORRELL, Josep Borrell and Kosovo.</p>');
  await vi.waitFor(() => expect(painted('first')).toEqual(['Borrell', 'Kosovo']));
  spotter.look({ marks: 'tint', often: 'every', quiet: ['talks/josep-borrell/borrell'] });
  await vi.waitFor(() => expect(painted('first')).toEqual(['Josep Borrell', 'Kosovo']));
  expect(painted('repeat')).toEqual([]);
});

describe('A change of the page is followed', () => {
  test('new blocks are read, and those that did not change are not read again', async () => {
    const { sent } = show('<main><p>Kosovo stays.</p><p id="edited">Serbia.</p></main>');
    await vi.waitFor(() => expect(painted('first')).toEqual(['Kosovo', 'Serbia']));
    const edited = document.querySelector('#edited');
    if (edited?.firstChild) edited.firstChild.nodeValue = 'NATO.';
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>Borrell came.</p>');
    await vi.waitFor(() => expect(painted('first')).toEqual(['Borrell', 'Kosovo', 'NATO']));
    expect(sent.filter((text) => text === 'Kosovo stays.')).toHaveLength(1);
  });

  test('a block that leaves takes its marks along', async () => {
    show('<p>Kosovo</p><p>Serbia</p>');
    await vi.waitFor(() => expect(painted('first')).toHaveLength(2));
    document.querySelector('p')?.remove();
    await vi.waitFor(() => expect(painted('first')).toEqual(['Serbia']));
  });

  test('what is shown later is marked later', async () => {
    show('<p id="late" hidden>Kosovo</p><p>Serbia</p>');
    await vi.waitFor(() => expect(painted('first')).toEqual(['Serbia']));
    document.querySelector('#late')?.removeAttribute('hidden');
    await vi.waitFor(() => expect(painted('first')).toEqual(['Kosovo', 'Serbia']));
  });

  test('the same words drawn anew are not sent again', async () => {
    const { sent } = show('<p id="drawn">Kosovo</p>');
    await vi.waitFor(() => expect(painted('first')).toEqual(['Kosovo']));
    document.querySelector('#drawn')?.replaceChildren('Kosovo');
    const [range] = CSS.highlights.get('sidelight-first') ?? [];
    await vi.waitFor(() => expect([...(CSS.highlights.get('sidelight-first') ?? [])][0]).not.toBe(range));
    expect(painted('first')).toEqual(['Kosovo']);
    expect(sent.filter((text) => text === 'Kosovo')).toHaveLength(1);
  });
});

test('Open shadow trees and what is put into them are read, in the order of the page', async () => {
  const { spotter } = show('<p>NATO</p><div id="host"><p>Serbia</p></div><p>Borrell</p>');
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  world?.stop();
  if (root) root.innerHTML = '<p>Kosovo</p><slot></slot>';
  world = spotPage();
  await vi.waitFor(() => expect(painted('first')).toEqual(['Borrell', 'Kosovo', 'NATO', 'Serbia']));
  if (root) root.firstElementChild?.append(', EU');
  await vi.waitFor(() => expect(painted('first')).toContain('EU'));
  expect(spotter.counts()).toEqual([]);
  expect(world.spotter.counts().map(({ name }) => name)).toEqual([
    'NATO',
    'Kosovo',
    'European Union',
    'Serbia',
    'Josep Borrell',
  ]);
});

test('Badly named form fields and images end no reading', async () => {
  const fields = [
    'childNodes',
    'parentNode',
    'textContent',
    'firstChild',
    'nextSibling',
    'localName',
    'closest',
  ];
  show(
    `<form><p>Kosovo</p>${fields.map((name) => `<input name="${name}">`).join('')}<p>NATO</p></form>
     <img name="body" alt=""><img name="documentElement" alt=""><p>Serbia</p>`,
  );
  await vi.waitFor(() => expect(painted('first')).toEqual(['Kosovo', 'NATO', 'Serbia']));
});

describe('The pointer', () => {
  test('finds a name only within its own box', async () => {
    const { spotter } = show('<p style="width:600px">Then <b>Josep</b> Borrell spoke.</p>');
    await vi.waitFor(() => expect(painted('first')).toEqual(['Josep Borrell']));
    const [range] = CSS.highlights.get('sidelight-first') ?? [];
    const box = (range as Range).getBoundingClientRect();
    const middle = box.top + box.height / 2;
    const mention = spotter.mentionAt(box.left + 2, middle);
    expect(mention?.text).toBe('Josep Borrell');
    expect(spotter.mentionAt(box.right - 2, middle)).toBe(mention);
    expect(spotter.mentionAt(box.left - 3, middle)).toBeNull();
    expect(spotter.mentionAt(590, middle)).toBeNull();
    mention?.active(true);
    expect(painted('active')).toEqual(['Josep Borrell']);
    mention?.active(false);
    expect(painted('first')).toEqual(['Josep Borrell']);
  });

  test('finds none where something covers it', async () => {
    const { spotter } = show('<p>Kosovo</p><div style="position:fixed;inset:0">A cover.</div>');
    await vi.waitFor(() => expect(painted('first')).toEqual(['Kosovo']));
    const [range] = CSS.highlights.get('sidelight-first') ?? [];
    const box = (range as Range).getBoundingClientRect();
    expect(spotter.mentionAt(box.left + 2, box.top + 4)).toBeNull();
  });
});

test('Steps go through the page and around its end', async () => {
  const { spotter } = show('<p>Kosovo, then Serbia.</p><p style="margin-top:3000px">NATO.</p>');
  await vi.waitFor(() => expect(painted('first')).toHaveLength(3));
  const texts = [1, 1, 1, 1].map(() => spotter.step(1)?.text);
  expect(texts).toEqual(['Kosovo', 'Serbia', 'NATO', 'Kosovo']);
  expect(spotter.step(-1)?.text).toBe('NATO');
  expect(spotter.goTo('talks', 'serbia')?.text).toBe('Serbia');
  expect(painted('active')).toEqual(['Serbia']);
});

test('A name runs on over what is not shown', async () => {
  const { spotter } = show('<p>Josep <span hidden>x</span>Borrell spoke.</p>');
  await vi.waitFor(() => expect(spotter.counts()).toHaveLength(1));
  expect(spotter.step(1)?.text).toBe('Josep Borrell');
});

test('A mention knows its sentence and the words around it', async () => {
  const { spotter } = show('<p>It rained. Mr. Borrell of\n the EU spoke. Nobody answered.</p>');
  await vi.waitFor(() => expect(painted('first')).toHaveLength(2));
  expect(spotter.step(1)?.selector()).toEqual({
    type: 'TextQuoteSelector',
    exact: 'Mr. Borrell of the EU spoke.',
    prefix: 'It rained.',
    suffix: 'Nobody answered.',
  });
});

test('The signal takes every mark off', async () => {
  const { stop } = show('<p>Kosovo</p>');
  await vi.waitFor(() => expect(painted('first')).toEqual(['Kosovo']));
  stop();
  expect([...CSS.highlights.keys()].filter((name) => name.startsWith('sidelight-'))).toEqual([]);
});

test('Marks that a copy of us before an update left behind go at the start, what was new on the page too', () => {
  for (const name of [
    'sidelight-first',
    'sidelight-new',
    'sidelight-known',
    'sidelight-here',
    'the-pages-own',
  ])
    CSS.highlights.set(name, new Highlight());
  const life = new AbortController();
  startPage({ greet: async () => null, find: async () => null, onStart: () => {}, signal: life.signal });
  expect([...CSS.highlights.keys()]).toEqual(['the-pages-own']);
  life.abort();
  CSS.highlights.clear();
});

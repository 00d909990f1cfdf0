import { afterEach, expect, test, vi } from 'vitest';
import { createNews, type NewsItem } from '../../lib/page/news';

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
  document.body.innerHTML = '';
});

const REPORT = `<article>
  <p>He said that <b>some
     3,700</b> soldiers were in the country.</p>
  <p>He would also meet <a href="#">Albin Kurti</a>. Nobody else named Albin Kurti was there.</p>
</article>`;
const soldiers: NewsItem = {
  id: 'number',
  words: 'some 3,700 soldiers',
  sentence: 'He said that some 3,700 soldiers were in the country.',
  known: false,
};
const kurti: NewsItem = {
  id: 'name',
  words: 'Albin Kurti',
  sentence: 'Nobody else named Albin Kurti was there.',
  known: true,
};

const painted = (name: string): string[] =>
  [...(CSS.highlights.get(`sidelight-${name}`) ?? [])].map((range) => String(range).replace(/\s+/gu, ' '));

function show(items: NewsItem[], dim = false) {
  document.body.innerHTML = REPORT;
  const news = createNews(document, life.signal);
  news.show(items, dim);
  return news;
}

test('words that no dossier has are painted across the nodes they stand in, and no node changes', async () => {
  document.body.innerHTML = REPORT;
  const before = document.documentElement.outerHTML;
  createNews(document, life.signal).show([soldiers, kurti], false);
  await vi.waitFor(() => expect(painted('new')).toEqual(['some 3,700 soldiers']));
  expect(document.documentElement.outerHTML).toBe(before);
});

test('of equal words those in the right sentence are painted', async () => {
  show([{ ...kurti, known: false }]);
  await vi.waitFor(() => expect(painted('new')).toEqual(['Albin Kurti']));
  const [range] = CSS.highlights.get('sidelight-new') ?? [];
  expect((range as Range).startContainer.nodeValue).toContain('Nobody else');
});

test('what is known is dimmed only where the reader wants it', async () => {
  const news = show([soldiers, kurti]);
  await vi.waitFor(() => expect(painted('new')).toHaveLength(1));
  expect(painted('known')).toEqual([]);
  news.show([soldiers, kurti], true);
  await vi.waitFor(() => expect(painted('known')).toEqual(['Albin Kurti']));
});

test('a press in the list goes there, and says so where the words are gone', async () => {
  const news = show([soldiers]);
  await vi.waitFor(() => expect(news.goTo('number')).toBe(true));
  expect(painted('here')).toEqual(['some 3,700 soldiers']);
  expect(news.goTo('no such')).toBe(false);
  document.querySelector('p')?.remove();
  expect(news.goTo('number')).toBe(false);
});

test('short words without their sentence are not guessed', async () => {
  const news = show([soldiers, { ...kurti, known: false, sentence: 'Another sentence with Albin Kurti.' }]);
  await vi.waitFor(() => expect(painted('new')).toEqual(['some 3,700 soldiers']));
  expect(news.goTo('name')).toBe(false);
});

test('the marks go with the signal', async () => {
  show([soldiers]);
  await vi.waitFor(() => expect(painted('new')).toHaveLength(1));
  life.abort();
  expect(CSS.highlights.has('sidelight-new')).toBe(false);
});

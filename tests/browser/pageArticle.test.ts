import { expect, test } from 'vitest';
import { isArticle } from '../../lib/page/article';

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

test.each([
  ['JSON-LD of a NewsArticle', ld('{"@type":"NewsArticle"}'), true],
  ['one of several types', ld('{"@type":["Thing","ReportageNewsArticle"]}'), true],
  ['in a graph', ld('{"@graph":[{"@type":"WebSite"},{"@type":"Article"}]}'), true],
  ['in a list', ld('[{"@type":"BlogPosting"}]'), true],
  ['broken JSON-LD', ld('{"@type":"NewsArticle","headline":"a "quote" in it"}'), true],
  ['og:type', '<meta property="og:type" content="article">', true],
  ['one article element, with comments within it', '<article><article></article></article>', true],
  ['a list of teasers', '<article>One</article><article>Two</article>', false],
  ['a front page', ld('{"@type":"WebSite"}'), false],
  ['a product', '<meta property="og:type" content="product">', false],
  ['nothing at all', '<p>Hello</p>', false],
])('%s', (_, html, is) => {
  expect(isArticle(new DOMParser().parseFromString(html, 'text/html'))).toBe(is);
});

import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../lib/article/day';
import { articleFromPage, NoArticleError } from '../../../lib/article/from';
import { pageOf } from '../../../lib/article/parse';

const PROSE =
  'The ministers of both countries met in Lima on Monday, and they agreed on nothing at all, their offices said. '.repeat(
    3,
  );

function page(
  head: string,
  body = `<article><h1>Ferry talks</h1><p>${PROSE}</p><p>READ MORE</p><p>A day at sea</p></article>`,
) {
  return articleFromPage(
    pageOf(`<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`),
  );
}

describe('the article in a page', () => {
  it('takes its text without menus, scripts and teasers', () => {
    const { text } = page(
      '',
      `<nav><a href="/">Home</a></nav><article><p>${PROSE}</p><script>let a</script><p>READ MORE</p><p>A day at sea</p></article>`,
    );
    expect(text).toBe(PROSE.trim());
  });

  it('reads who published it, and when, from JSON-LD', () => {
    const ld = {
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': 'NewsArticle',
          headline: 'Talks fail',
          datePublished: '2023-05-18T23:30:00+02:00',
          publisher: { name: 'Harbour Post' },
          author: [{ name: 'Ana Lee' }, { name: 'Tom Okoro' }],
        },
      ],
    };
    expect(
      page(
        `<script type="application/ld+json">not JSON</script><script type="application/ld+json">${JSON.stringify(ld)}</script>`,
      ),
    ).toMatchObject({
      title: 'Talks fail',
      published: '2023-05-18',
      publisher: 'Harbour Post',
      author: 'Ana Lee, Tom Okoro',
      lang: 'en-GB',
    });
  });

  it('else from meta tags, else from the page itself', () => {
    const meta =
      '<meta property="og:site_name" content="Post"><meta name="author" content="Ana Lee"><link rel="canonical" href="https://post.example/a">';
    expect(
      page(
        meta,
        `<article><h1>Ferry talks</h1><time datetime="2023-05-18">May</time><p>${PROSE}</p></article>`,
      ),
    ).toMatchObject({
      title: 'Ferry talks',
      published: '2023-05-18',
      publisher: 'Post',
      author: 'Ana Lee',
      url: 'https://post.example/a',
    });
  });

  it('says so where there is none', () => {
    expect(() => page('', '<script>render()</script>')).toThrow(NoArticleError);
  });
});

describe('a day of publication', () => {
  it.each([
    ['2022-08-18T23:30:00-05:00', '2022-08-18'],
    ['20220818', '2022-08-18'],
    ['Thu, 18 Aug 2022 10:00:00 GMT', '2022-08-18'],
    ['August 18, 2022', '2022-08-18'],
    ['03/04/2022', null],
    ['1744-01-01', null],
    ['2022-02-31', null],
    ['yesterday', null],
  ])('%s is %s', (words, day) => {
    expect(dayOf(words)).toBe(day);
  });
});

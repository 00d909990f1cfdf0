import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../../lib/article/metadata';
import { pageOf } from '../../../lib/article/parse';

function said(head: string, body = '', lang = 'en-GB') {
  return metadataOf(
    pageOf(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`),
  );
}

function jsonLd(value: object): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

describe('what a page says of its article', () => {
  it('is read from JSON-LD first', () => {
    const item = {
      '@type': 'NewsArticle',
      headline: 'Talks &#8216;fail&#8217;',
      datePublished: '2023-05-18T23:30:00+02:00',
      dateModified: '2023-05-19T01:00:00+02:00',
      publisher: { name: 'Harbour Post' },
      author: [{ name: 'Ana Lee' }, { name: 'Tom Okoro' }],
    };
    expect(
      said(
        `<script type="application/ld+json">no JSON</script>${jsonLd({ '@graph': [{ '@type': 'WebSite' }, item] })}`,
      ),
    ).toMatchObject({
      title: 'Talks ‘fail’',
      published: '2023-05-18',
      updated: '2023-05-19',
      publisher: 'Harbour Post',
      author: 'Ana Lee, Tom Okoro',
      lang: 'en-GB',
    });
  });

  it('follows references, and takes the dates of the page where the article has none', () => {
    const graph = [
      { '@type': 'Article', author: { '@id': '#ana' }, publisher: { '@id': '#post' } },
      { '@type': 'WebPage', datePublished: '2023-05-18' },
      { '@type': 'Person', '@id': '#ana', name: 'Ana Lee' },
      { '@type': 'Organization', '@id': '#post', name: 'Post' },
    ];
    expect(said(jsonLd({ '@graph': graph }))).toMatchObject({
      author: 'Ana Lee',
      publisher: 'Post',
      published: '2023-05-18',
    });
  });

  it('else from meta tags', () => {
    expect(
      said(
        '<meta property="og:site_name" content="@Post"><meta name="byl" content="By Ana Lee"><meta property="og:title" content="Talks fail - Post">' +
          '<meta itemprop="datePublished dateCreated" content="2023-05-18"><meta property="article:modified" content="2023-06-01">' +
          '<link rel="canonical" href="https://post.example/a">',
      ),
    ).toMatchObject({
      title: 'Talks fail',
      published: '2023-05-18',
      updated: '2023-06-01',
      publisher: 'Post',
      author: 'Ana Lee',
      url: 'https://post.example/a',
    });
  });

  it('else from the page itself', () => {
    expect(
      said(
        '<title>Ferry talks | Harbour Post</title>',
        '<article><h1>Ferry talks</h1><p class="byline">By Ana Lee<br>Harbour Post</p><time datetime="2023-05-18">May</time></article>',
      ),
    ).toMatchObject({
      title: 'Ferry talks',
      publisher: 'Harbour Post',
      author: 'Ana Lee',
      published: '2023-05-18',
    });
  });

  it.each([
    ['an address', 'https://post.example/ana'],
    ['an account', '@ana'],
    ['a part of the software', 'admin'],
    ['an unfilled template', '{{author}}'],
    ['the publisher', 'Post'],
  ])('%s is no author', (_, name) => {
    expect(
      said(`<meta property="og:site_name" content="Post"><meta name="author" content="${name}">`).author,
    ).toBeNull();
  });
});

describe('the day of publication', () => {
  const dated = (url: string, body = '', head = '') =>
    said(`<link rel="canonical" href="https://post.example${url}">${head}`, body).published;

  it.each([
    ['/2019/11/18/ferry', '2019-11-18'],
    ['/statements/2019/nov/18/ferry', '2019-11-18'],
    ['/ferry-20191118/', '2019-11-18'],
    ['/2019/11/ferry', null],
    ['/2099/11/18/ferry', null],
    ['/ferry-8848251', null],
  ])('stands in the address %s: %s', (url, day) => {
    expect(dated(url)).toBe(day);
  });

  it('is printed in the article', () => {
    expect(
      dated('/a', '<article><p class="post-date">Posted on Monday, November 18th, 2019</p></article>'),
    ).toBe('2019-11-18');
  });

  it('is not that of the page around it', () => {
    expect(
      dated('/a', '<div class="site-date">November 20, 2019</div><article><p>Rain.</p></article>'),
    ).toBeNull();
  });

  it('without a year takes that of an update soon after, and else none', () => {
    const printed = '<article><span class="date">December 30</span></article>';
    const updated = (day: string) => `<meta property="article:modified_time" content="${day}">`;
    expect(dated('/a', printed, updated('2020-01-02'))).toBe('2019-12-30');
    expect(dated('/a', printed, updated('2020-12-01'))).toBeNull();
    expect(dated('/a', printed)).toBeNull();
  });

  it('is not after that of an update', () => {
    const head =
      '<meta name="date" content="2020-01-02"><meta property="article:modified_time" content="2019-01-02">';
    expect(said(head)).toMatchObject({ published: '2020-01-02', updated: null });
  });
});

import { describe, expect, it } from 'vitest';
import type { Known } from '../../../lib/article/from';
import { articleFromPage, NoArticleError } from '../../../lib/article/from';
import { pageOf } from '../../../lib/article/parse';

const SENTENCES = [
  'The ministers of both countries met in Lima on Monday, and they agreed on nothing at all, their offices said.',
  'The ferry between the two harbors has not sailed since March, when the older of the two ships ran aground.',
  'Its owners want the harbor dredged before winter, and they want somebody else to pay for the whole work.',
  'The fishermen, who were asked by nobody, say that the channel was deep enough for their fathers’ boats.',
  'A third round of talks is planned for the autumn in a town that neither of the delegations has named yet.',
];
const PROSE = SENTENCES.join('\n');
const BODY = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('');

function page(body: string, head = '', known: Known = {}) {
  const html = `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
  return articleFromPage(pageOf(html), known);
}

function jsonLd(item: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...item })}</script>`;
}

describe('the text of the article in a page', () => {
  it.each([
    ['menus', '<nav><a href="/">Home</a></nav>', ''],
    ['scripts', '<script>let a</script>', ''],
    ['a label with its teasers', '', '<p>READ MORE</p><p>A day at sea</p>'],
    ['a caption', '<figure><img src="a.jpg"><figcaption>The harbor at dawn.</figcaption></figure>', ''],
    ['a caption that only its class tells', '<div><p class="newsCaption">The harbor at dawn.</p></div>', ''],
    [
      'the words of a small picture frame',
      '<div class="photo"><img src="a.jpg"><p>The harbor at dawn.</p></div>',
      '',
    ],
    ['a byline', '<p class="article__byline">By Ann Lee, our reporter at the harbor.</p>', ''],
    ['the author’s life', '', '<div class="author-bio"><p>Ann Lee writes about ships and the sea.</p></div>'],
    ['a newsletter', '', '<div class="emailSignup"><p>Let our news meet your inbox.</p></div>'],
    ['links between paragraphs', '', '<p><a href="/b">THE LONG HISTORY OF THE FERRY LINE</a></p>'],
    ['a time stamp', '<p><time>Nov. 20, 2019, 9:28 AM UTC</time></p>', ''],
    ['share buttons', '', '<ul class="social-share"><li>Post it</li><li>Pin it</li></ul>'],
    ['comments', '', '<section class="comments"><p>I sailed on her in 1982, and she leaked.</p></section>'],
  ])('is without %s', (_, before, after) => {
    expect(page(`<main><article><h1>Ferry talks</h1>${before}${BODY}${after}</article></main>`).text).toBe(
      PROSE,
    );
  });

  it('keeps lists, subheadings, quotations and tables', () => {
    const parts =
      '<h2>What they want</h2><ul><li>A deeper harbor</li><li>A new ship</li></ul><blockquote><p>“Nobody asked us.”</p></blockquote>' +
      '<table><tr><td>Lima</td><td>12</td></tr></table>';
    const { text } = page(`<article>${BODY}${parts}${BODY.replaceAll('The ', 'Then the ')}</article>`);
    for (const line of ['What they want', 'A deeper harbor', 'A new ship', '“Nobody asked us.”', 'Lima'])
      expect(text.split('\n')).toContain(line);
  });

  it('keeps links where the article is made of them', () => {
    const offers = ['Lamps', 'Ropes', 'Sails'].map(
      (thing) => `<li><a href="/x">${thing} at half price</a></li>`,
    );
    expect(page(`<article>${BODY}<ul>${offers.join('')}</ul></article>`).text).toContain(
      'Ropes at half price',
    );
  });

  it('says what was left out, and why', () => {
    const { omitted } = page(
      `<article>${BODY}<figure><img src="a"><figcaption>The harbor.</figcaption></figure></article>`,
    );
    expect(omitted).toEqual([{ at: PROSE.length, text: 'The harbor.', reason: 'caption' }]);
  });

  it('does not believe a mark on the whole article', () => {
    expect(page(`<article class="caption author related">${BODY}</article>`).text).toBe(PROSE);
  });

  it('has what stands after the end of the body, as browsers do', () => {
    const html = `<html><head></head><body></body><footer>${BODY}</footer></html>`;
    expect(articleFromPage(pageOf(html)).text).toBe(PROSE);
  });

  it('takes the marked body where Readability takes another', () => {
    const box =
      '<div><p>Cookies, cookies, and more of them, as the law of the land wants it, say we.</p></div>';
    const cut = SENTENCES.map((sentence) => `<div class="sidebar">${sentence}</div>`).join('');
    expect(page(`${box}<div itemprop="articleBody">${cut}</div>`).text).toContain(SENTENCES[4]);
  });
});

describe('kinds of pages', () => {
  it('AMP: the article, without ads and components', () => {
    const amp = `<article><h1>Ferry talks</h1><amp-img src="a.jpg"></amp-img>${BODY}<amp-ad>Buy a boat</amp-ad></article>`;
    const { text, title, url } = page(
      amp,
      '<title>Ferry talks</title><link rel="canonical" href="https://post.example/ferry">',
    );
    expect({ text: text.split('\n').slice(0, 5).join('\n'), title, url }).toEqual({
      text: PROSE,
      title: 'Ferry talks',
      url: 'https://post.example/ferry',
    });
  });

  it('several articles: the one that the page is named after, and it says so', () => {
    const other = `<article><h1>A bridge falls</h1>${BODY.replaceAll('ferry', 'bridge')}${BODY.replaceAll('e', 'i')}</article>`;
    const { text, notices } = page(
      `${other}<article><h1>Ferry talks</h1>${BODY}</article>`,
      '<meta property="og:title" content="Ferry talks">',
    );
    expect(text).toBe(PROSE);
    expect(notices).toEqual([
      'This page holds 2 articles; this is the one that its title names, or else the longest.',
    ]);
  });

  it('a live report: one article, its entries in the order of the page, without their times', () => {
    const entries = SENTENCES.map(
      (sentence, i) =>
        `<article class="post"><time>1${i}:42</time><h2>Entry ${i}</h2><p>${sentence}</p><p>${sentence.replaceAll('e', 'i')}</p></article>`,
    );
    const { text, notices, updated } = page(
      `<main><h1>Ferry: live</h1>${entries.join('')}</main>`,
      jsonLd({
        '@type': 'LiveBlogPosting',
        datePublished: '2023-05-18T08:00:00Z',
        dateModified: '2023-05-19T22:00:00Z',
      }),
    );
    expect(text.split('\n').filter((line) => SENTENCES.includes(line))).toEqual(SENTENCES);
    expect(text).not.toContain(':42');
    expect(updated).toBe('2023-05-19');
    expect(notices).toEqual([expect.stringContaining('This is a live report')]);
  });

  it.each([
    ['short of the words that it announces', { isAccessibleForFree: 'False', wordCount: 900 }],
    ['short, and not free', { isAccessibleForFree: false }],
  ])('a stub for subscribers: %s', (_, said) => {
    expect(page(`<article>${BODY}</article>`, jsonLd(said)).notices).toEqual([
      'Only the first 98 words of this article are on this page; the rest is for subscribers.',
    ]);
  });

  it('a whole article that not all may read is no stub', () => {
    const said = { isAccessibleForFree: false, wordCount: 100 };
    expect(page(`<article>${BODY}</article>`, jsonLd(said)).notices).toEqual([]);
  });
});

describe('a page without an article says so', () => {
  it.each([
    ['scripts alone', '<script>render()</script>', 'save it after it has loaded'],
    ['one word', '<p>Soon</p>', 'only 1 word of text'],
    [
      'a few words',
      '<article><p>The ferry has sailed, and nobody knows why.</p></article>',
      'only 8 words of text',
    ],
    [
      'a front page',
      Array.from({ length: 30 }, (_, i) => `<a href="/${i}">Story ${i}</a>`).join(' '),
      'open the article itself',
    ],
  ])('%s', (_, body, sentence) => {
    expect(() => page(body)).toThrow(NoArticleError);
    expect(() => page(body)).toThrow(sentence);
  });
});

import fc from 'fast-check';
import { texts } from './texts';

const TAGS = [
  'p',
  'div',
  'article',
  'main',
  'h1',
  'h2',
  'figure',
  'figcaption',
  'ul',
  'li',
  'blockquote',
  'time',
  'a',
  'b',
  'span',
  'table',
  'td',
  'section',
  'header',
  'footer',
  'nav',
  'form',
  'svg',
  'template',
  'textarea',
  'script',
  'style',
  'noscript',
  'select',
  'pre',
  'html',
  'body',
  'head',
  'title',
  'frameset',
  'math',
  'amp-img',
  'x-y',
];
const ATTRIBUTES = [
  'class="caption"',
  'class="article-body related"',
  'id="comments"',
  'itemprop="articleBody"',
  'itemprop="author"',
  'class="byline"',
  'datetime="2023-05-10"',
  'href="/a"',
  'hidden',
  'src=x',
  'lang="de"',
  'class="',
  "data-a='",
  '"',
  '=',
  'style="display:none"',
  'class=share',
];
const LONE = [
  '<br>',
  '<img src="a">',
  '<!-- a',
  '-->',
  '<![CDATA[',
  ']]>',
  '<',
  '>',
  '</',
  '<!doctype html>',
  '&#0;',
  '&#xD800;',
  '&nbsp',
  '&amp;#8217;',
  '<?xml?>',
  '<meta charset=',
  '<p',
  '</p',
  '<a href="',
];

const tag = fc
  .tuple(
    fc.constantFrom(...TAGS),
    fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 2 }),
    fc.constantFrom('', '/', ''),
  )
  .map(([name, attributes, end]) => (end ? `</${name}>` : `<${[name, ...attributes].join(' ')}>`));
const soup = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: tag },
      { weight: 3, arbitrary: texts },
      { weight: 1, arbitrary: fc.constantFrom(...LONE) },
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''));

const said = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    '2023-05-10',
    '1744-01-01',
    'May 3',
    '03/04/2022',
    'False',
    '{{date}}',
    'x'.repeat(3_000),
    'Ana &#8217; Rojas',
    'https://a.example',
  ),
);
const KEYS = [
  '@type',
  '@id',
  '@graph',
  'headline',
  'author',
  'publisher',
  'datePublished',
  'dateModified',
  'isAccessibleForFree',
  'wordCount',
  'inLanguage',
  'name',
  'mainEntity',
];
const jsonLd = fc.oneof(
  fc
    .dictionary(fc.constantFrom(...KEYS), said, { maxKeys: 6 })
    .map((item) => JSON.stringify({ '@type': 'NewsArticle', ...item })),
  fc.string({ maxLength: 40 }),
);
const meta = fc
  .tuple(
    fc.constantFrom(
      'og:title',
      'article:published_time',
      'author',
      'og:site_name',
      'og:url',
      'og:locale',
      'date',
      'lastmod',
    ),
    said,
  )
  .map(([name, content]) => `<meta property="${name}" content="${String(content)}">`);
const head = fc
  .tuple(fc.array(meta, { maxLength: 4 }), fc.array(jsonLd, { maxLength: 2 }))
  .map(
    ([metas, items]) =>
      metas.join('') + items.map((item) => `<script type="application/ld+json">${item}</script>`).join(''),
  );

const PROSE = Array.from(
  { length: 5 },
  (_, i) =>
    `<p>The ministers of both countries met in Lima on Monday, said Ana Rojas, and they agreed on ${i} points at all.</p>`,
).join('');

/** Pages as no browser would write them; most have an article of a hundred words somewhere. */
export const pages: fc.Arbitrary<string> = fc
  .tuple(head, soup, fc.constantFrom(PROSE, PROSE, PROSE, ''), soup)
  .map(([top, before, prose, after]) => `<html><head>${top}</head><body>${before}${prose}${after}`);

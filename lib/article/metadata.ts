import { authorOf, publisherOf } from './credits';
import { metaOf, textsOf } from './head';
import { linkedData, textOf } from './linked';
import { firstPlain } from './plain';
import { type Days, daysOf } from './published';

/** What a page says about its article. A field is null where the page is silent. */
export interface Metadata extends Days {
  title: string | null;
  publisher: string | null;
  author: string | null;
  url: string | null;
  /** The language that the page declares. */
  lang: string | null;
  /** What the page says of the article's length and of who may read it. */
  access: Access;
}

export interface Access {
  /** Whether the page declares that not everybody may read the whole article. */
  isPaid: boolean;
  /** The words of the whole article. */
  words: number | null;
  /** Whether it is a live report that grows. */
  isLive: boolean;
}

/** Reads JSON-LD first (written for machines), then meta tags, then the page itself. */
export function metadataOf(document: Document, knownUrl?: string): Metadata {
  const linked = linkedData(document);
  const { article, page } = linked;
  const meta = metaOf(document);
  const url = webAddress([
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    ...meta('og:url'),
  ]);
  const publisher = publisherOf(document, linked, meta);
  return {
    title: titleOf(
      firstPlain([
        textOf(article?.headline),
        ...meta('og:title', 'twitter:title'),
        ...textsOf(document, 'h1'),
        document.title,
      ]),
      publisher,
    ),
    publisher,
    author: authorOf(document, linked, meta, publisher),
    ...daysOf(document, linked, meta, knownUrl ?? url),
    url,
    lang:
      firstPlain([
        textOf(article?.inLanguage),
        document.documentElement?.getAttribute('lang'),
        textOf(page?.inLanguage),
        ...meta('og:locale', 'content-language'),
      ])?.replace('_', '-') ?? null,
    access: {
      isPaid: /^false$/iu.test(String(article?.isAccessibleForFree ?? page?.isAccessibleForFree)),
      words: Number(article?.wordCount) || null,
      isLive: /LiveBlog/u.test(String(article?.['@type'])),
    },
  };
}

/** A title without the publisher's name at its end: "Talks fail - Harbour Post". */
function titleOf(title: string | null, publisher: string | null): string | null {
  const [, start, end] = /^(.+?)\s[|–—-]\s([^|–—]+)$/u.exec(title ?? '') ?? [];
  return start && end && end.toLowerCase() === publisher?.toLowerCase() ? start : title;
}

function webAddress(candidates: (string | null | undefined)[]): string | null {
  const addresses = candidates.map((address) => address?.trim() ?? '');
  return addresses.find((address) => /^https?:\/\/\S{1,2000}$/iu.test(address)) ?? null;
}

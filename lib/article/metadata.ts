import { dayOf } from './day';

/** What a page says about its article. A field is null where the page is silent. */
export interface Metadata {
  title: string | null;
  publisher: string | null;
  author: string | null;
  /** YYYY-MM-DD. */
  published: string | null;
  url: string | null;
  lang: string | null;
}

/** Reads JSON-LD first (written for machines), then meta tags, then the page itself. */
export function metadataOf(document: Document): Metadata {
  const ld = newsItem(document);
  const meta = (...names: string[]) => first(names.map((name) => metaContent(document, name)));
  return {
    title: first([
      text(ld?.headline),
      meta('og:title', 'twitter:title'),
      document.querySelector('h1')?.textContent,
      document.title,
    ]),
    publisher: first([nameOf(ld?.publisher), meta('og:site_name', 'application-name')]),
    author: first(
      [nameOf(ld?.author), meta('author', 'article:author', 'parsely-author', 'dc.creator')].map(person),
    ),
    published: firstDay([
      text(ld?.datePublished),
      ...DATE_NAMES.map((name) => metaContent(document, name)),
      ...Array.from(
        document.querySelectorAll('[itemprop="datePublished"], time[pubdate], time[datetime]'),
      ).map(
        (element) =>
          element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent,
      ),
    ]),
    url: first(
      [document.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta('og:url')].map(webAddress),
    ),
    lang: first([document.documentElement?.getAttribute('lang'), meta('og:locale')?.replace('_', '-')]),
  };
}

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'pubdate',
  'publish-date',
  'date',
];

type Json = Record<string, unknown>;

/** The JSON-LD item that describes a news article; a script that is not JSON is passed over. */
function newsItem(document: Document): Json | undefined {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json"]'));
  return scripts
    .flatMap((script) => {
      try {
        return itemsOf(JSON.parse(script.textContent ?? ''));
      } catch {
        return [];
      }
    })
    .find((item) => /article|posting/iu.test(String(item['@type'])));
}

function itemsOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(itemsOf);
  if (typeof value !== 'object' || value === null) return [];
  const item = value as Json;
  return [item, ...itemsOf(item['@graph'])];
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || null;
  if (typeof value === 'object' && value !== null) return text((value as Json).name);
  return text(value);
}

function metaContent(document: Document, name: string): string | null {
  const element = document.querySelector(
    `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
  );
  return element?.getAttribute('content') ?? null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** An author's page is no author's name. */
function person(value: string | null | undefined): string | null {
  return value && !/^https?:/iu.test(value) ? value : null;
}

function webAddress(value: string | null | undefined): string | null {
  return value && /^https?:\/\//iu.test(value.trim()) ? value.trim() : null;
}

function first(values: (string | null | undefined)[]): string | null {
  for (const value of values) {
    const line = value?.replace(/\s+/gu, ' ').trim();
    if (line) return line;
  }
  return null;
}

function firstDay(values: (string | null | undefined)[]): string | null {
  for (const value of values) {
    const day = value ? dayOf(value) : null;
    if (day) return day;
  }
  return null;
}

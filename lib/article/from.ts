import { Readability } from '@mozilla/readability';
import type { Article } from './article';
import { clean } from './clean';
import { linesOf } from './lines';
import { metadataOf } from './metadata';

/** What the reader says about an article; it wins over what the page says. */
export interface Known {
  title?: string | undefined;
  publisher?: string | undefined;
  /** YYYY-MM-DD. */
  published?: string | undefined;
  url?: string | undefined;
  lang?: string | undefined;
}

/** There is no article in what was given; the message says so in a sentence. */
export class NoArticleError extends Error {}

/** @throws NoArticleError where the text holds no word that belongs to an article. */
export function articleFromText(raw: string, known: Known = {}): Article {
  const { text, omitted } = clean(raw);
  if (text === '')
    throw new NoArticleError('There is no article in this text: give it at least one sentence.');
  return {
    title: known.title ?? openingOf(text),
    publisher: known.publisher ?? '',
    author: null,
    published: known.published ?? null,
    url: known.url ?? null,
    lang: known.lang ?? 'en',
    text,
    omitted,
  };
}

/**
 * The article in a page. The document is used up: Readability takes it apart.
 * @throws NoArticleError where the page has no text of its own, as a page has that its scripts have yet to fill.
 */
export function articleFromPage(document: Document, known: Known = {}): Article {
  const said = metadataOf(document);
  const raw = bodyLines(document).join('\n');
  const url = known.url ?? said.url;
  const { text, omitted } = clean(raw);
  if (text === '') {
    throw new NoArticleError(
      'There is no article in this page: save it after it has loaded, or give its text.',
    );
  }
  return {
    title: known.title ?? said.title ?? openingOf(text),
    publisher: known.publisher ?? said.publisher ?? hostOf(url),
    author: said.author,
    published: known.published ?? said.published,
    url,
    lang: known.lang ?? said.lang ?? 'en',
    text,
    omitted,
  };
}

function bodyLines(document: Document): string[] {
  const { body } = document;
  const whole = body ? linesOf(body) : [];
  if (depthOf(document) > DEEPEST) return whole;
  const article = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
  return article?.content ? linesOf(article.content) : whole;
}

/** Readability's time grows with the square of the depth; real pages stay below 100, and no page may hold us up. */
const DEEPEST = 400;

/** How many elements lie within each other at most, counted as far as it matters. */
function depthOf(document: Document): number {
  let depth = 0;
  let level: Element[] = document.body ? [document.body] : [];
  while (level.length > 0 && depth <= DEEPEST) {
    level = level.flatMap((element) => Array.from(element.children));
    depth += 1;
  }
  return depth;
}

/** The first line, as far as a title goes: the article's own words, never ours. */
function openingOf(text: string): string {
  const [line = ''] = text.split('\n', 1);
  if (line.length <= LONGEST_TITLE) return line;
  const space = line.lastIndexOf(' ', LONGEST_TITLE);
  return `${line.slice(0, space < 0 ? LONGEST_TITLE : space)} …`;
}

/** UTF-16 code units: about two lines of a card. */
const LONGEST_TITLE = 140;

function hostOf(url: string | null): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(url ?? '')?.[1] ?? '';
}

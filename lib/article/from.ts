import { dayAbove } from './above';
import type { Article } from './article';
import { bodyOf } from './body';
import { clean, cleanLines, linesOf } from './clean';
import { languageOf } from './language';
import type { Line } from './line';
import { metadataOf } from './metadata';
import { NoArticleError } from './no-article';
import { isStub, noticesOf } from './notices';
import { keepOneArticle } from './several';
import { folded, wordsIn } from './words';

/** What the reader says about an article; it wins over what the page says. */
export interface Known {
  title?: string | undefined;
  publisher?: string | undefined;
  /** YYYY-MM-DD. */
  published?: string | undefined;
  url?: string | undefined;
  lang?: string | undefined;
}

export { NoArticleError };

/** @throws NoArticleError where the text holds no word that belongs to an article, or is longer than a book. */
export function articleFromText(raw: string, known: Known = {}): Article {
  if (raw.length > LONGEST_TEXT) throw new NoArticleError(TOO_LONG);
  const { text, omitted } = clean(raw);
  if (text === '')
    throw new NoArticleError('There is no article in this text: give it at least one sentence.');
  return {
    title: known.title ?? openingOf(text),
    publisher: known.publisher ?? '',
    author: null,
    published: known.published ?? dayAbove(linesOf(raw)),
    updated: null,
    url: known.url ?? null,
    lang: known.lang ?? languageOf(text, null),
    text,
    omitted,
    notices: [],
  };
}

/**
 * The article in a page. The document is used up.
 * @throws NoArticleError where the page has no article: no text of its own, as a page has that its scripts have yet to
 * fill, or fewer than 80 words that are not the beginning of an article for subscribers.
 */
export function articleFromPage(document: Document, known: Known = {}): Article {
  const { access, ...said } = metadataOf(document, known.url);
  const url = known.url ?? said.url;
  const articlesOnPage = access.isLive ? 1 : keepOneArticle(document, said.title);
  const lines = bodyOf(document);
  const { text, omitted } = cleanLines(withoutTitle(lines, said.title));
  const words = wordsIn(text);
  if (words < FEWEST_WORDS && !(words > 0 && isStub(words, access))) throw new NoArticleError(refusal(words));
  return {
    title: known.title ?? said.title ?? openingOf(text),
    publisher: known.publisher ?? said.publisher ?? hostOf(url),
    author: said.author,
    published: known.published ?? said.published ?? dayAbove(['', ...lines.map((line) => line.text)]),
    updated: said.updated,
    url,
    lang: known.lang ?? languageOf(text, said.lang),
    text,
    omitted,
    notices: noticesOf(text, access, articlesOnPage),
  };
}

/** UTF-16 code units: a thousand articles, or one long book. */
const LONGEST_TEXT = 4_000_000;
const TOO_LONG = 'This text is longer than 4 MB, which no article is: give one article at a time.';

/** The article's title is no line of its text. */
function withoutTitle(lines: Line[], title: string | null): Line[] {
  const words = folded(title ?? '');
  return lines.map((line) =>
    line.isHeading && folded(line.text) === words ? { ...line, aside: 'title' } : line,
  );
}

/** A page with fewer is a front page, a video, a form, or has not loaded. */
const FEWEST_WORDS = 80;

function refusal(words: number): string {
  if (words === 0) return 'There is no article in this page: save it after it has loaded, or give its text.';
  const count = words === 1 ? '1 word' : `${words} words`;
  return `There is no article in this page, only ${count} of text: open the article itself, or give its text.`;
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

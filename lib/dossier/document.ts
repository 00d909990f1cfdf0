import type { Article } from '../article/article';
import { type Paragraph, paragraphsOf, type Sentence, sentencesOf } from '../text/sentences';
import { type Token, tokensOf } from '../text/tokens';
import { slug } from './ids';
import type { Evidence, Source } from './schema';

/** One source, cut up once for all finders. Offsets are UTF-16 code units into `text`, `end` exclusive. */
export interface Doc {
  source: Source;
  /** The same string as `source.text`. */
  text: string;
  lang: string;
  /** YYYY-MM-DD, or null: then a relative date means nothing. */
  published: string | null;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  tokens: Token[];
  /** The evidence that these words give. */
  evidence(start: number, end: number): Evidence;
  /** The sentence that holds an offset; undefined between two sentences. */
  sentenceAt(offset: number): Sentence | undefined;
}

/** Cuts an article into what the finders share. */
export function documentOf(article: Article): Doc {
  const { text, lang, published } = article;
  const source = sourceOf(article);
  const sentences = sentencesOf(text, lang);
  return {
    source,
    text,
    lang,
    published,
    paragraphs: paragraphsOf(text),
    sentences,
    tokens: tokensOf(text),
    evidence: (start, end) => ({ source: source.id, start, end, quote: text.slice(start, end) }),
    sentenceAt: (offset) => sentences.find(({ start, end }) => start <= offset && offset < end),
  };
}

function sourceOf(article: Article): Source {
  const { title, publisher, author, url, published, lang, text, omitted } = article;
  const id = slug([publisher || 'source', published ?? ''].join(' '), 'source');
  return { id, title, publisher, author, url, published, lang, text, omitted };
}

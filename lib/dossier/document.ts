import type { Article } from '../article/article';
import { type Paragraph, paragraphsOf, type Sentence, sentencesOf } from '../text/sentences';
import { type Token, tokensOf } from '../text/tokens';
import { slug } from './ids';
import { untriedIn } from './language';
import type { Evidence, Source } from './schema';
import { itemAt } from './seek';

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
  const sentences = sentencesOf(text, lang).flatMap((sentence) => cutUp(text, sentence));
  return {
    source,
    text,
    lang,
    published,
    paragraphs: paragraphsOf(text),
    sentences,
    tokens: tokensOf(text),
    evidence: (start, end) => ({ source: source.id, start, end, quote: text.slice(start, end) }),
    sentenceAt: (offset) => itemAt(sentences, offset),
  };
}

/** UTF-16 code units. What is longer is no sentence; the finders' time grows with the square of it. */
const LONGEST_SENTENCE = 1_200;

/** An endless sentence in pieces, cut at white space where there is some. */
function cutUp(text: string, { start, end, paragraph }: Sentence): Sentence[] {
  const pieces: Sentence[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(' ', from + LONGEST_SENTENCE);
    const to = space > from ? space : from + LONGEST_SENTENCE;
    pieces.push({ start: from, end: to, paragraph });
    from = to + (space > from ? 1 : 0);
  }
  pieces.push({ start: from, end, paragraph });
  return pieces;
}

function sourceOf(article: Article): Source {
  const { title, publisher, author, url, published, updated, lang, text, omitted, notices } = article;
  const id = slug([publisher || 'source', published ?? ''].join(' '), 'source');
  const untried = untriedIn(lang);
  return {
    ...{ id, title, publisher, author, url, published, lang, text, omitted },
    ...(updated && { updated }),
    ...(notices.length > 0 && { notices }),
    ...(untried.length > 0 && { untried }),
  };
}

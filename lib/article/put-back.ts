import type { Article } from './article';

/**
 * The article with a line that was left out, as a paragraph of its own: where it stood, or behind the paragraph that it
 * stood in. Unchanged where there is no such line.
 */
export function putBack(article: Article, index: number): Article {
  const line = article.omitted[index];
  if (!line) return article;
  const { text } = article;
  const at = seam(text, line.at);
  const words = line.text.replace(/\s*\n\s*/gu, ' ').trim();
  const inserted = at === text.length ? `\n${words}` : `${words}\n`;
  return {
    ...article,
    text: text.slice(0, at) + inserted + text.slice(at),
    omitted: article.omitted
      .map((other, place) => ({
        ...other,
        at: other.at > at || (other.at === at && place > index) ? other.at + inserted.length : other.at,
      }))
      .filter((_, place) => place !== index),
  };
}

/** The beginning of a paragraph, or the end of the text. */
function seam(text: string, at: number): number {
  if (at <= 0 || text[at - 1] === '\n') return Math.max(0, at);
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

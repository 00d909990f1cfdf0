/** Does a page say of itself that it is an article? */
import { dom } from './dom';

/**
 * True where its JSON-LD describes an article (https://schema.org/Article and its kinds), where og:type says so
 * (https://ogp.me/#type_article), or where it has one `article` element.
 */
export function isArticle(document: Document): boolean {
  for (const meta of dom.all(document, 'meta[property="og:type"]'))
    if (dom.attribute(meta, 'content')?.trim().toLowerCase() === 'article') return true;
  for (const script of dom.all(document, 'script[type="application/ld+json"]'))
    if (describesArticle(dom.text(script) ?? '')) return true;
  // One `article` is the page's own; several are a list of teasers.
  return dom.all(document, 'article:not(article article)').length === 1;
}

const KIND = /(?:Article|BlogPosting|Report|LiveBlogPosting|ClaimReview)$/u;

function describesArticle(json: string): boolean {
  try {
    return hasArticle(JSON.parse(json), 0);
  } catch {
    // Written by hand, and many are broken: the type can still be read.
    return /"@type"\s*:\s*\[?\s*"[^"]*(?:Article|BlogPosting)"/u.test(json);
  }
}

/** In the thing itself, in its `@graph`, or as what the page is about; lists of other articles do not count. */
function hasArticle(thing: unknown, depth: number): boolean {
  if (depth > 4 || typeof thing !== 'object' || thing === null) return false;
  if (Array.isArray(thing)) return thing.some((item) => hasArticle(item, depth + 1));
  const { '@type': type, '@graph': graph, mainEntity } = thing as Record<string, unknown>;
  if ([type].flat().some((name) => typeof name === 'string' && KIND.test(name))) return true;
  return hasArticle(graph, depth + 1) || hasArticle(mainEntity, depth + 1);
}

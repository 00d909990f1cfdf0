import { asideOf } from './asides';
import { linesOf } from './lines';
import { proseOf } from './prose';
import { folded } from './words';

/**
 * Where a page holds several whole articles one after another, leaves only one in it: that with the page's title for a
 * heading, else the longest. The document is changed.
 * @returns how many there were; 1 where the page is made otherwise, as a live report is, whose posts belong together.
 */
export function keepOneArticle(document: Document, title: string | null): number {
  const outer = Array.from(document.querySelectorAll('article')).filter(isOuter);
  const articles = outer.length < 2 ? outer : outer.filter((article) => proseIn(article) >= SHORTEST_ARTICLE);
  if (articles.length < 2) return 1;
  const heads = articles.map(headingOf);
  // Posts of a live report and comments have no such headings, or all the same.
  if (new Set(heads.filter((head) => head !== '')).size < articles.length) return 1;
  const titled = articles.find((_, index) => title !== null && heads[index] === folded(title));
  const kept = titled ?? articles.reduce((best, one) => (proseIn(one) > proseIn(best) ? one : best));
  for (const article of articles) if (article !== kept) article.remove();
  return articles.length;
}

/** Is no part of another article, and no comment. */
function isOuter(article: Element): boolean {
  return !article.parentElement?.closest('article') && asideOf(article, 'article') === null;
}

/** UTF-16 code units of prose; teasers are shorter. */
const SHORTEST_ARTICLE = 400;

function proseIn(element: Element): number {
  return proseOf(linesOf(element));
}

function headingOf(article: Element): string {
  return folded(article.querySelector('h1')?.textContent ?? '');
}

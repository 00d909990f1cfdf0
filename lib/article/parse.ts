import { parseHTML } from 'linkedom';
import { slim } from './slim';

/**
 * A page's DOM. linkedom is ten times faster than jsdom and enough for Readability.
 * @throws NoArticleError where a page is far bigger than any article.
 */
export function pageOf(html: string): Document {
  // What stands after the end of the body belongs to it, as browsers have it; linkedom would put it outside.
  const page = slim(html).replace(/<\/(?:body|html)\s*>/giu, '');
  // linkedom builds nothing around a fragment: without the frame, document.body would be empty.
  const whole = /<body[\s>]/iu.test(page) ? page : `<!doctype html><html><body>${page}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

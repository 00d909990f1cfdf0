import type { Article } from '../article/article';
import { articleFromPage, articleFromText, NoArticleError } from '../article/from';
import { pageOf } from '../article/parse';
import { build } from '../dossier/build';
import { BUILDER } from '../dossier/builder';
import { check } from '../dossier/check';
import type { Learned } from '../dossier/learned';
import type { Order, Outcome, Stage } from './order';

/** One order, from a page or a text to a checked dossier. Never throws: what goes wrong is said in the outcome. */
export function make(order: Order, learned: Learned, onStage: (stage: Stage) => void): Outcome {
  try {
    onStage('article');
    const article = articleOf(order);
    const built = build(article, { learned, onStep: onStage });
    const [fault] = check(built);
    if (fault !== undefined) return failed(`What the builder found does not hold (${fault}).`);
    return { ok: true, made: { article, built, builder: BUILDER } };
  } catch (error) {
    if (error instanceof NoArticleError) return { ok: false, reason: 'none', sentence: error.message };
    return failed('The builder could not read this text.');
  }
}

function articleOf(order: Order): Article {
  if (order.kind === 'article') return order.article;
  if (order.kind === 'text') return articleFromText(order.text, order.known);
  return articleFromPage(pageOf(order.html), { url: order.url });
}

const failed = (what: string): Outcome => ({
  ok: false,
  reason: 'failed',
  sentence: `${what} Nothing was kept. Select the article’s text and use New from text in the library.`,
});

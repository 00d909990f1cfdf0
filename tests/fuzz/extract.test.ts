import { expect, test } from 'vitest';
import { articleFromPage, NoArticleError } from '../../lib/article/from';
import { pageOf } from '../../lib/article/parse';
import { pages } from './pages';
import { PATIENCE, tryAll } from './runs';
import { built, mustBeSound } from './sound';

test('any page gives an article whose dossier is sound, or says that it has none', {
  timeout: PATIENCE,
}, () => {
  let articles = 0;
  tryAll(0.2, pages, (html) => {
    try {
      const article = articleFromPage(pageOf(html));
      articles += 1;
      for (const { at, text } of article.omitted)
        if (at > article.text.length || text === '') throw new Error(`Left out nothing, or nowhere: ${at}`);
      mustBeSound(built(article));
    } catch (error) {
      if (!(error instanceof NoArticleError)) throw error;
    }
  });
  expect(articles).toBeGreaterThan(0);
});

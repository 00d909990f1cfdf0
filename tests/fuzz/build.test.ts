import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText, NoArticleError } from '../../lib/article/from';
import { PATIENCE, tryAll } from './runs';
import { built, mustBeSound } from './sound';
import { known, texts } from './texts';

test('any text gives a sound dossier, or says that it has no article', { timeout: PATIENCE }, () => {
  let statements = 0;
  tryAll(0.4, fc.tuple(texts, known), ([text, said]) => {
    try {
      const dossier = built(articleFromText(text, said));
      mustBeSound(dossier);
      statements += dossier.statements.length;
    } catch (error) {
      if (!(error instanceof NoArticleError)) throw error;
    }
  });
  expect(statements).toBeGreaterThan(0);
});

import fc from 'fast-check';
import { test } from 'vitest';
import { articleFromText, NoArticleError } from '../../lib/article/from';
import { assemble } from '../../lib/dossier/assemble';
import type { Dossier } from '../../lib/dossier/schema';
import { PATIENCE, tryAll } from './runs';
import { built, mustBeSound } from './sound';
import { known, texts } from './texts';

const sources = fc.array(fc.tuple(texts, known), { minLength: 2, maxLength: 4 });

test('any sources join into a sound dossier, with a base and without', { timeout: PATIENCE }, () => {
  tryAll(0.05, fc.tuple(sources, fc.boolean()), ([articles, hasBase]) => {
    const [first, ...others] = articles.flatMap(dossierOf);
    if (!first) return;
    const parts = hasBase ? { base: first, findings: others } : { base: null, findings: [first, ...others] };
    mustBeSound(assemble({ ...parts, corrections: [], id: 'joined', title: 'Joined' }).dossier);
  });
});

function dossierOf([text, said]: [string, object]): Dossier[] {
  try {
    return [built(articleFromText(text, said))];
  } catch (error) {
    if (error instanceof NoArticleError) return [];
    throw error;
  }
}

import type { Article } from '../article/article';
import { documentOf } from './document';
import { idMaker, slug } from './ids';
import { castOf } from './names/cast';
import { type Dossier, FORMAT } from './schema';
import { statementsOf } from './statements/find';

/**
 * Article to dossier, by general rules, each finder fed with what the ones before it found:
 * names → terms → statements → events → positions → summary.
 */
export function build(article: Article): Dossier {
  const doc = documentOf(article);
  const nextId = idMaker();
  const actors = castOf(doc, nextId);
  return {
    format: FORMAT,
    id: slug([article.title, article.published ?? ''].join(' '), 'dossier'),
    revision: 1,
    title: article.title,
    lang: article.lang,
    sources: [doc.source],
    entities: actors.entities,
    statements: statementsOf(doc, actors, idMaker()),
    events: [],
    positions: [],
    summary: { question: '', parties: [], mediators: [], status: null, next: null },
  };
}

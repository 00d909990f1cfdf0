import type { Article } from '../article/article';
import { documentOf } from './document';
import { findEvents } from './events/find';
import { idMaker, slug } from './ids';
import { castOf, joined } from './names/cast';
import { positionsOf } from './positions/find';
import { partiesOf } from './positions/parties';
import { type Dossier, FORMAT } from './schema';
import { statementsOf } from './statements/find';
import { summaryOf } from './summary/find';
import { termsOf } from './terms/find';

/**
 * Article to dossier, by general rules, each finder fed with what the ones before it found:
 * names → terms → statements → events → positions → summary.
 */
export function build(article: Article): Dossier {
  const doc = documentOf(article);
  const nextId = idMaker();
  const actors = castOf(doc, nextId);
  const terms = termsOf(doc, actors, nextId);
  const cast = joined(actors, terms);
  const statements = statementsOf(doc, cast, idMaker());
  const parties = partiesOf(doc, actors);
  const positions = positionsOf({ doc, actors, terms, statements, parties });
  return {
    format: FORMAT,
    id: slug([article.title, article.published ?? ''].join(' '), 'dossier'),
    revision: 1,
    title: article.title,
    lang: article.lang,
    sources: [doc.source],
    entities: cast.entities,
    statements,
    events: findEvents(doc, actors),
    positions,
    summary: summaryOf(doc, cast, parties, positions),
  };
}

import type { Article } from '../article/article';
import { documentOf } from './document';
import { findEvents } from './events/find';
import { idMaker, slug } from './ids';
import type { Learned } from './learned';
import { castOf, joined } from './names/cast';
import { numbersOf } from './numbers/find';
import { positionsOf } from './positions/find';
import { opponentsIn, partiesOf } from './positions/parties';
import { relationsOf } from './relations/find';
import { type Dossier, FORMAT } from './schema';
import { statementsOf } from './statements/find';
import { summaryOf } from './summary/find';
import { termsOf } from './terms/find';

/** What the builder is at, in this order. */
export const STEPS = [
  'names',
  'terms',
  'statements',
  'events',
  'positions',
  'numbers',
  'relations',
  'summary',
] as const;
export type Step = (typeof STEPS)[number];

/** What a build is given beside the article. */
export interface Bench {
  learned: Learned;
  /** Hears of each step as it begins. */
  onStep?: (step: Step) => void;
}

/**
 * Article to dossier, by general rules, each finder fed with what the ones before it found:
 * names → terms → statements → events → positions → numbers → relations → summary.
 */
export function build(article: Article, { learned, onStep = () => {} }: Bench): Dossier {
  const doc = documentOf(article);
  const nextId = idMaker();
  onStep('names');
  const actors = castOf(doc, learned, nextId);
  onStep('terms');
  const terms = termsOf(doc, actors, nextId);
  const cast = joined(actors, terms);
  onStep('statements');
  const statements = statementsOf(doc, cast, learned, idMaker());
  onStep('events');
  const events = findEvents(doc, actors);
  onStep('positions');
  const sides = partiesOf(doc, actors);
  const positions = positionsOf({ doc, actors, terms, statements, parties: sides });
  const parties = sides.length > 0 ? sides : opponentsIn(positions, actors);
  onStep('numbers');
  const numbers = numbersOf(doc, actors);
  onStep('relations');
  const relations = relationsOf(doc, actors);
  onStep('summary');
  return {
    format: FORMAT,
    id: slug([article.title, article.published ?? ''].join(' '), 'dossier'),
    revision: 1,
    title: article.title,
    lang: article.lang,
    sources: [doc.source],
    entities: cast.entities,
    statements,
    events,
    positions,
    numbers,
    relations,
    summary: summaryOf(doc, cast, parties, positions),
  };
}

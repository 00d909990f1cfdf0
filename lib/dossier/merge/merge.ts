import { fold } from '../../text/fold';
import { idMaker } from '../ids';
import { type Dossier, type Figure, FORMAT, type Position, type Relation, type Source } from '../schema';
import { MergedCast } from './cast';
import { MergedEvents } from './events';
import { MergedStatements } from './statements';
import { mergeSummaries } from './summary';
import { translated } from './translate';
import { Merged } from './worded';

/**
 * Several dossiers as one, in their order: what is the same is joined, what differs stands side by side. The parts are
 * not changed. Source ids must differ. Throws a `RangeError` where there is no part.
 */
export function merge(parts: readonly Dossier[], { id, title }: { id: string; title: string }): Dossier {
  const [first] = parts;
  if (!first) throw new RangeError('A dossier needs at least one source.');
  const cast = new MergedCast();
  const statements = new MergedStatements();
  const events = new MergedEvents();
  const positions = new Merged<Position>(
    ({ party, stance, topic }) => [party, stance, topic].join('\n'),
    true,
  );
  const numbers = new Merged<Figure>(figureKey, false);
  const relations = new Merged<Relation>(({ from, to }) => `${from}\n${to}`, true);
  const summaries = [];
  for (const original of parts) {
    const part = structuredClone(original);
    const told = translated(part, cast.join(part));
    statements.join(told.statements);
    events.join(told.events);
    positions.join(told.positions);
    numbers.join(told.numbers);
    relations.join(told.relations);
    summaries.push(told.summary);
  }
  const sources = onceEach(parts.flatMap((part) => part.sources));
  return {
    format: FORMAT,
    id,
    revision: first.revision,
    title,
    lang: first.lang,
    sources,
    entities: cast.entities,
    statements: withIds(statements.statements),
    events: withIds(events.events),
    positions: positions.facts,
    numbers: withIds(numbers.facts),
    relations: withIds(relations.facts.filter(({ from, to }) => from !== to)),
    summary: mergeSummaries(summaries, sources),
  };
}

/** The same count of the same things is one, however a source words it. */
const figureKey = ({ counts, from, to, approximate, about }: Figure): string =>
  [fold(counts), from, to, approximate, ...[...about].sort()].join('\n');

/** Of two that had one id in their sources, the later gets another. */
function withIds<Item extends { id: string }>(items: Item[]): Item[] {
  const nextId = idMaker();
  return items.map((item) => ({ ...item, id: nextId(item.id) }));
}

/** A base whose source was updated has the newer one, as the part that tells it. */
const onceEach = (sources: Source[]): Source[] =>
  structuredClone(sources.filter(({ id }, index) => sources.findIndex((each) => each.id === id) === index));

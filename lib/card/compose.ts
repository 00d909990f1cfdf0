/** A dossier's entity, and what the reader wrote on it → what its card shows. */
import {
  type Dossier,
  type Entity,
  type Evidence,
  type Position,
  STANCES,
  type Statement,
} from '../dossier/schema';
import type { Note } from '../notes/schema';
import { type Citer, citer, saidIn } from './cites';
import type { CardContent, EntityName, Quoted, Said, Stand, Told } from './content';
import { differingOf } from './differing';
import { relatedIn } from './relations';
import { isRepeat } from './repeats';

/** A card is read in passing: the rest is in the library. */
const MOST_SAID = 4;
const MOST_FACTS = 3;
const MOST_RELATIONS = 3;

/** The card of one entity; null where the dossier does not have it. The same words stand in it once. */
export function composeCard(
  dossier: Dossier,
  entityId: string,
  notes: Note[],
  drafts: CardContent['drafts'],
): CardContent | null {
  const entity = dossier.entities.find(({ id }) => id === entityId);
  if (!entity) return null;
  const quote = citer(dossier);
  const name = namer(dossier);
  const { parties, mediators } = dossier.summary;
  const part = parties.includes(entityId) ? 'party' : mediators.includes(entityId) ? 'mediator' : null;
  const others = (ids: string[]): EntityName[] => ids.filter((id) => part && id !== entityId).flatMap(name);

  const differing = differingOf(dossier, quote, name, entityId);
  const differ = differing.flatMap(({ told }) => told).map(placesOf);
  const statements = saidOf(dossier, entity).slice(0, MOST_SAID);
  const held = positionsOf(dossier, entity);
  const restated = held.filter((position) => isRepeat(position, statements.map(proven)));
  const next = nextOf(dossier, entity);
  const above = [
    ...entity.roles.slice(0, 1),
    ...differ,
    ...statements.map(proven),
    ...held,
    ...(next ? [next] : []),
  ];

  const said = statements.map((each) => saying(each, restated, quote, name));
  const positions = held
    .filter((each) => !restated.includes(each) && !isRepeat(each, differ))
    .flatMap((each) => stand(each, quote, name));
  const roles = quotedAll(entity.roles, quote);
  const figures = dossier.numbers.filter(({ about }) => about.includes(entityId));
  const told = entity.facts.filter((fact) => !isRepeat(fact, above));
  const counted = figures.filter((figure) => !isRepeat(figure, [...above, ...told.slice(0, MOST_FACTS)]));
  const shown = [...told, ...counted].slice(0, MOST_FACTS);
  const facts = quotedAll(shown, quote);
  const related = dossier.relations
    .filter(({ from, to }) => from === entityId || to === entityId)
    .filter((relation) => !isRepeat(relation, [...above, ...shown]));
  const relations = relatedIn(related, quote, name).slice(0, MOST_RELATIONS);
  return {
    dossier: dossier.id,
    entity: entity.id,
    name: entity.name,
    kind: entity.kind,
    part,
    dossierTitle: dossier.title,
    roles,
    differing,
    said,
    positions,
    facts,
    parties: others(parties),
    mediators: others(mediators),
    relations,
    next: next && { ...quote.quoted(next.text, next.evidence), on: next.on },
    sources: sourcesOf(dossier, entity, [
      ...roles,
      ...differing.flatMap(({ told }) => told),
      ...said,
      ...positions,
      ...facts,
      ...relations,
    ]),
    notes,
    drafts,
  };
}

const proven = (statement: Statement) => ({ evidence: saidIn(statement) });

/** The words that a source is quoted with, as evidence. */
const placesOf = ({ cites }: Told) => ({
  evidence: cites.map(({ source, at, start, end, sentence }) => ({
    source,
    start: at,
    end: at + end - start,
    quote: sentence.slice(start, end),
  })),
});

type Namer = (id: string) => EntityName[];

function namer(dossier: Dossier): Namer {
  const names = new Map(dossier.entities.map(({ id, name }) => [id, name]));
  return (id) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ dossier: dossier.id, entity: id, name }];
  };
}

/** Newest first: by the date of the first report, then from the end of the source. What nobody dated comes last. */
function saidOf(dossier: Dossier, { id, kind }: Entity): Statement[] {
  const own = dossier.statements.filter(({ speaker }) => speaker === id);
  const about = dossier.statements.filter((statement) => statement.about.includes(id));
  const published = new Map(dossier.sources.map((source) => [source.id, source.published ?? '']));
  const date = (statement: Statement): string =>
    saidIn(statement)
      .map(({ source }) => published.get(source) ?? '')
      .filter(Boolean)
      .toSorted()[0] ?? '';
  return (own.length > 0 || kind === 'person' || kind === 'group' ? own : about).toSorted(
    (a, b) => date(b).localeCompare(date(a)) || b.evidence.start - a.evidence.start,
  );
}

/** A statement, and the stance where a position of the speaker is in the very same words. */
function saying(statement: Statement, positions: Position[], quote: Citer, name: Namer): Said {
  const { id, form, cue, speaker, speakerText, text } = statement;
  const [known] = speaker === null ? [] : name(speaker);
  const said = {
    id,
    form,
    cue,
    speakerText,
    speaker: known ?? null,
    ...quote.quoted(text, saidIn(statement)),
  };
  const taken = positions.find((position) => isRepeat(position, [proven(statement)]));
  return taken ? { ...said, stance: taken.stance } : said;
}

/** Its own positions, and for what others dispute, theirs on it; what is wanted before what is conceded. */
function positionsOf(dossier: Dossier, { id, kind }: Entity): Position[] {
  return dossier.positions
    .filter(({ party, topic }) => (kind === 'term' ? topic : party) === id)
    .toSorted((a, b) => STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance));
}

function stand({ stance, party, topic, text, evidence }: Position, quote: Citer, name: Namer): Stand[] {
  const [on] = name(topic);
  return name(party).map((who) => ({
    stance,
    party: who,
    topic: on ?? null,
    ...quote.quoted(text, evidence),
  }));
}

/** What comes next, where its words or its sentence name the entity, or where the entity is part of the dispute. */
function nextOf({ summary, sources }: Dossier, entity: Entity): Dossier['summary']['next'] {
  const { next, parties, mediators } = summary;
  if (!next || [...parties, ...mediators].includes(entity.id)) return next;
  const isNamed = next.evidence.some((at) =>
    entity.evidence.some((named) => isInParagraph(at, named, sources)),
  );
  return isNamed ? next : null;
}

function isInParagraph(a: Evidence, b: Evidence, sources: Dossier['sources']): boolean {
  if (a.source !== b.source) return false;
  const text = sources.find(({ id }) => id === a.source)?.text ?? '';
  return !text.slice(Math.min(a.start, b.start), Math.max(a.end, b.end)).includes('\n');
}

const quotedAll = (worded: Entity['facts'], quote: Citer): Quoted[] =>
  worded.map(({ text, evidence }) => quote.quoted(text, evidence));

/** The sources that the card quotes, or that name the entity; oldest first. */
function sourcesOf(dossier: Dossier, entity: Entity, shown: Quoted[]): CardContent['sources'] {
  const cited = new Set(shown.flatMap(({ cites }) => cites.map(({ source }) => source)));
  const ids = cited.size > 0 ? cited : new Set(entity.evidence.map(({ source }) => source));
  return dossier.sources
    .filter(({ id }) => ids.has(id))
    .toSorted((a, b) => (a.published ?? '').localeCompare(b.published ?? ''))
    .map(({ id, title, publisher, published, url }) => ({ id, title, publisher, published, url }));
}

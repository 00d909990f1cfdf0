/** A dossier's entity, and what the reader wrote on it → what its card shows. */
import type { Dossier, Entity, Evidence, Position, Statement } from '../dossier/schema';
import type { Note } from '../notes/schema';
import { type Citer, citer } from './cites';
import type { CardContent, EntityName, Quoted, Said, Stand } from './content';

/** The card of one entity; null where the dossier does not have it. */
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
  const said = saidOf(dossier, entity).map((statement) => saying(statement, quote, name));
  const roles = quotedAll(entity.roles, quote);
  const facts = quotedAll(entity.facts, quote);
  const positions = positionsOf(dossier, entity).flatMap((position) => stand(position, quote, name));
  const next = nextOf(dossier, entity, quote);
  return {
    dossier: dossier.id,
    entity: entity.id,
    name: entity.name,
    kind: entity.kind,
    part,
    dossierTitle: dossier.title,
    roles,
    said,
    positions,
    facts,
    parties: others(parties),
    mediators: others(mediators),
    next,
    sources: sourcesOf(dossier, entity, [...roles, ...said, ...positions, ...facts]),
    notes,
    drafts,
  };
}

type Namer = (id: string) => EntityName[];

function namer(dossier: Dossier): Namer {
  const names = new Map(dossier.entities.map(({ id, name }) => [id, name]));
  return (id) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ dossier: dossier.id, entity: id, name }];
  };
}

/** Newest first: by the source's date, then from the end of the source. What nobody dated comes last. */
function saidOf(dossier: Dossier, { id, kind }: Entity): Statement[] {
  const own = dossier.statements.filter(({ speaker }) => speaker === id);
  const about = dossier.statements.filter((statement) => statement.about.includes(id));
  const published = new Map(dossier.sources.map((source) => [source.id, source.published ?? '']));
  const date = ({ evidence }: Statement): string => published.get(evidence.source) ?? '';
  return (own.length > 0 || kind === 'person' || kind === 'group' ? own : about).toSorted(
    (a, b) => date(b).localeCompare(date(a)) || b.evidence.start - a.evidence.start,
  );
}

function saying(statement: Statement, quote: Citer, name: Namer): Said {
  const { id, form, cue, speaker, speakerText, text, evidence } = statement;
  const [known] = speaker === null ? [] : name(speaker);
  return { id, form, cue, speakerText, speaker: known ?? null, ...quote.quoted(text, [evidence]) };
}

/** Its own positions, and for what others dispute, theirs on it. */
function positionsOf(dossier: Dossier, { id, kind }: Entity): Position[] {
  return dossier.positions.filter(({ party, topic }) => (kind === 'term' ? topic : party) === id);
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
function nextOf({ summary, sources }: Dossier, entity: Entity, quote: Citer): CardContent['next'] {
  const { next, parties, mediators } = summary;
  if (!next) return null;
  const isPart = [...parties, ...mediators].includes(entity.id);
  const isNamed = next.evidence.some((at) =>
    entity.evidence.some((named) => isInParagraph(at, named, sources)),
  );
  return isPart || isNamed ? { ...quote.quoted(next.text, next.evidence), on: next.on } : null;
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

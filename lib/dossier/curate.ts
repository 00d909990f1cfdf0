import type { Correction, CuratedSpan, Curation } from './curation';
import type { Dossier, Entity, Evidence } from './schema';

/** A correction that found nothing to correct, and why, a sentence. It stays in the log. */
export interface Unapplied {
  correction: Correction;
  why: string;
}

/** Applies a log of corrections, in order, to a copy of the dossier. */
export function curate(
  built: Dossier,
  { corrections }: Curation,
): { dossier: Dossier; unapplied: Unapplied[] } {
  const dossier = structuredClone(built);
  const unapplied = corrections.flatMap((correction) => {
    const why = standsAt(dossier, correction.source, correction.span) ?? apply(dossier, correction);
    return why === null ? [] : [{ correction, why }];
  });
  return { dossier, unapplied };
}

/** Why the span does not fit the source, or null. */
function standsAt({ sources }: Dossier, source: string, { start, end, quote }: CuratedSpan): string | null {
  const text = sources.find(({ id }) => id === source)?.text;
  if (text === undefined) return `there is no source "${source}"`;
  return text.slice(start, end) === quote ? null : `"${quote}" does not stand at ${start} of ${source}`;
}

/** Why it could not be applied, or null. */
function apply(dossier: Dossier, correction: Correction): string | null {
  const { kind, source, span } = correction;
  if (kind === 'id' || kind === 'title') return set(dossier, kind, correction.value);
  if (kind === 'question') {
    dossier.summary.question = correction.value;
    return null;
  }
  if (kind === 'drop') return drop(dossier, correction.from, span);
  if (kind === 'entity') return add(dossier, { ...correction, evidence: { source, ...span } });
  const entity = namedAt(dossier, span);
  if (!entity) return `nobody is named at ${span.start} of ${source}`;
  if (kind === 'rename') {
    Object.assign(entity, { name: correction.name ?? entity.name, kind: correction.as ?? entity.kind });
    if (correction.id) replaceId(dossier, entity.id, correction.id);
  } else if (kind === 'alias') {
    const { texts, lang } = correction;
    const known = new Set([entity.name, ...entity.aliases.map(({ text }) => text)]);
    entity.aliases.push(
      ...texts.filter((text) => !known.has(text)).map((text) => (lang ? { text, lang } : { text })),
    );
  } else if (kind === 'unalias') {
    entity.aliases = entity.aliases.filter(({ text }) => !correction.texts.includes(text));
  } else if (kind === 'role' || kind === 'fact') {
    const fault = standsAt(dossier, source, correction.words);
    if (fault) return fault;
    const worded = { text: correction.words.quote, evidence: [{ source, ...correction.words }] };
    (kind === 'role' ? entity.roles : entity.facts).push(worded);
  } else if (kind === 'first') {
    dossier.entities = [entity, ...dossier.entities.filter((other) => other !== entity)];
  } else return merge(dossier, entity, namedAt(dossier, correction.into));
  return null;
}

function set(dossier: Dossier, field: 'id' | 'title', value: string): null {
  dossier[field] = value;
  return null;
}

function namedAt({ entities }: Dossier, span: CuratedSpan): Entity | undefined {
  return entities.find(({ evidence }) => evidence.some((place) => isSame(place, span)));
}

function isSame(a: Evidence, b: CuratedSpan): boolean {
  return a.start === b.start && a.end === b.end;
}

function add(
  dossier: Dossier,
  { id, name, as, evidence }: { id: string; name: string; as: Entity['kind']; evidence: Evidence },
): string | null {
  if (dossier.entities.some((entity) => entity.id === id)) return `there is an entity "${id}" already`;
  dossier.entities.push({
    id,
    kind: as,
    name,
    aliases: [],
    roles: [],
    facts: [],
    salience: 0,
    evidence: [evidence],
  });
  return null;
}

function merge(dossier: Dossier, entity: Entity, into: Entity | undefined): string | null {
  if (!into || into === entity) return 'there is no other entity to merge it into';
  const known = new Set([into.name, ...into.aliases.map(({ text }) => text)]);
  const forms = [{ text: entity.name }, ...entity.aliases];
  into.aliases.push(...forms.filter(({ text }) => !known.has(text)));
  into.roles.push(...entity.roles);
  into.facts.push(...entity.facts);
  into.evidence = [...into.evidence, ...entity.evidence].sort((a, b) => a.start - b.start);
  into.salience = Math.max(into.salience, entity.salience);
  dossier.entities = dossier.entities.filter((other) => other !== entity);
  replaceId(dossier, entity.id, into.id);
  return null;
}

/** An id in every place that refers to it; a list that would name one twice names it once. */
function replaceId(dossier: Dossier, from: string, to: string): void {
  const one = (id: string) => (id === from ? to : id);
  const all = (ids: string[]) => [...new Set(ids.map(one))];
  for (const entity of dossier.entities) entity.id = one(entity.id);
  for (const statement of dossier.statements) {
    statement.speaker = statement.speaker === null ? null : one(statement.speaker);
    statement.about = all(statement.about);
  }
  for (const event of dossier.events) event.participants = all(event.participants);
  for (const position of dossier.positions) {
    position.party = one(position.party);
    position.topic = one(position.topic);
  }
  for (const number of dossier.numbers) number.about = all(number.about);
  for (const relation of dossier.relations) {
    relation.from = one(relation.from);
    relation.to = one(relation.to);
  }
  dossier.summary.parties = all(dossier.summary.parties);
  dossier.summary.mediators = all(dossier.summary.mediators);
}

type Droppable = 'entities' | 'statements' | 'events' | 'positions' | 'roles';

function drop(dossier: Dossier, list: Droppable, span: CuratedSpan): string | null {
  const has = ({ evidence }: { evidence: Evidence | Evidence[] }) =>
    [evidence].flat().some((e) => isSame(e, span));
  const gone = dossier.entities.filter((entity) => list === 'entities' && has(entity)).map(({ id }) => id);
  const before = JSON.stringify(dossier).length;
  if (list === 'statements') dossier.statements = dossier.statements.filter((item) => !has(item));
  if (list === 'events') dossier.events = dossier.events.filter((item) => !has(item));
  if (list === 'positions') dossier.positions = dossier.positions.filter((item) => !has(item));
  if (list === 'roles')
    for (const entity of dossier.entities) entity.roles = entity.roles.filter((item) => !has(item));
  for (const id of gone) forget(dossier, id);
  return JSON.stringify(dossier).length === before ? `none of the ${list} has this evidence` : null;
}

/** Takes an entity away, and what cannot be said without it. */
function forget(dossier: Dossier, id: string): void {
  const others = (ids: string[]) => ids.filter((other) => other !== id);
  dossier.entities = dossier.entities.filter((entity) => entity.id !== id);
  dossier.positions = dossier.positions.filter(({ party, topic }) => party !== id && topic !== id);
  for (const event of dossier.events) event.participants = others(event.participants);
  for (const number of dossier.numbers) number.about = others(number.about);
  dossier.relations = dossier.relations.filter(({ from, to }) => from !== id && to !== id);
  for (const statement of dossier.statements) {
    statement.about = others(statement.about);
    if (statement.speaker === id) statement.speaker = null;
  }
  dossier.summary.parties = others(dossier.summary.parties);
  dossier.summary.mediators = others(dossier.summary.mediators);
}

import type { Dossier, DossierEvent, Entity, Kind, When } from '../dossier/schema';
import { type Citer, citer, saidIn } from './cites';
import type { Differing, EntityName, Quoted, Related, Said, Stand } from './content';
import { differingOf } from './differing';
import { type Counted, countedIn } from './numbers';
import { relatedIn } from './relations';

/** An event in a source's words. */
export interface Happening extends Quoted {
  id: string;
  when: When;
}

/** An actor or term as a list shows it: parties, other actors by salience, then terms. */
export interface Entry extends EntityName {
  kind: Kind;
  role: Quoted | null;
  /** How often the sources name it. */
  named: number;
}

/** A statement with whom and what it is about. */
export interface Saying extends Said {
  about: EntityName[];
}

/** A party with its own positions. */
interface Side {
  party: EntityName;
  positions: Stand[];
}

/** A dossier as the popup and the library show it: every text of a source with its place. */
export interface Overview {
  dossier: string;
  title: string;
  question: string;
  status: Quoted | null;
  next: (Quoted & { on: string | null }) | null;
  parties: Side[];
  mediators: EntityName[];
  /** Positions of those who are not a party. */
  others: Stand[];
  /** What its sources say differently. */
  differing: Differing[];
  events: Happening[];
  said: Saying[];
  numbers: Counted[];
  entries: Entry[];
  relations: Related[];
}

/** Lays a dossier out. */
export function overviewOf(dossier: Dossier): Overview {
  const cite = citer(dossier);
  const name = namer(dossier);
  const { question, status, next, parties, mediators } = dossier.summary;
  const stands = standsOf(dossier, cite, name);
  return {
    dossier: dossier.id,
    title: dossier.title,
    question,
    status: status && cite.quoted(status.text, status.evidence),
    next: next && { ...cite.quoted(next.text, next.evidence), on: next.on },
    parties: parties.map((id) => ({
      party: name(id),
      positions: stands.filter(({ party }) => party.entity === id),
    })),
    mediators: mediators.map(name),
    others: stands.filter(({ party }) => !parties.includes(party.entity)),
    differing: differingOf(dossier, cite, (id) => [name(id)]),
    events: byTime(dossier.events).map(({ id, title, when, evidence }) => ({
      ...cite.quoted(title, evidence),
      id,
      when,
    })),
    said: dossier.statements.map((statement) => ({
      text: statement.text,
      cites: cite.cites(saidIn(statement)),
      id: statement.id,
      form: statement.form,
      cue: statement.cue,
      speaker: statement.speaker === null ? null : name(statement.speaker),
      speakerText: statement.speakerText,
      about: statement.about.map(name),
    })),
    numbers: countedIn(dossier, cite, name),
    entries: actorsFirst(dossier).map(({ id, kind, roles, evidence }) => ({
      ...name(id),
      kind,
      role: roles[0] ? cite.quoted(roles[0].text, roles[0].evidence) : null,
      named: evidence.length,
    })),
    relations: relatedIn(dossier.relations, cite, (id) => [name(id)]),
  };
}

function namer({ id: dossier, entities }: Dossier): (entity: string) => EntityName {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (entity) => ({ dossier, entity, name: names.get(entity) ?? entity });
}

function standsOf(dossier: Dossier, cite: Citer, name: (id: string) => EntityName): Stand[] {
  return dossier.positions.map(({ party, stance, topic, text, evidence }) => ({
    ...cite.quoted(text, evidence),
    stance,
    party: name(party),
    topic: name(topic),
  }));
}

/** Undated events first, then by their first day: what the timeline shows from top to bottom. */
function byTime(events: readonly DossierEvent[]): DossierEvent[] {
  const first = ({ when }: DossierEvent) => when.from ?? when.to ?? '';
  return events.toSorted((a, b) => first(a).localeCompare(first(b)));
}

/** The parties in their order, the other actors, the most salient first, then the terms as the dossier orders them. */
function actorsFirst({ entities, summary }: Dossier): Entity[] {
  const actors = entities.filter(({ kind }) => kind !== 'term');
  const parties = summary.parties.flatMap((id) => actors.find((actor) => actor.id === id) ?? []);
  const others = actors.filter((actor) => !parties.includes(actor));
  return [
    ...parties,
    ...others.toSorted((a, b) => b.salience - a.salience),
    ...entities.filter(({ kind }) => kind === 'term'),
  ];
}

import type { Doc } from '../document';
import { type idMaker, slug } from '../ids';
import type { Learned } from '../learned';
import type { Entity } from '../schema';
import type { Actor } from './actor';
import { inCompany } from './company';
import { crowdsOf } from './crowds';
import { factsOf } from './facts';
import { groupNames } from './group';
import { rolesOf } from './roles';
import { salienceOf } from './salience';
import type { Span } from './spans';
import { tagNames } from './tag';

/** One place where an entity is named. */
export interface Mention extends Span {
  entity: string;
}

/** Entities with every place where they are named, in the order of the text. */
export interface Cast {
  entities: Entity[];
  mentions: Mention[];
}

/** Every actor that a document names, with aliases, roles, facts and all its mentions. */
export function castOf(doc: Doc, learned: Learned, nextId: ReturnType<typeof idMaker>): Cast {
  const named = groupNames(doc, inCompany(doc, tagNames(doc, learned)));
  const actors = [...named, ...crowdsOf(doc, named)];
  const everyone = actors.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const entities = actors.map((actor) => entityOf(doc, actor, everyone, nextId(slug(actor.name))));
  const mentions = entities.flatMap(({ id, evidence }) =>
    evidence.map(({ start, end }) => ({ entity: id, start, end })),
  );
  return { entities, mentions: inOrder(mentions) };
}

/** Mentions in the order of the text, the longer first where two begin together. */
export function inOrder(mentions: Mention[]): Mention[] {
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function entityOf(doc: Doc, actor: Actor, everyone: Span[], id: string): Entity {
  const { name, kind, aliases, mentions, doubt } = actor;
  return {
    id,
    kind,
    name,
    aliases: aliases.map((text) => ({ text })),
    roles: rolesOf(doc, actor, everyone),
    facts: factsOf(doc, actor),
    salience: salienceOf(doc, mentions),
    evidence: mentions.map(({ start, end }) => doc.evidence(start, end)),
    ...(doubt === null ? {} : { doubt }),
  };
}

/** Two casts as one. */
export function joined(a: Cast, b: Cast): Cast {
  return { entities: [...a.entities, ...b.entities], mentions: inOrder([...a.mentions, ...b.mentions]) };
}

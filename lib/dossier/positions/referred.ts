import type { Mention } from '../names/cast';
import type { Span } from '../names/spans';
import type { Entity } from '../schema';
import { firstFrom } from '../seek';
import type { Scene } from './scene';

/**
 * Whom the subject of a clause means where it is no name: "the union" the last actor whose name ends so, "it" or "he"
 * whom the sentence, or the one before it, begins with. `subject` is the words before the verb without helping verbs.
 */
export function referredBy(scene: Scene, clause: Span, subject: string): string | undefined {
  const [, noun] = /^(?:the|The) (\p{Ll}{4,})$/u.exec(subject) ?? [];
  if (noun) return namedLike(scene, clause.start, noun)?.id;
  if (!PRONOUN.test(subject)) return undefined;
  const opener = openerBefore(scene, clause);
  const isPerson = opener?.kind === 'person';
  return opener && isPerson === /he$/iu.test(subject) ? opener.id : undefined;
}

const PRONOUN = /^(?:it|he|she)$/iu;

/** Names looked at: what "the union" means was named not long before. */
const REACH = 12;

function namedLike(scene: Scene, before: number, noun: string): Entity | undefined {
  const last = firstFrom(scene.actors.mentions, before) - 1;
  for (let i = last; i >= Math.max(0, last - REACH); i--) {
    const entity = entityOf(scene, scene.actors.mentions[i]);
    if (entity && entity.kind !== 'person' && entity.name.toLowerCase().endsWith(` ${noun}`)) return entity;
  }
  return undefined;
}

/** Whose name begins the sentence of a clause, or where the clause begins it, the sentence before in its paragraph. */
function openerBefore(scene: Scene, clause: Span): Entity | undefined {
  const { sentences } = scene.doc;
  const index = firstFrom(sentences, clause.start + 1) - 1;
  const own = sentences[index];
  const before = sentences[index - 1];
  if (!own) return undefined;
  if (own.start < clause.start) return openerOf(scene, own);
  return before?.paragraph === own.paragraph ? openerOf(scene, before) : undefined;
}

function openerOf(scene: Scene, { start }: Span): Entity | undefined {
  const { doc, actors } = scene;
  const from = start + (doc.text.startsWith('The ', start) ? 4 : 0);
  const mention = actors.mentions[firstFrom(actors.mentions, from)];
  return mention?.start === from && !/^(?:['’]s| and )/u.test(doc.text.slice(mention.end, mention.end + 5))
    ? entityOf(scene, mention)
    : undefined;
}

function entityOf({ actors }: Scene, mention: Mention | undefined): Entity | undefined {
  return mention && actors.entities.find(({ id }) => id === mention.entity);
}

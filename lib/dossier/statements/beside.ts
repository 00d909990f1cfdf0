import type { Doc } from '../document';
import type { Cast } from '../names/cast';
import type { Span } from '../names/spans';
import { firstFrom, itemsIn } from '../seek';
import type { Linked } from './link';
import type { Quotation } from './spans';

/**
 * Who says each quotation where the language of the text has no rules here: the one person named right behind it, a verb
 * or so between (`«…», a déclaré Ana Rojas.`), or right before it and a colon (`Ana Rojas: „…“`). Else nobody.
 */
export function linkBeside(doc: Doc, cast: Cast, quotations: Quotation[]): Linked[] {
  const people = new Set(cast.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const mentions = cast.mentions.filter(({ entity }) => people.has(entity));
  return quotations.map((quotation) => {
    const source = behind(doc, mentions, quotation) ?? ahead(doc, mentions, quotation);
    const report = source ? { cue: { start: source.start, end: source.start }, source, content: null } : null;
    return { quotation, report, own: true };
  });
}

/** UTF-16 code units: a verb, its helpers and a title. */
const NEAR = 60;

function behind({ text }: Doc, mentions: Span[], { outer }: Quotation): Span | undefined {
  const mention = mentions[firstFrom(mentions, outer.end)];
  if (!mention || mention.start - outer.end > NEAR) return undefined;
  const words = text.slice(outer.end, mention.start);
  const closes = /^\s*(?:[.,;:!?)–—-]|$)/u.test(text.slice(mention.end, mention.end + 3));
  return /^\s?[,–—-]?\s(?:\p{Ll}[\p{L}’'-]*\s){1,3}(?:\p{Lu}[\p{L}-]*\s){0,2}$/u.test(words) && closes
    ? mention
    : undefined;
}

function ahead({ text }: Doc, mentions: Span[], { outer }: Quotation): Span | undefined {
  const mention = itemsIn(mentions, { start: outer.start - NEAR, end: outer.start }).at(-1);
  if (!mention) return undefined;
  const words = text.slice(mention.end, outer.start);
  return /^(?:\s\p{Ll}[\p{L}’'-]*){0,3}\s?:\s$/u.test(words) ? mention : undefined;
}

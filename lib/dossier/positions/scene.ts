import type { Doc } from '../document';
import type { Cast, Mention } from '../names/cast';
import type { Span } from '../names/spans';
import type { Statement } from '../schema';
import { itemsIn } from '../seek';

/** What the finder of positions works on. */
export interface Scene {
  doc: Doc;
  actors: Cast;
  terms: Cast;
  statements: Statement[];
  /** Ids of the two sides: who "both sides" are. */
  parties: string[];
}

/** The quotation in which an offset stands. */
export function quotedAt({ statements }: Scene, { start }: Span): Statement | undefined {
  return statements.find(
    ({ form, evidence }) => form === 'direct' && evidence.start <= start && start < evidence.end,
  );
}

/**
 * The reported speech in which a span stands, where that begins with its own subject: "said that Norway was ready", not
 * "condemned the coup and demanded".
 */
export function reportedAt({ doc, statements }: Scene, { start, end }: Span): Statement | undefined {
  return statements.find(
    ({ form, evidence }) =>
      form === 'indirect' &&
      evidence.start <= start &&
      end <= evidence.end &&
      (doc.text.startsWith('that ', evidence.start - 5) ||
        (SUBJECT.test(evidence.quote) && !OBJECT.test(evidence.quote))),
  );
}

const SUBJECT = /^(?:\p{Lu}|(?:it|he|she|they|we|there|both|the|any|a|its|their|all|most|talks) )/u;
const OBJECT = /^the (?:\p{L}+ ){0,2}\p{L}+ (?:and|but) /u;

/** The mentions that lie within a span. */
export function mentionsIn({ mentions }: Cast, span: Span): Mention[] {
  return itemsIn(mentions, span);
}

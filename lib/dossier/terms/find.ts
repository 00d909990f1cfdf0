import type { Doc } from '../document';
import { type idMaker, slug } from '../ids';
import { isEnglish } from '../language';
import { type Cast, inOrder, type Mention } from '../names/cast';
import { salienceOf } from '../names/salience';
import type { Span } from '../names/spans';
import type { Entity } from '../schema';
import { bare, candidatesOf } from './candidates';
import { PROCESS, RULES } from './cues';
import type { Phrase } from './phrases';
import { ranked } from './rank';
import { spellings } from './spelling';

/** The terms that carry the dispute: what somebody demands, rejects, delays or closes, and what is said of it again. */
export function termsOf(doc: Doc, actors: Cast, nextId: ReturnType<typeof idMaker>): Cast {
  if (!isEnglish(doc.lang)) return { entities: [], mentions: [] };
  const terms = ranked(doc, candidatesOf(doc, actors)).map((seen) => ({
    entity: termOf(doc, seen, nextId),
    seen,
  }));
  const mentions: Mention[] = terms.flatMap(({ entity, seen }) =>
    seen.map(({ start, end }) => ({ entity: entity.id, start, end })),
  );
  return { entities: terms.map(({ entity }) => entity), mentions: inOrder(mentions) };
}

function termOf(doc: Doc, seen: Phrase[], nextId: ReturnType<typeof idMaker>): Entity {
  const forms = [...new Set(seen.map(({ text }) => text))];
  const name = nameOf(seen);
  const phrases = [...forms, ...forms.map(bare)].filter((form) => form.includes(' '));
  const aliases = [
    ...new Set([
      ...phrases.flatMap((form) => [form, ...spellings(form)]),
      ...spellings(name),
      ...acronymsOf(doc, seen),
    ]),
  ];
  const spans: Span[] = seen;
  return {
    id: nextId(slug(name)),
    kind: 'term',
    name,
    aliases: aliases.filter((form) => form !== name).map((text) => ({ text })),
    roles: [],
    facts: factsOf(doc, seen),
    salience: salienceOf(doc, spans),
    evidence: spans.map(({ start, end }) => doc.evidence(start, end)),
  };
}

/**
 * The only form keeps its nationality; of several, what they share is the name, or else the one used most. Talks and
 * rules, named by several words, are called by the longest.
 */
function nameOf(seen: Phrase[]): string {
  const forms = [...new Set(seen.map(({ text }) => text))];
  const full = forms.filter((form) => form.includes(' '));
  const alone = seen.filter(({ text }) => !text.includes(' ')).length;
  const [only = forms[0] ?? ''] = full;
  const isMany = seen.some(({ head }) => PROCESS.test(head) || RULES.test(head));
  if (full.length === 0 || (alone > seen.length - alone && !isMany))
    return forms.find((form) => !form.includes(' ')) ?? only;
  if (full.length < 2) return only;
  const shared = bare(only);
  if (full.every((form) => bare(form) === shared)) return shared;
  if (isMany)
    return full.reduce((best, form) => (form.split(' ').length > best.split(' ').length ? form : best));
  const times = (form: string) => seen.filter(({ text }) => text === form).length;
  return full.reduce((best, form) => (times(form) > times(best) ? form : best));
}

/** "trade and cooperation agreement (TCA)". */
function acronymsOf({ text }: Doc, seen: Phrase[]): string[] {
  return seen.flatMap(({ end, text: words }) => {
    const short = /^ \((\p{Lu}{2,6})\)/u.exec(text.slice(end, end + 10))?.[1];
    const initials = words.split(/[\s-]+/u).map((word) => word.charAt(0).toUpperCase());
    return short && initials.join('').endsWith(short.slice(1)) ? [short] : [];
  });
}

/** The first sentences that name it. */
function factsOf(doc: Doc, seen: Phrase[]): Entity['facts'] {
  const sentences = [...new Set(seen.flatMap(({ start }) => doc.sentenceAt(start) ?? []))];
  return sentences
    .slice(0, 3)
    .map(({ start, end }) => ({ text: doc.text.slice(start, end), evidence: [doc.evidence(start, end)] }));
}

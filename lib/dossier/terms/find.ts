import type { Doc } from '../document';
import { grouped } from '../grouped';
import { type idMaker, slug } from '../ids';
import { isEnglish } from '../language';
import { type Cast, inOrder, type Mention } from '../names/cast';
import { salienceOf } from '../names/salience';
import type { Span } from '../names/spans';
import type { Entity } from '../schema';
import { itemsTouching } from '../seek';
import { DEMONYMS } from '../words/peoples';
import { EMPTY_HEADS, OBJECT_CUES, PROCESS, RULES } from './cues';
import { type Phrase, phrasesOf } from './phrases';
import { spellings } from './spelling';

/** A dispute has few terms: more than these are nouns like any other. */
const MOST_TERMS = 12;

/** The terms that carry the dispute: what somebody demands, rejects, delays or closes, and what is said of it again. */
export function termsOf(doc: Doc, actors: Cast, nextId: ReturnType<typeof idMaker>): Cast {
  if (!isEnglish(doc.lang)) return { entities: [], mentions: [] };
  const phrases = doc.sentences.flatMap(({ start, end }) => phrasesOf(doc, start, end));
  const free = phrases.filter((phrase) => !EMPTY_HEADS.test(phrase.head) && !isOfActor(doc, actors, phrase));
  const disputed = free.filter((phrase) => isDisputed(doc, phrase));
  const keys = new Set(disputed.map(keyOf));
  const groups = [
    ...grouped(
      free.filter((phrase) => keys.has(keyOf(phrase))),
      keyOf,
    ),
  ];
  const kept = groups
    .filter(([key, seen]) => key.includes(' ') || RULES.test(key) || PROCESS.test(key) || seen.length > 2)
    .slice(0, MOST_TERMS);
  const heads = grouped(
    kept.flatMap(([key]) => (key.includes(' ') && !key.includes(' in the ') ? key : [])),
    lastWord,
  );
  const terms = kept.map(([key, own]) => {
    const alone =
      heads.get(lastWord(key))?.length === 1 ? free.filter(({ text }) => text === lastWord(key)) : [];
    const seen = [...own, ...alone.filter((phrase) => !own.includes(phrase))].sort(
      (a, b) => a.start - b.start,
    );
    return { entity: termOf(doc, seen, nextId), seen };
  });
  const mentions: Mention[] = terms.flatMap(({ entity, seen }) =>
    seen.map(({ start, end }) => ({ entity: entity.id, start, end })),
  );
  return { entities: terms.map(({ entity }) => entity), mentions: inOrder(mentions) };
}

/** "border" alone is the border that was named in full, where only one was. */
function lastWord(key: string): string {
  return key.split(' ').at(-1) ?? key;
}

/** Names a person, or begins with an actor's name: "Serbia-Kosovo border" is joined to it, "NATO agrees" is not. */
function isOfActor(doc: Doc, { mentions, entities }: Cast, phrase: Phrase): boolean {
  return itemsTouching(mentions, phrase).some(({ entity, start, end }) => {
    const isPerson = entities.some(({ id, kind }) => id === entity && kind === 'person');
    return isPerson || (start <= phrase.start && doc.text[end] === ' ');
  });
}

/** Behind a cue in its clause, the subject of a passive one, or a word for talks or rules. */
function isDisputed(doc: Doc, phrase: Phrase): boolean {
  if (PROCESS.test(phrase.head)) return true;
  const sentence = doc.sentenceAt(phrase.start);
  if (!sentence) return false;
  const before = doc.text.slice(sentence.start, phrase.start);
  const after = doc.text.slice(phrase.end, sentence.end);
  if (
    /^ (?:was|were|has been|have been|is|are) (?:rejected|delayed|postponed|demanded|closed|blocked|banned)\b/u.test(
      after,
    )
  )
    return true;
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
  const cue = [...clause.matchAll(OBJECT_CUES)].at(-1);
  if (!cue) return false;
  const between = clause.slice(cue.index + cue[0].length);
  return (
    (between.match(/\S+/gu)?.length ?? 0) <= 4 &&
    !/\b(?:when|while|by|after|before|until|on)\b/u.test(between)
  );
}

/** Phrases with one key are one term: nationalities do not count, nor which word for talks or rules is used. */
function keyOf({ text, head }: Phrase): string {
  if (PROCESS.test(head)) return 'talks';
  if (RULES.test(head)) return 'rules';
  return bare(text).toLowerCase();
}

function bare(text: string): string {
  const words = text.split(' ');
  while (
    words.length > 1 &&
    !/^\p{Lu}\p{Ll}/u.test(words[1] ?? '') &&
    (DEMONYMS.has(words[0] ?? '') ||
      (/^(?:new|own|temporary|previous)$/u.test(words[0] ?? '') && words.length > 2))
  )
    words.shift();
  return words.join(' ');
}

function termOf(doc: Doc, seen: Phrase[], nextId: ReturnType<typeof idMaker>): Entity {
  const forms = [...new Set(seen.map(({ text }) => text))];
  const name = nameOf(forms);
  const phrases = [...forms, ...forms.map(bare)].filter((form) => form.includes(' '));
  const aliases = [...new Set(phrases.flatMap((form) => [form, ...spellings(form)]).concat(spellings(name)))];
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

/** The only form keeps its nationality; of several, what they share is the name, or else the longest. */
function nameOf(forms: string[]): string {
  const full = forms.filter((form) => form.includes(' '));
  const [only = forms[0] ?? ''] = full;
  if (full.length < 2) return only;
  const shared = bare(only);
  if (full.every((form) => bare(form) === shared)) return shared;
  return forms.reduce((best, form) => (form.split(' ').length > best.split(' ').length ? form : best));
}

/** The first sentences that name it. */
function factsOf(doc: Doc, seen: Phrase[]): Entity['facts'] {
  const sentences = [...new Set(seen.flatMap(({ start }) => doc.sentenceAt(start) ?? []))];
  return sentences
    .slice(0, 3)
    .map(({ start, end }) => ({ text: doc.text.slice(start, end), evidence: [doc.evidence(start, end)] }));
}

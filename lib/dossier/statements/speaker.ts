import type { Doc } from '../document';
import type { Cast, Mention } from '../names/cast';
import type { Span } from '../names/spans';

/** Who speaks: an entity where the words name one or stand for one named before. */
export interface Speaker {
  id: string | null;
  text: string;
  doubt: string | null;
}

/** The entity that a report's source stands for. */
export function speakerOf(doc: Doc, cast: Cast, source: Span): Speaker {
  const text = doc.text.slice(source.start, source.end);
  if (/^(?:he|she)$/iu.test(text)) return pronoun(doc, cast, source, text);
  if (/^(?:they|it|we|i|you)$/iu.test(text)) return { id: null, text, doubt: null };
  return { id: named(doc, cast, source)?.entity ?? null, text, doubt: null };
}

/** The name that heads the phrase: "a spokesman for NATO" names a body, but somebody else speaks. */
function named(doc: Doc, cast: Cast, source: Span): Mention | undefined {
  const within = cast.mentions.filter(({ start, end }) => start >= source.start && end <= source.end);
  const person = within.find(({ entity }) => kindOf(cast, entity) === 'person');
  if (person) return person;
  const governed = (mention: Mention) =>
    /\b(?:of|for|at|from|in|to|with)\s(?:the\s)?$/u.test(doc.text.slice(source.start, mention.start));
  return within.find(
    (mention) => mention.end === source.end && !governed(mention) && isWhole(doc, source, mention),
  );
}

/** "a senior White House" would be no whole phrase; "the EU" and "Serbs" are. */
function isWhole(doc: Doc, source: Span, mention: Mention): boolean {
  return /^(?:the\s)?$/iu.test(doc.text.slice(source.start, mention.start));
}

/** He or she is the person who was named last, the one of the last sentence's beginning first. */
function pronoun(doc: Doc, cast: Cast, { start }: Span, text: string): Speaker {
  const people = cast.mentions.filter(
    (mention) => mention.end <= start && kindOf(cast, mention.entity) === 'person',
  );
  const recent = people.slice(-6);
  const best = recent.reduce<{ mention: Mention; score: number } | null>((leader, mention) => {
    const score = weight(doc, mention, start);
    return leader && leader.score > score ? leader : { mention, score };
  }, null);
  const id = best?.mention.entity ?? null;
  const name = cast.entities.find((entity) => entity.id === id)?.name;
  return {
    id,
    text,
    doubt:
      name && new Set(recent.map(({ entity }) => entity)).size > 1
        ? `"${text}" was taken for ${name}.`
        : null,
  };
}

/** Favours the near and the first in its sentence; the figures keep that order, no more. */
function weight(doc: Doc, mention: Mention, at: number): number {
  const sentences = doc.sentences.filter(({ start }) => start > mention.start && start <= at).length;
  const opens = mention.start - (doc.sentenceAt(mention.start)?.start ?? 0) < 25;
  return (opens ? 1.2 : 0) - 1.5 * sentences;
}

function kindOf(cast: Cast, id: string): string | undefined {
  return cast.entities.find((entity) => entity.id === id)?.kind;
}

import type { Doc } from '../document';
import type { Cast, Mention } from '../names/cast';
import type { Span } from '../names/spans';
import { firstFrom, itemsIn } from '../seek';
import { describedBy } from './described';
import { type Pronoun, personBefore } from './pronoun';

/** Who speaks: an entity where the words name one or stand for one named before. */
export interface Speaker {
  id: string | null;
  text: string;
  doubt: string | null;
}

/** The entity that a report's source stands for. */
export function speakerOf(doc: Doc, cast: Cast, source: Span): Speaker {
  const text = doc.text.slice(source.start, source.end);
  const pronoun = text.toLowerCase();
  if (pronoun === 'he' || pronoun === 'she') return referred(doc, cast, source, text, pronoun);
  if (/^(?:they|it|we|i|you)$/u.test(pronoun)) return { id: null, text, doubt: null };
  const id = named(doc, cast, source)?.entity ?? inCapitals(cast, text);
  const described = id === null ? describedBy(doc, cast, text) : undefined;
  return described
    ? { id: described.id, text, doubt: `"${text}" was taken for ${described.name}.` }
    : { id, text, doubt: null };
}

function referred(doc: Doc, cast: Cast, { start }: Span, text: string, pronoun: Pronoun): Speaker {
  const person = personBefore(doc, cast, start, pronoun);
  return { id: person?.id ?? null, text, doubt: person && `"${text}" was taken for ${person.name}.` };
}

/** The name that heads the phrase: "a spokesman for NATO" names a body, but somebody else speaks. */
function named(doc: Doc, cast: Cast, source: Span): Mention | undefined {
  const within = itemsIn(cast.mentions, source);
  const isOwner = ({ end }: Mention) => /^['’]s?(?!\p{L})/u.test(doc.text.slice(end, end + 3));
  const person =
    apposed(doc, cast, source) ??
    within.find((mention) => isPerson(cast, mention.entity) && !isOwner(mention));
  if (person) return person;
  const governed = (mention: Mention) =>
    /\b(?:of|for|at|from|in|to|with)\s(?:the\s)?$/u.test(doc.text.slice(source.start, mention.start));
  return within.find(
    (mention) => isEnd(doc, source, mention) && !governed(mention) && isWhole(doc, source, mention),
  );
}

/** Nothing more than a clause about it follows: "Nordfrakt, which runs the port". */
function isEnd({ text }: Doc, source: Span, { end }: Mention): boolean {
  return end === source.end || /^, (?:which|whose|who|an?)\s/u.test(text.slice(end, source.end));
}

/** "Chile's transport minister, Ana Rojas, …": the person whom the phrase describes. */
function apposed({ text }: Doc, cast: Cast, { end }: Span): Mention | undefined {
  if (text.slice(end, end + 2) !== ', ') return undefined;
  const mention = cast.mentions[firstFrom(cast.mentions, end + 2)];
  const isBehind = mention?.start === end + 2 && /[,.]/u.test(text[mention.end] ?? '');
  return mention && isBehind && isPerson(cast, mention.entity) ? mention : undefined;
}

/** "a senior White House" would be no whole phrase; "the EU" and "Serbs" are. */
function isWhole(doc: Doc, source: Span, mention: Mention): boolean {
  return /^(?:the\s)?$/iu.test(doc.text.slice(source.start, mention.start));
}

/** A transcript writes its speakers' surnames in capitals. */
function inCapitals({ entities }: Cast, text: string): string | null {
  if (!/^\p{Lu}{3,}$/u.test(text)) return null;
  const bearers = entities.filter(
    ({ kind, name }) => kind === 'person' && name.split(' ').at(-1)?.toUpperCase() === text,
  );
  return bearers.length === 1 ? (bearers[0]?.id ?? null) : null;
}

function isPerson({ entities }: Cast, id: string): boolean {
  return entities.some((entity) => entity.id === id && entity.kind === 'person');
}

/**
 * A dossier: facts about a dispute, each with its evidence in a source's own words.
 * The one source of truth for types, for what is stored and for what is read from a file.
 * Offsets are UTF-16 code units, `end` exclusive.
 */
import * as v from 'valibot';

export const FORMAT = 'sidelight-dossier/1';

/** An id of anything in a dossier. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'an id is letters, digits, ".", "_" and "-"'),
  v.maxLength(200),
);
const line = v.pipe(v.string(), v.maxLength(2_000));
const prose = v.pipe(v.string(), v.maxLength(20_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A calendar day, YYYY-MM-DD, that exists. */
export const day = v.pipe(v.string(), v.isoDate(), v.check(exists, 'no such day'));
/** `Date.parse` alone moves 31 February into March. */
function exists(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const link = v.pipe(
  v.string(),
  v.maxLength(4_000),
  v.regex(/^https?:\/\//iu, 'a link begins with http:// or https://'),
);

/** Where a source says it: `source.text.slice(start, end) === quote`, always. */
const EvidenceSchema = v.object({ source: id, start: offset, end: offset, quote: prose });

/** A line that the cleaning left out, where it stood in `text`, and why. */
const OmissionSchema = v.object({ at: offset, text: prose, reason: line });

const VersionSchema = v.object({
  title: line,
  publisher: line,
  url: v.nullable(link),
  published: v.nullable(day),
  text: v.pipe(v.string(), v.maxLength(4_000_000)),
});

const SourceSchema = v.object({
  id,
  title: line,
  publisher: line,
  author: v.optional(v.nullable(line)),
  url: v.nullable(link),
  published: v.nullable(day),
  /** The day of its last update, where the page gives one. */
  updated: v.optional(v.nullable(day)),
  lang: v.optional(line),
  /** The cleaned article; paragraphs are separated by one line feed. Evidence offsets point into it. */
  text: v.pipe(v.string(), v.maxLength(4_000_000)),
  omitted: v.optional(v.array(OmissionSchema)),
  /** What a reader should know of it, a sentence each: that the page has only its beginning. */
  notices: v.optional(v.array(line)),
  /** Other printings of the same article: syndicated copies, earlier versions. */
  versions: v.optional(v.array(VersionSchema)),
  /** What was not looked for in it, a sentence each: rules for its language are missing. */
  untried: v.optional(v.array(line)),
});

/** Words of a source with the places where it has them. */
const WordedSchema = v.object({ text: prose, evidence: v.pipe(v.array(EvidenceSchema), v.minLength(1)) });

export const KINDS = ['person', 'organization', 'place', 'group', 'term'] as const;
export const STANCES = ['demands', 'rejects', 'accepts', 'offers', 'warns', 'delays'] as const;
const PRECISIONS = ['day', 'interval', 'unknown'] as const;

const EntitySchema = v.object({
  id,
  kind: v.picklist(KINDS),
  name: line,
  /** Other forms by which the entity is named. `lang` where the form belongs to another language than the dossier's. */
  aliases: v.array(v.object({ text: line, lang: v.optional(line) })),
  roles: v.array(WordedSchema),
  facts: v.array(WordedSchema),
  /** 0 to 1: how much the sources are about it. */
  salience: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Where it is named. */
  evidence: v.pipe(v.array(EvidenceSchema), v.minLength(1)),
  /** Set where the builder was unsure: what to check, a sentence. */
  doubt: v.optional(line),
  /** Ids of entities that may be the same; `doubt` asks. */
  maybe: v.optional(v.array(id)),
});

const StatementSchema = v.object({
  id,
  /** An entity's id, or null where `speakerText` names nobody known. */
  speaker: v.nullable(id),
  speakerText: line,
  form: v.picklist(['direct', 'indirect']),
  /** The source's verb: "said", "according to". Empty where a quote stands without one. */
  cue: line,
  text: prose,
  /** Ids of the entities it mentions. */
  about: v.array(id),
  evidence: EvidenceSchema,
  /** Where other sources have the same words of the same speaker. */
  also: v.optional(v.array(EvidenceSchema)),
  doubt: v.optional(line),
});

const WhenSchema = v.object({
  /** The source's words for the time, empty where it gives none. */
  text: line,
  /** First and last day it can mean; null where the source does not say. Never a guess. */
  from: v.nullable(day),
  to: v.nullable(day),
  precision: v.picklist(PRECISIONS),
});

const EventSchema = v.object({
  id,
  title: prose,
  when: WhenSchema,
  participants: v.array(id),
  evidence: v.pipe(v.array(EvidenceSchema), v.minLength(1)),
  doubt: v.optional(line),
});

const PositionSchema = v.object({
  /** An entity's id. */
  party: id,
  stance: v.picklist(STANCES),
  /** An entity's id, most often a term's. */
  topic: id,
  text: prose,
  evidence: v.pipe(v.array(EvidenceSchema), v.minLength(1)),
  doubt: v.optional(line),
});

const NumberSchema = v.object({
  id,
  /** The source's words: "approximately 4,000 troops". */
  text: prose,
  /** Least and most that it can mean, the same for an exact figure; percent as it is written, 12 for "12 percent". */
  from: v.number(),
  to: v.number(),
  /** Whether the source says "about", "nearly", "more than". */
  approximate: v.boolean(),
  /** What is counted, in the source's words: "troops", "percent of the vote". */
  counts: line,
  /** Ids of the entities it is about. */
  about: v.array(id),
  evidence: v.pipe(v.array(EvidenceSchema), v.minLength(1)),
  doubt: v.optional(line),
});

const RelationSchema = v.object({
  id,
  /** Entities' ids: `from` stands in the relation to `to`. */
  from: id,
  to: id,
  /** The source's words for it: "a breakaway province of". */
  text: prose,
  evidence: v.pipe(v.array(EvidenceSchema), v.minLength(1)),
  doubt: v.optional(line),
});

const SummarySchema = v.object({
  /** What is disputed, one sentence in our own voice. */
  question: line,
  parties: v.array(id),
  mediators: v.array(id),
  status: v.nullable(WordedSchema),
  next: v.nullable(v.object({ ...WordedSchema.entries, on: v.nullable(day) })),
});

/** A whole dossier. What the schema cannot say (ids that exist, quotes that stand there) is for `check`. */
export const DossierSchema = v.object({
  format: v.literal(FORMAT),
  id,
  /** Grows with every rebuild or edit of the same id. */
  revision: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  title: line,
  lang: line,
  sources: v.pipe(v.array(SourceSchema), v.minLength(1)),
  entities: v.array(EntitySchema),
  statements: v.array(StatementSchema),
  events: v.array(EventSchema),
  positions: v.array(PositionSchema),
  numbers: v.optional(v.array(NumberSchema), []),
  relations: v.optional(v.array(RelationSchema), []),
  summary: SummarySchema,
});

export type Evidence = v.InferOutput<typeof EvidenceSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Worded = v.InferOutput<typeof WordedSchema>;
export type Kind = (typeof KINDS)[number];
export type Stance = (typeof STANCES)[number];
export type Entity = v.InferOutput<typeof EntitySchema>;
export type Statement = v.InferOutput<typeof StatementSchema>;
export type When = v.InferOutput<typeof WhenSchema>;
export type DossierEvent = v.InferOutput<typeof EventSchema>;
export type Position = v.InferOutput<typeof PositionSchema>;
export type Figure = v.InferOutput<typeof NumberSchema>;
export type Relation = v.InferOutput<typeof RelationSchema>;
export type Summary = v.InferOutput<typeof SummarySchema>;
export type Dossier = v.InferOutput<typeof DossierSchema>;

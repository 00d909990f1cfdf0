/**
 * What a reader corrects in a dossier: a log, applied in order by `curate`. Each correction is keyed by source, span and
 * kind, so that a rebuild finds its place again.
 */
import * as v from 'valibot';
import { type Dossier, day, id, KINDS, STANCES } from '../schema';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
const lines = v.pipe(v.array(line), v.maxLength(1_000));

/** Words of a source. They must stand there, or near by: otherwise the correction is reported and not applied. */
const SpanSchema = v.object({
  start: offset,
  end: offset,
  quote: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)),
});
/** Words of any source of the dossier; without `source` those of the correction's own. */
const PlaceSchema = v.object({ source: v.optional(line), ...SpanSchema.entries });

const at = { source: line, span: SpanSchema };
/** `span` is a place where the entity is named; `was` its kind, for a build that no longer finds it. */
const named = { ...at, was: v.optional(v.picklist(KINDS)) };

/** The lists of a dossier whose items a reader keeps or drops. */
export const FINDINGS = ['entities', 'statements', 'events', 'positions', 'numbers', 'relations'] as const;

const places = v.pipe(v.array(PlaceSchema), v.maxLength(1_000));
const form = v.picklist(['direct', 'indirect']);
/** When something was; `words` are the source's for it, null where it has none. */
const when = {
  words: v.nullable(SpanSchema),
  from: v.nullable(day),
  to: v.nullable(day),
  precision: v.picklist(['day', 'interval', 'unknown']),
};

/** What a finding was, told by places of the sources: a build that no longer finds it makes it anew from this. */
const WasSchema = v.variant('list', [
  v.object({
    list: v.literal('statements'),
    speaker: v.nullable(PlaceSchema),
    form,
    cue: v.nullable(SpanSchema),
  }),
  v.object({ list: v.literal('events'), ...when, participants: places }),
  v.object({
    list: v.literal('positions'),
    party: PlaceSchema,
    stance: v.picklist(STANCES),
    topic: PlaceSchema,
  }),
  v.object({ list: v.literal('numbers'), counts: line, about: places }),
  v.object({ list: v.literal('relations'), from: PlaceSchema, to: PlaceSchema, words: SpanSchema }),
]);

/** `span` is an evidence of a finding; `which` its key, where several have the same evidence: see `keyOf`. */
const finding = { ...at, which: v.optional(line), was: v.optional(WasSchema) };

export const CorrectionSchema = v.variant('kind', [
  /** What the dossier is called, or asks; `span` is what it is about. */
  v.object({ kind: v.literal('id'), ...at, value: id }),
  v.object({ kind: v.literal('title'), ...at, value: line }),
  v.object({ kind: v.literal('question'), ...at, value: line }),
  /** What the source is called and who published it when; `span` is its opening. */
  v.object({
    kind: v.literal('source'),
    ...at,
    title: v.optional(line),
    publisher: v.optional(line),
    author: v.optional(v.nullable(line)),
    published: v.optional(v.nullable(day)),
    lang: v.optional(line),
  }),

  v.object({
    kind: v.literal('rename'),
    ...named,
    id: v.optional(id),
    name: v.optional(line),
    as: v.optional(v.picklist(KINDS)),
  }),
  v.object({ kind: v.literal('alias'), ...named, texts: lines, lang: v.optional(line) }),
  v.object({ kind: v.literal('unalias'), ...named, texts: lines }),
  /** An actor or term that no rule found. Without an id it gets one from its name; a guessed kind is to be checked. */
  v.object({
    kind: v.literal('entity'),
    ...at,
    id: v.optional(id),
    name: line,
    as: v.picklist(KINDS),
    guessed: v.optional(v.boolean()),
  }),
  /** `words` are the role, or the fact, in the source's words. */
  v.object({ kind: v.literal('role'), ...named, words: SpanSchema }),
  v.object({ kind: v.literal('fact'), ...named, words: SpanSchema }),
  v.object({ kind: v.literal('merge'), ...named, into: PlaceSchema }),
  /** The mentions at `places` are of somebody else; `span` is the first of them. */
  v.object({
    kind: v.literal('split'),
    ...at,
    places: v.pipe(v.array(PlaceSchema), v.minLength(1), v.maxLength(1_000)),
    name: line,
    as: v.picklist(KINDS),
  }),
  /** Two entities that may look like one, and are not. */
  v.object({ kind: v.literal('apart'), ...named, from: PlaceSchema }),
  /** The entity comes before all others of its kind; the last such correction comes first. */
  v.object({ kind: v.literal('first'), ...named }),

  /** A statement that no rule found: `span` is what was said, `speaker` where its speaker is named, `cue` the verb. */
  v.object({
    kind: v.literal('statement'),
    ...at,
    speaker: v.nullable(PlaceSchema),
    form,
    cue: v.nullable(SpanSchema),
  }),
  /** Who made the statement: whoever is named at `to`, or nobody known. */
  v.object({ kind: v.literal('speaker'), ...finding, to: v.nullable(PlaceSchema) }),
  /** When the event was. */
  v.object({ kind: v.literal('date'), ...finding, ...when }),
  /** Who takes the position, which, and to what: whoever or whatever the source names at these places. */
  v.object({
    kind: v.literal('position'),
    ...finding,
    party: v.optional(PlaceSchema),
    stance: v.optional(v.picklist(STANCES)),
    topic: v.optional(PlaceSchema),
  }),
  /** `words` are the whole figure as the source has it, `counts` what it counts. */
  v.object({
    kind: v.literal('number'),
    ...finding,
    words: v.optional(SpanSchema),
    counts: v.optional(SpanSchema),
  }),
  /** Between whom the relation is: whoever is named at these places. */
  v.object({
    kind: v.literal('relation'),
    ...finding,
    from: v.optional(PlaceSchema),
    to: v.optional(PlaceSchema),
  }),

  /** The finding is right as it stands: there is nothing to check any more. */
  v.object({ kind: v.literal('keep'), ...finding, of: v.picklist(FINDINGS) }),
  /** Takes away what has this evidence. */
  v.object({ kind: v.literal('drop'), ...finding, from: v.picklist([...FINDINGS, 'roles', 'facts']) }),
]);

/** The log of corrections to a built dossier, as a file. */
export const CurationSchema = v.object({
  format: v.literal('sidelight-curation/1'),
  corrections: v.array(CorrectionSchema),
});

export type Curation = v.InferOutput<typeof CurationSchema>;
export type Correction = v.InferOutput<typeof CorrectionSchema>;
/** How corrections of these kinds are applied. A rule throws a `Misfit` before it changes anything. */
export type Rules<Name extends Correction['kind']> = {
  [Each in Name]: (dossier: Dossier, correction: CorrectionOf<Each>) => void;
};
export type CorrectionOf<Name extends Correction['kind']> = Extract<Correction, { kind: Name }>;
export type Span = v.InferOutput<typeof SpanSchema>;
export type Place = v.InferOutput<typeof PlaceSchema>;
export type FindingList = (typeof FINDINGS)[number];
export type Was = v.InferOutput<typeof WasSchema>;

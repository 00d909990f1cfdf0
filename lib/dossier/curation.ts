import * as v from 'valibot';
import { KINDS } from './schema';

/** The words of the source that a correction hangs on; they must stand there, or it is reported and not applied. */
const SpanSchema = v.object({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(1)),
  quote: v.string(),
});

const line = v.pipe(v.string(), v.minLength(1));
/** Each is keyed by source, span and kind, so that a rebuild finds its place again. */
const at = { source: line, span: SpanSchema };

/** One correction. In those of an entity, `span` is a place where it is named. */
const CorrectionSchema = v.variant('kind', [
  /** What the dossier is called, or asks; `span` is what it is about. */
  v.object({ kind: v.literal('id'), ...at, value: line }),
  v.object({ kind: v.literal('title'), ...at, value: line }),
  v.object({ kind: v.literal('question'), ...at, value: line }),
  v.object({
    kind: v.literal('rename'),
    ...at,
    id: v.optional(line),
    name: v.optional(line),
    as: v.optional(v.picklist(KINDS)),
  }),
  v.object({ kind: v.literal('alias'), ...at, texts: v.array(line), lang: v.optional(line) }),
  v.object({ kind: v.literal('unalias'), ...at, texts: v.array(line) }),
  /** An entity that no rule found. */
  v.object({ kind: v.literal('entity'), ...at, id: line, name: line, as: v.picklist(KINDS) }),
  /** `words` are the role, or the fact, in the source's words. */
  v.object({ kind: v.literal('role'), ...at, words: SpanSchema }),
  v.object({ kind: v.literal('fact'), ...at, words: SpanSchema }),
  v.object({ kind: v.literal('merge'), ...at, into: SpanSchema }),
  /** Takes away what has exactly this evidence. */
  v.object({
    kind: v.literal('drop'),
    ...at,
    from: v.picklist(['entities', 'statements', 'events', 'positions', 'roles']),
  }),
  /** The entity comes before all others of its kind; the last such correction comes first. */
  v.object({ kind: v.literal('first'), ...at }),
]);

/** The log of corrections to a built dossier, applied in order by `curate`. */
export const CurationSchema = v.object({
  format: v.literal('sidelight-curation/1'),
  corrections: v.array(CorrectionSchema),
});

export type Correction = v.InferOutput<typeof CorrectionSchema>;
export type Curation = v.InferOutput<typeof CurationSchema>;
export type CuratedSpan = v.InferOutput<typeof SpanSchema>;

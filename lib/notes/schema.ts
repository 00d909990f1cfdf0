/** A note as it is shown, sent and exported. The text itself lives in a Yjs document (see `notebook.ts`). */
import * as v from 'valibot';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** Longest note, in UTF-16 code units: about twenty pages. */
export const MAX_NOTE = 50_000;

/** What a note belongs to: an actor or term, or one statement, of one dossier. */
export const SubjectSchema = v.strictObject({ dossier: id, kind: v.picklist(['entity', 'statement']), id });

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export const TextQuoteSelectorSchema = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.maxLength(4_000)),
  prefix: v.pipe(v.string(), v.maxLength(200)),
  suffix: v.pipe(v.string(), v.maxLength(200)),
});

/** The page on which a note was made. */
export const PageSchema = v.strictObject({
  url: v.pipe(
    v.string(),
    v.maxLength(4_000),
    v.regex(/^https?:\/\//iu, 'a link begins with http:// or https://'),
  ),
  title: v.pipe(v.string(), v.maxLength(2_000)),
});

/** A note with its text, and the state that the text is held in. */
export const NoteSchema = v.strictObject({
  id,
  subject: SubjectSchema,
  page: v.nullable(PageSchema),
  selector: v.nullable(TextQuoteSelectorSchema),
  text: v.pipe(v.string(), v.maxLength(MAX_NOTE)),
  /** The Yjs state of the text, base64: an editor sends it back with its edit, so that two edits merge. */
  state: v.pipe(v.string(), v.maxLength(1_000_000)),
  /** Milliseconds since 1970. */
  created: v.number(),
  updated: v.number(),
  /** When the reader deleted it; it can be brought back. */
  deleted: v.nullable(v.number()),
});

export type Subject = v.InferOutput<typeof SubjectSchema>;
export type TextQuoteSelector = v.InferOutput<typeof TextQuoteSelectorSchema>;
export type Page = v.InferOutput<typeof PageSchema>;
export type Note = v.InferOutput<typeof NoteSchema>;

/** One string for a subject, for keys and comparisons. */
export const subjectKey = ({ dossier, kind, id: of }: Subject): string => `${dossier}/${kind}/${of}`;

import * as v from 'valibot';
import type { Article } from '../../article/article';
import { CorrectionSchema } from '../curation/schema';
import { type Dossier, DossierSchema } from '../schema';
import { readPack } from './read';

export const SHELVED = 'sidelight-shelved/1';

/** What one source gave, with the article it was read from. */
export interface ShelvedFindings {
  source: string;
  /** Milliseconds since 1970, as all times here. */
  added: number;
  article: Article;
  built: Dossier;
  builder: number;
}

/** A dossier as a backup has it: with all that it is put together from, so that another machine gets the same. */
export interface Shelved {
  format: typeof SHELVED;
  dossier: Dossier;
  base: { from: 'package' | 'file'; base: Dossier; without?: string[] | undefined } | null;
  findings: ShelvedFindings[];
  /** In the order in which they were made. */
  corrections: { at: number; correction: v.InferOutput<typeof CorrectionSchema> }[];
}

/** Reads one. Throws an error whose message is for the reader. */
export function readShelved(value: unknown): Shelved {
  const read = v.safeParse(ShelvedSchema, value);
  if (!read.success)
    throw new Error(
      'A dossier of this backup is not as it should be. Nothing was imported. Export everything again and retry.',
    );
  const { base, findings } = read.output;
  for (const dossier of [read.output.dossier, base?.base, ...findings.map(({ built }) => built)])
    if (dossier) readPack(dossier);
  return read.output;
}

const line = v.pipe(v.string(), v.maxLength(4_000));
const prose = v.pipe(v.string(), v.maxLength(4_000_000));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const ArticleSchema = v.object({
  title: line,
  publisher: line,
  author: v.nullable(line),
  published: v.nullable(line),
  updated: v.nullable(line),
  url: v.nullable(v.pipe(line, v.regex(/^https?:\/\//iu))),
  lang: line,
  text: prose,
  omitted: v.array(v.object({ at: whole, text: prose, reason: line })),
  notices: v.array(line),
});

const ShelvedSchema = v.object({
  format: v.literal(SHELVED),
  dossier: DossierSchema,
  base: v.nullable(
    v.object({
      from: v.picklist(['package', 'file']),
      base: DossierSchema,
      without: v.optional(v.array(line)),
    }),
  ),
  findings: v.array(
    v.object({
      source: line,
      added: v.number(),
      article: ArticleSchema,
      built: DossierSchema,
      builder: whole,
    }),
  ),
  corrections: v.array(v.object({ at: v.number(), correction: CorrectionSchema })),
});

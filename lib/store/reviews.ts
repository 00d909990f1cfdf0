/** Sources under review: nothing of them counts until they are added to the library. */
import * as v from 'valibot';
import type { Article } from '../article/article';
import { check } from '../dossier/check';
import { curate } from '../dossier/curation/curate';
import { rekeyed } from '../dossier/merge/rekey';
import { type Dossier, DossierSchema } from '../dossier/schema';
import type { Database, ReviewRow } from './database';
import { Fault } from './fault';

const ArticleSchema = v.object({
  title: v.string(),
  publisher: v.string(),
  author: v.nullable(v.string()),
  published: v.nullable(v.string()),
  updated: v.nullable(v.string()),
  url: v.nullable(v.string()),
  lang: v.string(),
  text: v.string(),
  omitted: v.array(v.object({ at: v.number(), text: v.string(), reason: v.string() })),
  notices: v.array(v.string()),
}) satisfies v.GenericSchema<Article>;

/** What a build yields. */
export const MadeSchema = v.object({
  article: ArticleSchema,
  built: DossierSchema,
  builder: v.number(),
}) satisfies v.GenericSchema<unknown, Pick<ReviewRow, 'article' | 'built' | 'builder'>>;

/**
 * Keeps what was made, for the reader to look through. A review that is there already is made anew: its log stays, and
 * the id of its source with it, so that every correction holds.
 * @throws Fault where the dossier does not hold.
 */
export async function addReview(
  db: Database,
  id: string,
  made: { article: Article; built: Dossier; builder: number },
  now: number,
): Promise<void> {
  if (check(made.built).length > 0)
    throw new Fault('failed', 'What the builder found does not hold, so nothing was kept. Try again.');
  await db.transaction('rw', db.reviews, async () => {
    const held = await db.reviews.get(id);
    await db.reviews.put(held ? anew(held, made, now) : { id, created: now, ...made, log: [] });
  });
}

/** What the page said of itself stays: what the reader made of it is in the log. */
function anew(
  held: ReviewRow,
  { article, built, builder }: v.InferOutput<typeof MadeSchema>,
  now: number,
): ReviewRow {
  const { text, omitted } = article;
  const own = held.built.sources[0]?.id;
  const ids = new Map(own === undefined ? [] : built.sources.map(({ id }) => [id, own]));
  return {
    ...held,
    article: { ...held.article, text, omitted },
    built: rekeyed(built, ids),
    builder,
    remade: now,
  };
}

/** The article of a review as the reader corrected what it says of itself. */
export async function articleUnderReview(db: Database, id: string): Promise<Article> {
  const review = await db.reviews.get(id);
  if (!review) throw new Fault('gone', 'This review is no longer here. Nothing was changed.');
  return asCorrected(review);
}

/** An article with its title, publisher, date and language corrected: the days of its events hang on its date. */
export function asCorrected({ article, built, log }: Pick<ReviewRow, 'article' | 'built' | 'log'>): Article {
  const corrections = log.filter(({ kind }) => kind === 'source');
  const [source] = curate(built, { corrections }).dossier.sources;
  if (!source) return article;
  const { title, publisher, published, lang = article.lang } = source;
  return { ...article, title, publisher, published, lang };
}

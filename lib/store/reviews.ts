/** Sources under review: nothing of them counts until they are added to the library. */
import * as v from 'valibot';
import type { Article } from '../article/article';
import { check } from '../dossier/check';
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
 * Keeps what was made, for the reader to look through. A review that is there already stays as it is.
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
    if (await db.reviews.get(id)) return;
    await db.reviews.add({ id, created: now, ...made, log: [] });
  });
}

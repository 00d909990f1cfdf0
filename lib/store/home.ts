import type { Database } from './database';

/** Where a page is a source already, or is being looked through; null where it is neither. */
export type Home = { dossier: string; source: string } | { review: string };

/** `url` without its fragment. */
export async function homeOf(db: Database, url: string): Promise<Home | null> {
  const source = await db.sources.filter((each) => each.url === url).first();
  if (source) return { dossier: source.dossier, source: source.id };
  const review = await db.reviews.filter(({ article, dropped }) => article.url === url && !dropped).first();
  return review ? { review: review.id } : null;
}

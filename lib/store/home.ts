import type { Database } from './database';
import { onShelf } from './under';

/** Where a page is a source already, or is being looked through; null where it is neither. */
export type Home = { dossier: string; source: string } | { review: string };

/** `url` without its fragment. */
export async function homeOf(db: Database, url: string): Promise<Home | null> {
  const sources = await db.sources.filter((each) => each.url === url).toArray();
  const [source] = await onShelf(db, sources);
  if (source) return { dossier: source.dossier, source: source.id };
  const review = await db.reviews.filter(({ article, dropped }) => article.url === url && !dropped).first();
  return review ? { review: review.id } : null;
}

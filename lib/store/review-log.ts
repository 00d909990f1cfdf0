/** The corrections of a source under review, and its place among the reviews. */
import type { Correction } from '../dossier/curation/schema';
import type { Database, ReviewRow } from './database';
import { Fault } from './fault';

/** Adds to the end of the log. */
export async function correctReview(db: Database, id: string, corrections: Correction[]): Promise<void> {
  await change(db, id, ({ log }) => ({ log: [...log, ...corrections] }));
}

/** Cuts the log to this length: what was corrected later is undone. */
export async function undoReview(db: Database, id: string, length: number): Promise<void> {
  await change(db, id, ({ log }) => ({ log: log.slice(0, length) }));
}

/**
 * Takes a review off the list, or puts it back. One that was dropped before is deleted now: nobody can have it back any
 * more once another has taken its place.
 */
export async function dropReview(db: Database, id: string, dropped: number | null): Promise<void> {
  await db.transaction('rw', db.reviews, async () => {
    await change(db, id, () => ({ dropped }));
    if (dropped !== null) await db.reviews.filter((review) => review.id !== id && isDropped(review)).delete();
  });
}

/** A review as the shelf lists it. */
export interface ReviewEntry {
  id: string;
  title: string;
  publisher: string;
  /** Milliseconds since 1970. */
  created: number;
}

/** The reviews that were begun and not ended, the latest first. */
export async function listReviews(db: Database): Promise<ReviewEntry[]> {
  const rows = await db.reviews.orderBy('created').reverse().toArray();
  return rows
    .filter((review) => !isDropped(review))
    .map(({ id, created, article: { title, publisher } }) => ({ id, title, publisher, created }));
}

const isDropped = ({ dropped }: ReviewRow): boolean => dropped !== undefined && dropped !== null;

async function change(
  db: Database,
  id: string,
  changes: (review: ReviewRow) => Partial<ReviewRow>,
): Promise<void> {
  await db.transaction('rw', db.reviews, async () => {
    const review = await db.reviews.get(id);
    if (!review)
      throw new Fault('gone', 'This review is no longer here: it was added to the library, or discarded.');
    await db.reviews.put({ ...review, ...changes(review) });
  });
}

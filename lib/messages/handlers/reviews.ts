/** What the reader does with a source under review. Our own pages are told at once. */
import { putBack } from '../../article/put-back';
import { correctReview, dropReview, undoReview } from '../../store/review-log';
import { articleUnderReview } from '../../store/reviews';
import { addSource } from '../../store/shelve';
import type { Outside } from '../outside';
import type { Handlers } from '../serve';
import type { ReviewAnswers } from '../table/reviews';

export function reviewHandlers({
  db,
  names,
  tell,
  now,
  workshop,
}: Outside): Pick<Handlers, keyof ReviewAnswers> {
  return {
    async correctReview({ review, corrections }) {
      await correctReview(db, review, corrections);
      tell({ tell: 'reviewsChanged' });
      return null;
    },

    async undoReview({ review, length }) {
      await undoReview(db, review, length);
      tell({ tell: 'reviewsChanged' });
      return null;
    },

    async remakeReview({ review, putBack: line }) {
      const article = await articleUnderReview(db, review);
      await workshop.begin(review, {
        kind: 'article',
        article: line === null ? article : putBack(article, line),
      });
      return null;
    },

    async dropReview({ review, dropped }) {
      await dropReview(db, review, dropped ? now() : null);
      tell({ tell: 'reviewsChanged' });
      return null;
    },

    async shelveReview({ review, into, title }) {
      const shelved = await addSource(db, review, { into, title }, now());
      names.forget();
      tell({ tell: 'reviewsChanged' });
      tell({ tell: 'lexiconChanged' });
      return shelved;
    },
  };
}

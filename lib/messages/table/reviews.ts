/** What the reader does with a source under review. */
import * as v from 'valibot';
import type { Added } from '../../store/shelve';
import { corrections, id, type Rows, whole } from './fields';

export const reviewMessages = {
  /** Add to the log of a review. */
  correctReview: { from: 'own', schema: v.strictObject({ review: id, corrections }) },
  /** Cut the log of a review to this length. */
  undoReview: { from: 'own', schema: v.strictObject({ review: id, length: whole }) },
  /** Build a review anew, with the left-out line of this index put back, or with its source as it was corrected. */
  remakeReview: { from: 'own', schema: v.strictObject({ review: id, putBack: v.nullable(whole) }) },
  /** Discard a review; `dropped: false` undoes it. */
  dropReview: { from: 'own', schema: v.strictObject({ review: id, dropped: v.boolean() }) },
  /** Add what was reviewed to a dossier, or with `into: null` to a new one of this title. */
  shelveReview: {
    from: 'own',
    schema: v.strictObject({
      review: id,
      into: v.nullable(id),
      title: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)),
    }),
  },
} as const satisfies Rows;

export interface ReviewAnswers {
  correctReview: null;
  undoReview: null;
  remakeReview: null;
  dropReview: null;
  shelveReview: Added;
}

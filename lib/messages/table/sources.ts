/** How a page or a text becomes a source under review. */
import * as v from 'valibot';
import { MadeSchema } from '../../store/reviews';
import type { Standing } from '../../workshop/order';
import type { Failure } from '../../workshop/workshop';
import { id, type Rows, tab } from './fields';

export const sourceMessages = {
  /**
   * Make the page in this tab a source: its review opens in the library at once. With `add`, words of the page are added
   * there, or where the page is a source already.
   */
  makeSource: {
    from: 'own',
    schema: v.strictObject({
      review: id,
      tab,
      add: v.optional(
        v.strictObject({
          as: v.picklist(['actor', 'term', 'statement']),
          exact: v.pipe(v.string(), v.maxLength(4_000)),
          prefix: v.pipe(v.string(), v.maxLength(200)),
          suffix: v.pipe(v.string(), v.maxLength(200)),
        }),
      ),
    }),
  },
  /** Make a text that the reader pasted a source. */
  makeFromText: {
    from: 'own',
    schema: v.strictObject({
      review: id,
      text: v.pipe(v.string(), v.maxLength(4_000_000)),
      known: v.strictObject({
        title: v.pipe(v.string(), v.maxLength(2_000)),
        publisher: v.pipe(v.string(), v.maxLength(2_000)),
        published: v.optional(v.pipe(v.string(), v.isoDate())),
        url: v.optional(v.pipe(v.string(), v.maxLength(4_000), v.regex(/^https?:\/\//iu))),
      }),
    }),
  },
  /** How far the making of this review is. */
  reviewStanding: { from: 'own', schema: v.strictObject({ review: id }) },
  /** End the making of this review; nothing of it is kept. */
  cancelReview: { from: 'own', schema: v.strictObject({ review: id }) },
  /** The workshop has made this: keep it for review. */
  keepReview: { from: 'own', schema: v.strictObject({ review: id, made: MadeSchema }) },
} as const satisfies Rows;

export interface SourceAnswers {
  makeSource: null;
  makeFromText: null;
  reviewStanding: ReviewStanding;
  cancelReview: null;
  keepReview: null;
}

/** `reading`: the page is being read. `gone`: nobody is at it, so it was stopped in the middle. */
export type ReviewStanding = { is: 'reading' } | Standing | Failure | { is: 'ready' } | { is: 'gone' };

/** How every message is answered: a value, or a reason and a sentence for the reader. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; reason: Reason; sentence: string };

/** Why there is no value. */
export type Reason =
  /** The sender may not ask this. */
  | 'refused'
  /** The message is not of its schema. */
  | 'invalid'
  /** What was asked for is not there (any more). */
  | 'gone'
  /** The disk or the quota is full. */
  | 'full'
  /** Anything else; the sentence says what and what to do. */
  | 'failed';

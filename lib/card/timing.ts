/** Every delay of the card: milliseconds, and why. */

/** A rest within the word's box that means interest. 750 ms felt slow to readers of a similar tool, 100 ms fires in passing. */
export const DWELL_MS = 200;

/** After the pointer has left word and card: long enough to correct a slip, short enough not to be in the way. */
export const HIDE_MS = 250;

/** Between two moves on the straight way from word to card: a hand that pauses there is still coming. */
export const WAY_MS = 500;

/** Before "Looking up": most answers are faster, and a line that flashes up is worse than none. */
export const PATIENCE_MS = 100;

/** Between the last key and the keeping of the draft: one write a pause, not one a letter. */
export const DRAFT_MS = 300;

/** After a part of the card was hidden or covered, a press on it counts only when it has been in sight for this long. */
export const IN_SIGHT_MS = 400;

/** How long a press waits for the browser's word on what was pressed: a frame or two, but a busy page has slow frames. */
export const JUDGED_WITHIN_MS = 3_000;

/** Between two looks at a part that the browser calls hidden: a few frames, for it errs in one that is half painted. */
export const DOUBT_MS = 60;

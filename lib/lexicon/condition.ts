/** When a reading is a mention. Some cannot be decided by one block: the page settles them (see `settle.ts`). */

/** Always. */
export const Always = 0;
/** Only where the page also names an actor of the same dossier for sure: a noun, or a name that may be a word here. */
export const BesideActor = 1;
/** Unless the page gives this name to somebody else, and nowhere names this one in full: a bare surname. */
export const UnlessRival = 2;
/** Only where the page also names the whole, or an actor within it: "Serbs" for "Serbs in Kosovo", beside "Kosovo". */
export const BesideWhole = 3;

/** What the reader does in a review: shown at once, kept by the background. */
import { dossierHash } from '../../components/library/route';
import type { Correction } from '../../lib/dossier/curation/schema';
import type { Answer } from '../../lib/messages/answer';
import { ask } from '../../lib/messages/send';
import type { Desk } from './desk';
import { followMaking } from './making';
import { reviewing } from './reviewing';

/** Adds corrections to the end of the log. */
export async function correct(desk: Desk, corrections: Correction[]): Promise<void> {
  const { review } = desk;
  if (!review) return;
  show(desk, [...review.row.log, ...corrections], []);
  await settle(desk, ask('correctReview', { review: review.row.id, corrections }));
  if (corrections.some(redates)) await remake(desk, null);
}

/** Cuts the log to a length. */
export async function undo(desk: Desk, length: number): Promise<void> {
  const { review } = desk;
  if (!review) return;
  const { id, log } = review.row;
  show(desk, log.slice(0, length), [...log.slice(length), ...review.undone]);
  await settle(desk, ask('undoReview', { review: id, length }));
  if (log.slice(length).some(redates)) await remake(desk, null);
}

/** Does again what was undone. */
export async function redo(desk: Desk): Promise<void> {
  if (desk.review && desk.review.undone.length > 0) await correct(desk, desk.review.undone);
}

/** Builds the review anew, where `line` is given with that line of what was left out. What was corrected stays so. */
export async function remake(desk: Desk, line: number | null): Promise<void> {
  const { review } = desk;
  if (!review) return;
  const answer = await ask('remakeReview', { review: review.row.id, putBack: line });
  if (answer.ok) await followMaking(desk);
  else desk.say(answer.sentence);
}

/** "On Thursday" is another day now. */
const redates = (correction: Correction): boolean =>
  correction.kind === 'source' && correction.published !== undefined;

/** Takes the review off the shelf; it can be put back. */
export async function discard(desk: Desk): Promise<void> {
  const { review } = desk;
  if (!review) return;
  const { id, created, article } = review.row;
  const answer = await ask('dropReview', { review: id, dropped: true });
  if (!answer.ok) {
    desk.say(answer.sentence);
    return;
  }
  desk.discarded = { id, created, title: article.title, publisher: article.publisher };
  location.hash = '';
}

export async function bringBack(desk: Desk): Promise<void> {
  const { discarded } = desk;
  if (!discarded) return;
  const answer = await ask('dropReview', { review: discarded.id, dropped: false });
  if (!answer.ok) {
    desk.say(answer.sentence);
    return;
  }
  desk.discarded = null;
  location.hash = `review=${encodeURIComponent(discarded.id)}`;
}

/** The source counts from now on. */
export async function shelve(desk: Desk, into: string | null, title: string): Promise<void> {
  const { review } = desk;
  if (!review) return;
  review.adding = true;
  desk.draw();
  const answer = await ask('shelveReview', { review: review.row.id, into, title });
  review.adding = false;
  if (!answer.ok) {
    desk.say(answer.sentence);
    return;
  }
  desk.shelved = answer.value;
  location.hash = dossierHash(answer.value.dossier);
}

function show(desk: Desk, log: Correction[], undone: Correction[]): void {
  const { review } = desk;
  if (!review) return;
  desk.review = { ...reviewing({ ...review.row, log }, review), undone };
  desk.draw();
}

/** Where it was not kept, what is kept is shown again. */
async function settle(desk: Desk, asked: Promise<Answer<null>>): Promise<void> {
  desk.unsettled++;
  const answer = await asked;
  desk.unsettled--;
  if (answer.ok) return;
  desk.say(answer.sentence);
  if (desk.review) await desk.loadReview(desk.review.row.id);
}

import type { GivenText } from '../../components/building/text-form';
import { reviewHash } from '../../components/library/route';
import { ask } from '../../lib/messages/send';
import type { Desk } from './desk';

/** How often the making is asked after, in milliseconds: often enough for a bar that moves. */
const ASK_AGAIN = 150;

/**
 * Follows the making of the review shown until it is ready, has failed or another thing is shown. Asked rather than told:
 * who was stopped in the middle tells nothing.
 */
export async function followMaking(desk: Desk): Promise<void> {
  if (desk.route.show !== 'review') return;
  const { review } = desk.route;
  const isShown = () => desk.route.show === 'review' && desk.route.review === review;
  while (isShown()) {
    const answer = await ask('reviewStanding', { review });
    if (!isShown()) return;
    const standing = answer.ok ? answer.value : { is: 'failed' as const, sentence: answer.sentence };
    if (standing.is === 'ready') return desk.loadReview(review);
    desk.building = standing;
    desk.draw();
    if (standing.is === 'failed' || standing.is === 'gone') return;
    await new Promise((again) => setTimeout(again, ASK_AGAIN));
  }
}

/** Ends the making; what was made so far is not kept. */
export async function cancelMaking(desk: Desk): Promise<void> {
  if (desk.route.show !== 'review') return;
  const answer = await ask('cancelReview', { review: desk.route.review });
  if (!answer.ok) desk.say(answer.sentence);
}

/** Makes a source of a text; its review is shown from now on. Answers a sentence where that cannot be begun. */
export async function makeFromText(desk: Desk, given: GivenText): Promise<string | null> {
  desk.given = given;
  const { text, title, publisher, published, url } = given;
  const review = crypto.randomUUID();
  const known = { title, publisher, ...(published && { published }), ...(url && { url }) };
  const answer = await ask('makeFromText', { review, text, known });
  if (!answer.ok) return answer.sentence;
  location.hash = reviewHash(review);
  return null;
}

/** How the making shown can be begun anew; null where nobody here knows what was made. */
export function againFor(desk: Desk): (() => void) | null {
  const { route, given } = desk;
  if (route.show !== 'review') return null;
  if (route.tab !== null) return () => void makeAgain(desk);
  return given.text === '' ? null : () => void location.assign('#text');
}

/** Begins anew with the page in its tab. */
async function makeAgain(desk: Desk): Promise<void> {
  const { route } = desk;
  if (route.show !== 'review' || route.tab === null) return;
  const answer = await ask('makeSource', { review: route.review, tab: route.tab });
  desk.building = answer.ok ? { is: 'reading' } : { is: 'failed', sentence: answer.sentence };
  desk.draw();
  if (answer.ok) await followMaking(desk);
}

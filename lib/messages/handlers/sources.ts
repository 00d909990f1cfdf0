/** A page becomes a source: read where it stands, made in the workshop, kept for review. */
import type { Tabs } from 'webextension-polyfill';
import { Fault, faultOf } from '../../store/fault';
import { homeOf } from '../../store/home';
import { addReview } from '../../store/reviews';
import { CANCELLED } from '../../workshop/order';
import { refusePrivate } from '../asker';
import { showLibrary } from '../library-tab';
import type { Outside } from '../outside';
import type { Handlers } from '../serve';
import { snapshotIn } from '../snapshot-in';
import type { ReviewStanding, SourceAnswers } from '../table/sources';

export function sourceHandlers({ browser, db, workshop, now }: Outside): Pick<Handlers, keyof SourceAnswers> {
  /** Pages being read, and those that could not be. */
  const readings = new Map<string, ReviewStanding>();

  async function read(review: string, tab: Tabs.Tab): Promise<void> {
    const reading: ReviewStanding = { is: 'reading' };
    readings.set(review, reading);
    try {
      refusePrivate(tab);
      const { html, url } = await snapshotIn(browser, tab.id ?? -1);
      if (readings.get(review) !== reading) return;
      await workshop.begin(review, { kind: 'page', html, url });
      if (readings.get(review) === reading) readings.delete(review);
      else await workshop.cancel(review);
    } catch (error) {
      readings.set(review, { is: 'failed', sentence: faultOf(error).sentence });
    }
  }

  return {
    async makeSource({ review, tab: id, add }) {
      const tab = await browser.tabs.get(id).catch(() => null);
      if (!tab) throw new Fault('gone', 'The page is no longer open. Open it again, then make it a source.');
      const home = add && (await homeOf(db, tab.url?.replace(/#.*$/su, '') ?? ''));
      if (!add) refusePrivate(tab);
      // Not awaited: the library shows how it goes.
      if (!home) void read(review, tab);
      const place = new URLSearchParams({ ...(home ?? { review, tab: String(id) }), ...add });
      await showLibrary(browser, place, tab.incognito ? undefined : tab);
      return null;
    },

    async makeFromText({ review, text, known }) {
      await workshop.begin(review, { kind: 'text', text, known });
      return null;
    },

    async reviewStanding({ review }) {
      const standing = readings.get(review) ?? (await workshop.standing(review));
      // Asked of the workshop first: it forgets what it made only after it is kept.
      return standing ?? ((await db.reviews.get(review)) ? { is: 'ready' } : { is: 'gone' });
    },

    async cancelReview({ review }) {
      if (readings.has(review)) readings.set(review, { is: 'failed', sentence: CANCELLED });
      await workshop.cancel(review);
      return null;
    },

    async keepReview({ review, made }) {
      await addReview(db, review, made, now());
      return null;
    },
  };
}

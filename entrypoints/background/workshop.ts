import { browser } from 'wxt/browser';
import { workshopOver } from '../../lib/messages/workshop';
import type { Database } from '../../lib/store/database';
import { faultOf } from '../../lib/store/fault';
import { joined } from '../../lib/store/joined';
import { addReview } from '../../lib/store/reviews';
import { openWorkshop, type Workshop } from '../../lib/workshop/workshop';

/**
 * Where builds run. Firefox's event page may own a worker. Chromium's service worker may not, so there an offscreen
 * document does, which asks the background to keep what was made (`keepReview`).
 */
export function placeWorkshop(db: Database): Workshop {
  if (!import.meta.env.FIREFOX) return workshopOver(openOffscreen, hasOffscreen);
  return openWorkshop({
    createWorker: () => new Worker('/builder.js'),
    deliver: (review, made) =>
      addReview(db, review, made, Date.now()).then(
        () => null,
        (error) => faultOf(error).sentence,
      ),
    onIdle: () => {},
  });
}

/** Chromium allows one offscreen document, and refuses a second. */
const openOffscreen = joined(async () => {
  if (await hasOffscreen()) return;
  await browser.offscreen.createDocument({
    url: '/workshop.html',
    reasons: ['WORKERS'],
    justification: 'Articles are read by a worker, which a service worker cannot own.',
  });
});

async function hasOffscreen(): Promise<boolean> {
  const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return open.length > 0;
}

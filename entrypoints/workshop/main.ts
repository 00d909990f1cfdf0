import browser, { type Runtime } from 'webextension-polyfill';
import { ask } from '../../lib/messages/send';
import { serveWorkshop } from '../../lib/messages/workshop';
import { openWorkshop } from '../../lib/workshop/workshop';

/** Chromium's offscreen document: it owns the worker, and goes when there is nothing to do. */
const workshop = openWorkshop({
  createWorker: () => new Worker('/builder.js'),
  async deliver(review, made) {
    const answer = await ask('keepReview', { review, made });
    return answer.ok ? null : answer.sentence;
  },
  onIdle: () => close(),
});
const self = { id: browser.runtime.id, origin: location.origin };
browser.runtime.onMessage.addListener(serveWorkshop(workshop, self) as Runtime.OnMessageListenerAsync);

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../lib/messages/send';
import type { Tidings } from '../lib/messages/tidings';
import { createNews } from '../lib/page/news';

declare global {
  /** Set once in a page; later injections only look again. */
  var sidelightNews: { look: () => void } | undefined;
}

/** Injected when there is something new on a page: paints it, and goes to it when the popup says so. */
export default defineUnlistedScript(() => {
  globalThis.sidelightNews ??= live();
  globalThis.sidelightNews.look();
});

function live(): { look: () => void } {
  const life = new AbortController();
  const news = createNews(document, life.signal);

  const look = async () => {
    const answer = await ask('newsHere', {});
    // Sidelight was removed or updated.
    if (!answer.ok) end();
    else news.show(answer.value.items, answer.value.dim);
  };
  // Not `async`: nothing is answered here, and a promise would be taken for an answer.
  const listen = (message: unknown): undefined => {
    const tidings = message as Tidings;
    if (tidings.tell === 'goToNews') news.goTo(tidings.id);
    if (tidings.tell === 'settingsChanged') void look();
    // Known names become more, or fewer: what is new is told anew.
    if (tidings.tell === 'lexiconChanged') news.show([], false);
    if (tidings.tell === 'leave') end();
  };
  const end = () => {
    life.abort();
    browser.runtime?.onMessage?.removeListener(listen);
    globalThis.sidelightNews = undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  return { look: () => void look() };
}

import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import './style.css';
import { type Attached, attachCard } from '../../lib/card/attach';
import { removeLeftover } from '../../lib/card/leftover';
import { ask } from '../../lib/messages/send';
import type { Tidings } from '../../lib/messages/tidings';
import { startPage } from '../../lib/page/start';
import { desk, find } from './desk';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // The page could read such a message, and with it who we are.
  noScriptStartedPostMessage: true,
  main: (context) => {
    // Plain text and pictures are documents too, but nothing of ours.
    if (/html/u.test(document.contentType)) live(context);
  },
});

function live(context: ContentScriptContext): void {
  const { signal } = context;
  let card: Attached | null = null;
  removeLeftover();

  const page = startPage({
    greet: async (article) => {
      const answer = await ask('greet', { article });
      return answer.ok ? answer.value : null;
    },
    find,
    onStart: (mentions, { trigger, keys }, life) => {
      card = attachCard({ mentions, desk, load: () => loadCard(context), trigger, keys, signal: life });
    },
    signal,
  });

  // Not `async`: nothing is answered here, and a promise would be taken for an answer.
  const listen = (message: unknown): undefined => {
    const tidings = message as Tidings;
    if (tidings.tell === 'settingsChanged') page.settingsChanged();
    if (tidings.tell === 'leave') context.abort();
    if (tidings.tell === 'lexiconChanged') page.lexiconChanged();
    if (tidings.tell === 'notesChanged') card?.refresh();
    if (tidings.tell === 'stepMention' && document.hasFocus()) card?.step(tidings.by);
    if (tidings.tell === 'goToEntity') page.spotter()?.goTo(tidings.dossier, tidings.entity);
    if (tidings.tell === 'countNames') tellCounts(page.spotter()?.counts() ?? []);
  };
  browser.runtime.onMessage.addListener(listen);
  context.onInvalidated(() => browser.runtime?.onMessage?.removeListener(listen));
  // After an update nobody tells this script that it is the old one: asking makes it notice, and end.
  for (const event of ['visibilitychange', 'focus'])
    addEventListener(event, () => context.isInvalid, { capture: true, signal });
}

/** Null where it cannot be had; where Sidelight was removed or updated, the marks go with that. */
async function loadCard(context: ContentScriptContext) {
  const answer = await ask('loadCard', {});
  return context.isValid && answer.ok ? (globalThis.sidelightCard ?? null) : null;
}

function tellCounts(names: Extract<Tidings, { tell: 'namesCounted' }>['names']): void {
  // The popup may be closed by now, and then nobody hears it.
  if (names.length > 0) void browser.runtime.sendMessage({ tell: 'namesCounted', names }).catch(() => {});
}

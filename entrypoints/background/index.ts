import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { composeCard } from '../../lib/card/compose';
import { newsOf } from '../../lib/card/news';
import { check } from '../../lib/dossier/check';
import { Compiler } from '../../lib/lexicon/compile';
import { namesOf } from '../../lib/lexicon/names';
import { open } from '../../lib/lexicon/open';
import { read } from '../../lib/lexicon/read';
import { enterOpenTabs } from '../../lib/messages/enter';
import { handlersFor } from '../../lib/messages/handlers';
import { keepNews } from '../../lib/messages/news';
import { serve } from '../../lib/messages/serve';
import { tell, tellClosedTabs, tellTab } from '../../lib/messages/tell';
import type { Tidings } from '../../lib/messages/tidings';
import { putWordsMenu, wordsPressed } from '../../lib/messages/words-menu';
import { openDatabase } from '../../lib/store/database';
import { inspect, mend } from '../../lib/store/health';
import { joined } from '../../lib/store/joined';
import { keepDossier } from '../../lib/store/kept';
import { keepNames } from '../../lib/store/names';
import { readDossier } from '../../lib/store/read';
import { sweepAll } from '../../lib/store/sweep';
import { bundled } from './bundle';
import { keepTraces } from './traces';
import { placeWorkshop } from './workshop';

export default defineBackground(() => {
  const db = openDatabase();
  const traces = keepTraces(browser);
  const ready = joined(() => mend(db, { texts: bundled, check }, traces));
  // The database is deleted while we run: what can be rebuilt is, before a note is saved that would hide the loss.
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion !== null) return;
    dossiers.forget();
    void ready().catch(() => {});
  });
  const names = keepNames(db, { namesOf, begin: () => new Compiler(), open, read }, ready);
  const dossiers = keepDossier(db);
  const workshop = placeWorkshop(db);
  const news = keepNews({
    browser,
    workshop,
    async compare({ built }, dossiers) {
      const known = await Promise.all(dossiers.map((id) => readDossier(db, id)));
      return newsOf(
        built,
        known.filter((dossier) => dossier !== null),
      );
    },
    // Only an open popup hears it.
    onChange: (tab) => void browser.runtime.sendMessage({ tell: 'newsChanged', tab }).catch(() => {}),
  });
  const tellAll = async (tidings: Tidings) => {
    if (tidings.tell === 'lexiconChanged') {
      news.forget();
      dossiers.forget();
    }
    await tell(browser, tidings);
  };
  const handlers = handlersFor({
    browser,
    db,
    names,
    dossiers,
    traces,
    workshop,
    news,
    ready,
    compose: composeCard,
    tell: (tidings) => void tellAll(tidings),
    now: Date.now,
  });

  // No listener for `onMessageExternal`: other extensions get no answer.
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/u, '') };
  browser.runtime.onMessage.addListener(serve(handlers, self) as Runtime.OnMessageListenerAsync);

  // A package that was updated may bring a newer dossier; a browser that was restarted may have lost some of the store.
  const startAnew = async () => {
    await ready();
    await sweepAll(db);
    names.forget();
    await tellAll({ tell: 'lexiconChanged' });
    await inspect(db);
  };
  browser.runtime.onStartup.addListener(startAnew);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await putWordsMenu(browser);
    await startAnew();
    if (reason === 'install' || reason === 'update') await enterOpenTabs(browser);
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });

  browser.commands.onCommand.addListener(async (command, tab) => {
    const by = { 'next-mention': 1, 'previous-mention': -1 }[command];
    if (tab?.id !== undefined && (by === 1 || by === -1))
      await tellTab(browser, tab.id, { tell: 'stepMention', by });
  });

  browser.contextMenus.onClicked.addListener(async (info, tab) => {
    const words = await wordsPressed(browser, info, tab);
    if (words) await handlers.makeSource(words, { own: true, sender: {}, token: words.review });
  });

  browser.tabs.onRemoved.addListener(news.left);
  browser.tabs.onUpdated.addListener((tab, { status, url }) => {
    // Another place on the same page may be "loading" too.
    if (status === 'loading' && !url?.includes('#')) news.left(tab);
    else if (url !== undefined) news.at(tab, url);
  });

  browser.permissions.onAdded.addListener(async () => {
    await enterOpenTabs(browser);
    await tell(browser, { tell: 'settingsChanged' });
  });
  browser.permissions.onRemoved.addListener(async () => {
    await tellClosedTabs(browser);
    await tell(browser, { tell: 'settingsChanged' });
  });
});

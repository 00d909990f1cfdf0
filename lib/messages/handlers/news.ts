/** What is new on a page: for the page to paint, and for the popup to list. */
import { readSettings } from '../../store/preferences';
import { isOnAt } from '../../store/settings';
import { siteOfAsker } from '../asker';
import type { Outside } from '../outside';
import type { Handlers } from '../serve';
import type { NewsAnswers } from '../table/news';

export function newsHandlers({ browser, db, news }: Outside): Pick<Handlers, keyof NewsAnswers> {
  return {
    async newsHere(_, asker) {
      const settings = await readSettings(db);
      const site = siteOfAsker(asker);
      const isOn = site !== null && settings.on && isOnAt(settings, site);
      const entries = isOn && asker.sender.tab ? await news.of(asker.sender.tab) : [];
      return {
        items: entries.map(({ id, what, words, sentence }) => ({
          id,
          words,
          sentence,
          known: what === 'known',
        })),
        dim: settings.dim,
      };
    },
    async newsOf({ tab: id }) {
      const tab = await browser.tabs.get(id).catch(() => null);
      return tab ? await news.of(tab) : [];
    },
  };
}
